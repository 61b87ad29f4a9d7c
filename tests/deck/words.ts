import type { Deck } from '../../src/deck/deck.ts'
import type { Problem } from '../../src/deck/problem.ts'
import { renderDocument, renderSlides } from '../../src/page/document.tsx'
import { renderNotes } from '../../src/page/notes.tsx'

/** Words shown by HTML: text, and attributes a reader meets. */
export function wordsOf(html: string): Set<string> {
  const shown = html
    // A word may end within the mark of another language: `<span lang="en">wifi</span>가`.
    .replace(/<span lang="[^"]*">([^<]*)<\/span>/g, '$1')
    .replace(/<(?:script|style)[\s\S]*?<\/(?:script|style)>/g, ' ')
    .replace(
      /<[^>]*>/g,
      (tag) =>
        [...tag.matchAll(/(?:alt|title|aria-label|href)="([^"]*)"/g)].map((match) => ` ${match[1]} `).join(' ') || ' ',
    )
  return new Set(shown.split(/[^\p{L}\p{N}_]+/u))
}

/** Those of the words that are in no document, in no speaker notes and in no problem. */
export function findLost(words: Iterable<string>, deck: Deck, problems: readonly Problem[]): string[] {
  const page = { deck, picture: () => undefined }
  const found = wordsOf(renderDocument(page, renderSlides(page), { head: '', tail: '' }) + renderNotes(page, ''))
  const told = problems.map(({ message, text }) => `${message} ${text}`).join(' ')
  return [...words].filter((wanted) => !found.has(wanted) && !told.includes(wanted))
}

/** Notes without the comments of their front matter, which are remarks to whoever edits it. */
export function withoutRemarks(text: string): string {
  return text.replace(/^(---|\+\+\+)[ \t]*\n[\s\S]*?\n\1/, (front) => front.replace(/#.*/g, ''))
}
