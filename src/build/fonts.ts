import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import subsetFont from 'subset-font'
import { inProject } from './project.ts'
import { writeWhole } from './write-file.ts'

/** A font of the deck; static weights, because a variable one prints as Type 3. */
export interface Face {
  readonly family: 'Pretendard' | 'JetBrains Mono'
  readonly weight: 400 | 700
  /** Begins the name of its file. */
  readonly name: string
  /** The font to cut, and the whole font as WOFF2, in `node_modules`. */
  readonly source: string
  readonly whole: string
  /** Keeps ligatures and alternates; code is shown letter by letter. */
  readonly hasLigatures: boolean
}

const mono = '@fontsource/jetbrains-mono/files/jetbrains-mono-latin-400-normal.woff2'

export const faces: readonly Face[] = [
  toPretendard(400, 'Pretendard-Regular'),
  toPretendard(700, 'Pretendard-Bold'),
  { family: 'JetBrains Mono', weight: 400, name: 'mono-400', source: mono, whole: mono, hasLigatures: false },
]

function toPretendard(weight: 400 | 700, file: string): Face {
  const [source, whole] = [`public/static/alternative/${file}.ttf`, `web/static/woff2/${file}.woff2`]
  const name = `pretendard-${weight}`
  const toPath = (path: string) => `pretendard/dist/${path}`
  return { family: 'Pretendard', weight, name, source: toPath(source), whole: toPath(whole), hasLigatures: true }
}

/** Printable ASCII and the marks a talk's numbers and arrows need, whatever the notes hold. */
const always = `${Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('')}–—‘’“”…·•→←↑↓−×÷±≤≥≠％℃`

/** A font cut to the letters of `text`, as WOFF2. Cached by letters and font version; an unusable cache is made anew. */
export async function subsetFace({ name, source, hasLigatures }: Face, text: string): Promise<Buffer> {
  const letters = [...new Set(always + text)].sort().join('')
  const whole = await readFile(inProject(`node_modules/${source}`))
  const key = createHash('sha256').update(letters).update(whole).digest('hex').slice(0, 16)
  const cached = inProject(`node_modules/.cache/summit-deck/${name}-${key}.woff2`)
  const found = await readFile(cached).catch(() => undefined)
  if (found !== undefined) return found
  const made = await subsetFont(whole, letters, { targetFormat: 'woff2', noLayoutClosure: !hasLigatures })
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

/** `@font-face` rules: the deck's fonts by name and address, then the system's Korean fonts with Pretendard's metrics. */
export function renderFontFaces(urls: ReadonlyMap<string, string>): string {
  const own = faces.map(
    ({ family, weight, name }) =>
      `@font-face{font-family:"${family}";font-weight:${weight};font-display:swap;src:url(${urls.get(name)}) format("woff2")}`,
  )
  const others = fallbacks.map(({ names, adjust }) => {
    const sources = names.map((name) => `local("${name}")`).join(',')
    return `@font-face{font-family:"Deck Fallback";src:${sources};size-adjust:${adjust}%;ascent-override:95.2%;descent-override:24.1%;line-gap-override:0%}`
  })
  return [...own, ...others].join('')
}
