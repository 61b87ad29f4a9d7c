import type { Language } from '../messages.ts'

/** Korean when at least one letter in ten is Hangul, else English. */
export function findLanguage(text: string): Language {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const hangul = text.match(/\p{sc=Hangul}/gu)?.length ?? 0
  return hangul > 0 && hangul * 10 >= letters ? 'ko' : 'en'
}
