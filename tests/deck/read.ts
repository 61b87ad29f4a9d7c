import { compile } from '../../src/deck/compile.ts'
import type { Block, Deck } from '../../src/deck/deck.ts'
import { renderProblem } from '../../src/deck/problem.ts'
import { toSource } from '../../src/deck/source.ts'
import { textOfBlocks } from '../../src/deck/walk.ts'
import { kinds } from '../../src/page/kinds.ts'

/** Compiles notes given as text. */
export function read(notes: string) {
  return compile(toSource('notes.md', notes), kinds)
}

/** The deck of notes without errors. */
export function deckOf(notes: string): Deck {
  const { deck, problems } = read(notes)
  if (deck === undefined) throw new Error(problems.map(renderProblem).join('\n'))
  return deck
}

/** The blocks of the only session's first slide under `### s`. */
export function blocksOf(markdown: string): readonly Block[] {
  const slide = deckOf(`# t\n\n## a\n\n### s\n\n${markdown}\n\n## b\n`).sessions[1]?.slides[1]
  if (slide === undefined) throw new Error('no slide')
  return slide.blocks
}

/** An outline a person can read: one line a slide, `session.slide kind id: title | words`. */
export function outlineOf(notes: string): string[] {
  return deckOf(notes).sessions.flatMap(({ number, slides }) =>
    slides.map(({ kind, id, title, blocks }) => {
      const words = textOfBlocks(blocks)
      return `${number ?? '-'} ${kind} ${id}: ${title.map((part) => ('text' in part ? part.text : '…')).join('')}${words === '' ? '' : ` | ${words}`}`
    }),
  )
}

/** Problems as `line:column severity message`. */
export function problemsOf(notes: string): string[] {
  return read(notes).problems.map(({ line, column, severity, message }) => `${line}:${column} ${severity} ${message}`)
}
