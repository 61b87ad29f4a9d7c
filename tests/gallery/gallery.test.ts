import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { decodeText } from '../../src/build/decode.ts'
import { readNotes } from '../../src/build/notes-file.ts'
import { findLost } from '../deck/words.ts'
import { renderOutline } from './outline.ts'

const folder = new URL('./', import.meta.url)

const names = readdirSync(folder).filter((name) => name.endsWith('.md'))

/** Markup that says nothing itself: a code's language, a character reference, a key or command that is understood. */
const marks =
  'rust yaml console js sh mermaid python go nbsp copy lt gt title author ref highlight endhighlight linenos table info success br td href aside details summary graph LR'

test.each(names)('every word of %s is in the document, in the notes document or in a problem', async (name) => {
  const path = fileURLToPath(new URL(name, folder))
  const { drawn, problems } = await readNotes(path, name)
  const written = new Set(decodeText(readFileSync(path)).text.match(/[\p{L}\p{N}_]{2,}/gu))
  for (const mark of marks.split(' ')) written.delete(mark)
  expect(drawn && findLost(written, drawn.page.deck, problems)).toEqual([])
})

test.each(names)('%s gives the deck kept beside it', async (name) => {
  const { drawn, problems } = await readNotes(fileURLToPath(new URL(name, folder)), name)
  const outline =
    drawn === undefined ? problems.map(({ message }) => message).join('\n') : renderOutline(drawn.page.deck, problems)
  await expect(outline).toMatchFileSnapshot(`./${name.replace(/md$/, 'txt')}`)
})
