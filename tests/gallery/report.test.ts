import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readNotes } from '../../src/build/notes-file.ts'
import { inProject } from '../../src/build/project.ts'
import { toText } from '../../src/deck/inline.ts'
import { findBlocks } from '../../src/deck/walk.ts'

const folder = inProject('../shared/seed')

test.skipIf(!existsSync(folder))('the raw report of a day gives a deck of its seven sessions', async () => {
  const path = join(folder, readdirSync(folder)[0] ?? '')
  const { drawn, problems } = await readNotes(path, 'report')
  const sessions = drawn?.page.deck.sessions.slice(1) ?? []
  expect(sessions.map(({ title }) => toText(title))).toHaveLength(7)
  expect(problems.filter(({ severity }) => severity !== 'note')).toEqual([])
  const blocks = sessions.flatMap(({ slides }) => slides.flatMap((slide) => findBlocks(slide.blocks)))
  const items = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []))
  expect(items.filter(({ consequence }) => consequence).length).toBeGreaterThan(20)
  expect(items.filter(({ question }) => question).length).toBeGreaterThan(4)
})
