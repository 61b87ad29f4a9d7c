import { expect, test } from 'vitest'
import { type Request, sumTraffic } from '../../bench/traffic.ts'

const page: Request = {
  isScript: false,
  isStrange: false,
  head: 100,
  parts: [
    { at: 1.1, size: 3000 },
    { at: 1.4, size: 1000 },
  ],
  end: { at: 1.5, bytes: 1100 },
}

test('of an answer on its way counts the share that came, and all of it at its end', () => {
  const bytesBy = (moment: number) => sumTraffic([page], moment).bytes
  expect([1, 1.2, 1.4, 1.5].map(bytesBy)).toEqual([0, 850, 1100, 1100])
})

test('an answer whose end was told before its parts has come', () => {
  const late = { ...page, parts: [{ at: 2, size: 4000 }] }
  expect(sumTraffic([late], 1.6).bytes).toBe(1100)
})

test('scripts are counted among the bytes, and requests to other hosts by themselves', () => {
  const script = { ...page, isScript: true }
  const stranger = { ...page, isStrange: true, head: 0, parts: [], end: undefined }
  expect(sumTraffic([page, script, stranger], 9)).toEqual({ bytes: 2200, scripts: 1100, strangers: 1 })
})
