import type { Language } from '../messages.ts'

/** A run of words in one language. */
export interface Run {
  readonly text: string
  /** Its language, where that is not the deck's. */
  readonly lang?: Language
}

/**
 * What is heard as another language. A Korean voice reads a name or a term of one or two Latin words as Korean speakers
 * do (WCAG 2.2, 3.1.2 leaves them out), but not a sentence or a title: `least` words. An English voice reads no Hangul
 * at all. What joins two words is in no word, so a text is read once.
 */
const foreign = {
  ko: {
    lang: 'en',
    letter: /\p{Script=Latin}/u,
    run: /[\p{Script=Latin}\p{N}.+'’-]+(?:[\s,:;&/“”‘"()–—]+[\p{Script=Latin}\p{N}.+'’-]+)*/gu,
    least: 3,
  },
  en: {
    lang: 'ko',
    letter: /\p{Script=Hangul}/u,
    run: /\p{Script=Hangul}+(?:[\s,.·]+\p{Script=Hangul}+)*/gu,
    least: 1,
  },
} as const

/** Parts a text of a deck into runs of its own language and of others. */
export function splitTongues(text: string, language: Language): readonly Run[] {
  const { lang, run } = foreign[language]
  const runs: Run[] = []
  let end = 0
  for (const { 0: found, index } of text.matchAll(run)) {
    const words = maybeWords(found, language)
    if (words === undefined) continue
    const start = index + found.indexOf(words)
    runs.push({ text: text.slice(end, start) }, { text: words, lang })
    end = start + words.length
  }
  return [...runs, { text: text.slice(end) }].filter((run) => run.text !== '')
}

/** The run from its first letter to its last, where it has words enough. */
function maybeWords(run: string, language: Language): string | undefined {
  const { letter, least } = foreign[language]
  const letters = [...run].map((sign) => letter.test(sign))
  const words = [...run].slice(letters.indexOf(true), letters.lastIndexOf(true) + 1).join('')
  return words.split(/\s+/).filter((word) => letter.test(word)).length >= least ? words : undefined
}
