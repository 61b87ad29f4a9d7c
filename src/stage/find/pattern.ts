import { combineCharacter, disassemble, disassembleCompleteCharacter } from 'es-hangul'

/** The first and the last syllable that begin with each consonant: the block of Unicode is ordered by it. */
const initials = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'
const perInitial = 588
const perVowel = 28
const firstSyllable = 0xac00

/**
 * What finds `term` in a text, upper and lower case alike. A Korean consonant stands for every syllable that begins
 * with it, and the last syllable is taken as one that is still being typed: 저자 finds 저장소, and so do 저장ㅅ and ㅈㅈㅅ.
 */
export function toPattern(term: string): RegExp {
  const letters = [...term.normalize('NFC')].flatMap((letter) =>
    /[ㄱ-ㅎ]/.test(letter) ? [...disassemble(letter)] : letter,
  )
  const last = letters.length - 1
  return new RegExp(letters.map((letter, index) => toSource(letter, index === last)).join(''), 'giu')
}

function toSource(letter: string, isLast: boolean): string {
  if (initials.includes(letter)) return `[${letter}${toRange(letter)}]`
  const parts = isLast ? disassembleCompleteCharacter(letter) : undefined
  if (parts === undefined) return letter.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
  const { choseong, jungseong, jongseong } = parts
  const open = combineCharacter(choseong, jungseong)
  if (jongseong === '') return `[${open}-${String.fromCharCode(open.charCodeAt(0) + perVowel - 1)}]`
  // Its final consonant may be the next syllable's first: 데잍 is on the way to 데이터.
  const finals = [...jongseong]
  const next = finals.pop() ?? ''
  const begun = combineCharacter(choseong, jungseong, finals.join(''))
  return initials.includes(next) ? `(?:${letter}|${begun}[${toRange(next)}])` : letter
}

function toRange(initial: string): string {
  const first = firstSyllable + initials.indexOf(initial) * perInitial
  return `${String.fromCharCode(first)}-${String.fromCharCode(first + perInitial - 1)}`
}
