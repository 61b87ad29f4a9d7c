import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { renderProblem } from '../../src/deck/problem.ts'
import { renderDocument, renderSlides } from '../../src/page/document.tsx'
import { renderNotes } from '../../src/page/notes.tsx'
import { read } from '../deck/read.ts'

const folder = new URL('../golden/', import.meta.url)

/** One tag a line, so that a change can be read in a diff. */
function toLines(html: string): string {
  return html.replace(/>(?=<)/g, '>\n')
}

test.each(readdirSync(folder).filter((name) => name.endsWith('.md')))(
  '%s becomes the document, the notes and the problems kept beside it',
  async (name) => {
    const { deck, problems } = read(readFileSync(new URL(name, folder), 'utf8'))
    const page = deck && {
      deck,
      picture: (path: string) =>
        path === 'zones.png' ? { url: 'assets/zones.png', width: 640, height: 360 } : undefined,
    }
    const documents =
      page === undefined
        ? []
        : [renderDocument(page, renderSlides(page), { head: '', tail: '' }), renderNotes(page, '')]
    const golden = [...documents.map(toLines), ...problems.map(renderProblem)].join('\n\n')
    await expect(`${golden}\n`).toMatchFileSnapshot(`../golden/${name.replace(/md$/, 'html')}`)
  },
)
