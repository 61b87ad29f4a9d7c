import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { bundle, bundleAsync, Features } from 'lightningcss'
import { inProject } from './project.ts'

const version = (major: number, minor = 0) => (major << 16) | (minor << 8)
const options = { minify: true, targets: { chrome: version(120), firefox: version(121), safari: version(17, 2) } }

/**
 * A sheet of the theme with all it imports as one text, minified for the browsers of the last years. Its rules are not
 * nested: WebKit 2.50 prints as if nested rules for paper were not there.
 */
export function bundleStyle(sheet: 'index' | 'late' | 'presenter' | 'session' | 'gallery' = 'index'): string {
  return bundle({ ...options, include: Features.Nesting, filename: toPath(sheet) }).code.toString()
}

/** What only living diagrams and drawings need. */
const figureSheets = [
  'player',
  'player-reading',
  'storyboard',
  'diagrams',
  'disaster-recovery',
  'hybrid-network',
  'architecture',
]

/**
 * What a first paint of the deck waits for: its style without the sheet `late`, and, where no slide of the HTML has a
 * figure, without what only figures need.
 */
export async function bundleFirstStyle(slides: readonly string[]): Promise<string> {
  const unused = ['late', ...(slides.some((html) => html.includes('<figure')) ? [] : figureSheets)]
  const read = (file: string) => (unused.includes(basename(file, '.css')) ? '' : readFileSync(file, 'utf8'))
  return (await bundleAsync({ ...options, filename: toPath('index'), resolver: { read } })).code.toString()
}

function toPath(sheet: string): string {
  return inProject(`src/theme/${sheet}.css`)
}
