import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run, toFolder, writeNotes } from '../cli/run.ts'
import { readPng } from '../paper/raster.ts'

test('pictures are named after their slides, as large as asked for, with every fragment', () => {
  const folder = toFolder()
  writeNotes(folder, '# Talk\n\n## One\n\n### First\n\n. . .\n\nwords\n\n## Two\n')
  run(folder, 'pdf', 'notes.md', '--images', '--scale', '2')
  const pictures = join(folder, 'out/notes')
  expect(readdirSync(pictures).sort()).toEqual(['first.png', 'one.png', 'talk.png', 'two.png'])
  const { width, height, data } = readPng(readFileSync(join(pictures, 'first.png')))
  expect([width, height]).toEqual([2560, 1440])
  const isInk = (y: number) => data.subarray(y * width * 4, (y + 1) * width * 4).some((value) => value < 80)
  const rows = Array.from({ length: 800 }, (_, row) => row + 300)
  expect(rows.some(isInk)).toBe(true)
})
