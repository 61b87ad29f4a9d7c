import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cached } from '../../src/build/cache.ts'
import { inProject } from '../../src/build/project.ts'

const cache = inProject('node_modules/.cache/summit-deck')
let sources = ''
let name = ''

beforeAll(() => {
  mkdirSync(cache, { recursive: true })
  sources = mkdtempSync(join(cache, 'test-'))
  name = `of-${basename(sources)}`
  writeFileSync(join(sources, 'a.ts'), 'one')
})

const findKept = () => readdirSync(cache).filter((file) => file.startsWith(name))

afterAll(() => {
  for (const path of [sources, ...findKept().map((file) => join(cache, file))]) rmSync(path, { recursive: true })
})

/** What the cache gives for the sources as they are, and whether it had to be made. */
async function ask(): Promise<{ value: ReadonlyMap<string, Uint8Array>; isMade: boolean }> {
  let isMade = false
  const value = await cached(name, relative(inProject('.'), sources), async () => {
    isMade = true
    return new Map([['a', new Uint8Array([1, 2, 3])]])
  })
  return { value: new Map([...value].map(([key, bytes]) => [key, new Uint8Array(bytes)])), isMade }
}

test('what was made is kept as it was, until a source changes or the file is damaged', async () => {
  const made = await ask()
  expect(made.isMade).toBe(true)
  expect(await ask()).toEqual({ ...made, isMade: false })
  writeFileSync(join(sources, 'a.ts'), 'two')
  expect((await ask()).isMade).toBe(true)
  expect(findKept()).toHaveLength(1)
  writeFileSync(join(cache, findKept()[0] ?? ''), 'no value')
  expect(await ask()).toEqual({ ...made, isMade: true })
  expect((await ask()).isMade).toBe(false)
})
