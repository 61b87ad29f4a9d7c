import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeWhole } from '../../src/build/write-file.ts'
import { writeSite } from '../../src/build/write-site.ts'
import { toFolder } from '../cli/run.ts'

const site = (words: string) => new Map([['index.html', words] as const, ['assets/a.js', words] as const])

test('a site takes the place of an older one, and nothing of that stays', async () => {
  const folder = toFolder()
  await writeSite(new Map([...site('old'), ['session/old.html', 'old']]), join(folder, 'dist'))
  await writeSite(site('new'), join(folder, 'dist'))
  expect(readdirSync(folder)).toEqual(['dist'])
  expect(readdirSync(join(folder, 'dist')).sort()).toEqual(['assets', 'index.html'])
  expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('new')
})

test('a folder that holds what no build made is left alone, and named', async () => {
  const folder = toFolder()
  writeFileSync(join(folder, 'thesis.md'), 'years of work')
  await expect(writeSite(site('new'), folder)).rejects.toThrow('it holds “thesis.md”, which no build made')
  expect(readdirSync(folder)).toEqual(['thesis.md'])
})

test('a file in the place of a folder is told with what to do, and stays', async () => {
  const folder = toFolder()
  writeFileSync(join(folder, 'out'), 'a file')
  await expect(writeSite(site('new'), join(folder, 'out'))).rejects.toThrow(/a file stands where its folder should be/)
  await expect(writeSite(site('new'), join(folder, 'out/dist'))).rejects.toThrow(/name another place with --out/)
  await expect(writeWhole(join(folder, 'out/a.pdf'), 'new')).rejects.toThrow(/a file stands where its folder should be/)
  expect(readFileSync(join(folder, 'out'), 'utf8')).toBe('a file')
})

test('a folder in the place of a file is told with what to do, and stays', async () => {
  const folder = toFolder()
  mkdirSync(join(folder, 'a.pdf/within'), { recursive: true })
  await expect(writeWhole(join(folder, 'a.pdf'), 'new')).rejects.toThrow(/a folder stands in its place/)
  expect(readdirSync(folder)).toEqual(['a.pdf'])
})
