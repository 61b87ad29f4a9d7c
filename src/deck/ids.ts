import { slugify } from 'transliteration'

const longest = 32

/** True for an id an author may set: ASCII, begins with a letter, of letters, digits and hyphens. */
export function isId(text: string): boolean {
  return /^[a-z][a-z0-9-]*$/i.test(text)
}

/** An id from a title, unless another slide has it: its Latin words, or the sound of other scripts, at most 32 letters, cut between words. */
export function toId(title: string): string {
  // No sound is so short that more letters than these would fit.
  const words = (slugify(title.slice(0, longest * 8), { allowedChars: 'a-zA-Z0-9', ignore: [] }) as string)
    .split('-')
    .filter(Boolean)
  const kept = words.filter((_, index) => words.slice(0, index + 1).join('-').length <= longest)
  const id = kept.length > 0 ? kept.join('-') : (words[0] ?? '').slice(0, longest)
  return /^[a-z]/.test(id) ? id : `s-${id}`.replace(/-$/, '')
}

/** Hands out ids, each once; `taken` are those the author set, which always win. */
export function toIdSource(taken: Iterable<string>): (title: string) => string {
  const used = new Set(taken)
  const counts = new Map<string, number>()
  return (title) => {
    const base = toId(title)
    let count = counts.get(base) ?? 1
    let id = count === 1 ? base : `${base}-${count}`
    for (; used.has(id); id = `${base}-${count}`) count += 1
    used.add(id)
    counts.set(base, count)
    return id
  }
}
