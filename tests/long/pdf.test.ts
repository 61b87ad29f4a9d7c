import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run, toFolder, writeNotes } from '../cli/run.ts'
import { readPaper } from '../paper/reader.ts'

const good = '# Talk\n\n## One\n\n### First\n\nwords\n\n<!-- a secret -->\n\n## Two\n'

test('notes are printed beside the user, and what cannot be printed leaves the old file whole', async () => {
  const folder = toFolder()
  writeNotes(folder, good)
  const first = run(folder, 'pdf', 'notes.md')
  expect(first.stderr).not.toContain('warning')
  expect(first.stdout).toMatch(/^out\/notes\.pdf: 4 slides on 4 pages, \d+ KB/)
  const bytes = readFileSync(join(folder, 'out/notes.pdf'))
  const paper = await readPaper(bytes)
  expect(paper.bookmarks.map(({ title }) => title)).toEqual(['Talk', 'One', 'Two'])
  expect(paper.pages.map(({ text }) => text).join()).not.toContain('secret')

  writeNotes(folder, `${good}\n![a picture](picture.png)\n`)
  writeFileSync(join(folder, 'picture.png'), 'no picture')
  const second = run(folder, 'pdf', 'notes.md')
  expect(second.status).toBe(1)
  expect(second.stderr).toMatch(/The picture picture-\w+\.png cannot be shown\./)
  expect(readdirSync(join(folder, 'out'))).toEqual(['notes.pdf'])
  expect(readFileSync(join(folder, 'out/notes.pdf')).equals(bytes)).toBe(true)
})

test('a handout holds the speaker notes', async () => {
  const folder = toFolder()
  writeNotes(folder, good)
  run(folder, 'pdf', 'notes.md', '--handout', '--per-page', '2')
  const paper = await readPaper(readFileSync(join(folder, 'out/notes-handout.pdf')))
  expect(paper.pages).toHaveLength(2)
  expect(paper.pages[1]?.text).toContain('a secret')
  expect(paper.labels).toEqual(['1–2', '3–4'])
})
