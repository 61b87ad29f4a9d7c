import { runWithin } from '../../src/build/guard.ts'
import { renderDocument, renderSlides } from '../../src/page/document.tsx'
import { renderNotes } from '../../src/page/notes.tsx'
import { sought } from '../deck/arbitrary.ts'
import { read } from '../deck/read.ts'
import { withoutRemarks, wordsOf } from '../deck/words.ts'

/** Milliseconds that a page of notes may take; the compiler itself gives up much later. */
const patience = 3000

/** The law that notes break, or undefined: they become a deck or an error, soon, whole and harmless. */
export function maybeBroken(text: string): string | undefined {
  return runWithin(() => findBroken(text), patience)
}

function findBroken(text: string): string | undefined {
  const { deck, problems } = read(text)
  if (deck === undefined) {
    return problems.some(({ severity }) => severity === 'error') ? undefined : 'neither a deck nor an error'
  }
  const page = { deck, picture: () => undefined }
  const html = renderDocument(page, renderSlides(page), { head: '', tail: '' }) + renderNotes(page, '')
  const unsafe =
    /<(?:script|style|iframe|form|object|embed|base|link)\b|<[^>]*\s(?:on[a-z]+|style|srcdoc)=|href="\s*javascript:/i
  const bare = html.replace(/"[^"]*"/g, (value) => (/^"\s*javascript:/i.test(value) ? value : '""'))
  if (unsafe.test(bare)) return `the page holds ${unsafe.exec(bare)?.[0]}`
  // Where Markdown is not read, its marks stand around the word.
  const found = [...wordsOf(html)].join(' ')
  const told = problems.map(({ message, text: line }) => `${message} ${line}`).join(' ')
  const lost = (withoutRemarks(text).match(sought) ?? []).filter(
    (word) => !found.includes(word) && !told.includes(word),
  )
  if (lost.length > 0) return `lost: ${lost.join(', ')}`
  const again = read(text)
  return JSON.stringify(again) === JSON.stringify({ deck, problems }) ? undefined : 'read twice, the notes differ'
}
