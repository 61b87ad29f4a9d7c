import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readNotes } from '../../src/build/notes-file.ts'
import { renderOutline } from './outline.ts'

const folder = new URL('./', import.meta.url)

test.each(readdirSync(folder).filter((name) => name.endsWith('.md')))(
  '%s gives the deck kept beside it',
  async (name) => {
    const { drawn, problems } = await readNotes(fileURLToPath(new URL(name, folder)), name)
    const outline =
      drawn === undefined ? problems.map(({ message }) => message).join('\n') : renderOutline(drawn.page.deck, problems)
    await expect(outline).toMatchFileSnapshot(`./${name.replace(/md$/, 'txt')}`)
  },
)
