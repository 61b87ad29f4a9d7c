import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import subsetFont from 'subset-font'
import { inProject } from './project.ts'
import { writeWhole } from './write-file.ts'

/** A weight of the deck's font; static weights, because a variable one prints as Type 3. */
export interface Weight {
  readonly weight: 400 | 700
  /** File name in the font's package, without ending. */
  readonly name: string
}

export const weights: readonly Weight[] = [
  { weight: 400, name: 'Pretendard-Regular' },
  { weight: 700, name: 'Pretendard-Bold' },
]

/** Printable ASCII and the marks a talk's numbers and arrows need, whatever the notes hold. */
const always = `${Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('')}–—‘’“”…·•→←↑↓−×÷±≤≥≠％℃`

/** A weight cut to the letters of `text`, as WOFF2. Cached by letters and font version; an unusable cache is made anew. */
export async function subsetWeight({ weight, name }: Weight, text: string): Promise<Buffer> {
  const letters = [...new Set(always + text)].sort().join('')
  const whole = await readFile(inProject(`node_modules/pretendard/dist/public/static/alternative/${name}.ttf`))
  const key = createHash('sha256').update(letters).update(whole).digest('hex').slice(0, 16)
  const cached = inProject(`node_modules/.cache/summit-deck/pretendard-${weight}-${key}.woff2`)
  const found = await readFile(cached).catch(() => undefined)
  if (found !== undefined) return found
  const made = await subsetFont(
    await readFile(inProject(`node_modules/pretendard/dist/public/static/alternative/${name}.ttf`)),
    letters,
    { targetFormat: 'woff2' },
  )
  // A folder that takes no files only costs time.
  await writeWhole(cached, made).catch(() => {})
  return made
}

// Pretendard's own ascent and descent (1950 and 494 of 2048) on every fallback, so that no line moves when it arrives;
// `size-adjust` makes a Hangul syllable of the system's font as wide as Pretendard's (0.864 em).
const fallbacks: readonly { readonly names: readonly string[]; readonly adjust: number }[] = [
  // Many a Linux has no Korean font but this one.
  { names: ['WenQuanYi Zen Hei', 'WenQuanYiZenHei'], adjust: 86.4 },
  { names: ['Apple SD Gothic Neo', 'AppleSDGothicNeo-Regular'], adjust: 100 },
  { names: ['Noto Sans CJK KR', 'Noto Sans KR', 'NotoSansCJKkr-Regular'], adjust: 93.9 },
  { names: ['Malgun Gothic', 'MalgunGothic'], adjust: 94 },
]

/** `@font-face` rules: the weights by address, then the system's Korean fonts with Pretendard's metrics. */
export function renderFontFaces(urls: ReadonlyMap<number, string>): string {
  const own = [...urls].map(
    ([weight, url]) =>
      `@font-face{font-family:Pretendard;font-weight:${weight};font-display:swap;src:url(${url}) format("woff2")}`,
  )
  const others = fallbacks.map(({ names, adjust }) => {
    const sources = names.map((name) => `local("${name}")`).join(',')
    return `@font-face{font-family:"Deck Fallback";src:${sources};size-adjust:${adjust}%;ascent-override:95.2%;descent-override:24.1%;line-gap-override:0%}`
  })
  return [...own, ...others].join('')
}
