import { expect, test } from 'vitest'
import { renderMachine } from '../../bench/machine.ts'

const machine = {
  date: new Date('2026-11-23T04:05:06Z'),
  cores: 2,
  model: 'A  Processor @ 2.0GHz ',
  memory: 24 * 2 ** 30,
  chromium: '156.0.1',
  nodes: new Map([
    ['Us', '20.20.2'],
    ['Them', '20.20.2'],
  ]),
}

test('the machine is told by date, cores, processor, memory, browser and Node', () => {
  expect(renderMachine(machine)).toBe(
    '2026-11-23T04:05Z, 2 cores of A Processor @ 2.0GHz, 24 GB memory, Chromium 156.0.1, Node 20.20.2',
  )
})

test('a processor without a name is left out, and a tool on another Node is named', () => {
  const nodes = new Map([...machine.nodes, ['Others 53', '24.1.0']])
  expect(renderMachine({ ...machine, model: 'unknown', nodes })).toBe(
    '2026-11-23T04:05Z, 2 cores, 24 GB memory, Chromium 156.0.1, Node 20.20.2 (Others 53 on 24.1.0)',
  )
})
