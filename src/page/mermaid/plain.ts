import { loadPackage } from '../../diagrams/architecture/drafting/package.ts'
import { cleanSvg } from './clean.ts'

/** Kinds drawn as plain pictures, by the word that begins them. */
export const plainKinds = [
  'flowchart',
  'graph',
  'sequenceDiagram',
  'stateDiagram',
  'stateDiagram-v2',
  'classDiagram',
  'erDiagram',
  'xychart',
  'xychart-beta',
] as const

export type Drawn =
  | { readonly ok: true; readonly svg: string }
  | { readonly ok: false; readonly reason: 'syntax' | 'size'; readonly message: string }

/** Room of a slide, and how large a drawing that is small may become. */
const room = [1152, 430] as const
const most = 1.6

/** The smallest letters on a slide, in pixels, and how large those of the drawing's boxes and charts may be made for it. */
const smallest = 14
const largest = { box: 15, chart: 18 }

/** A Mermaid drawing as SVG without styles and addresses; `idPrefix` begins its ids. */
export function drawPlain(text: string, idPrefix: string): Drawn {
  const { renderMermaidSVG } = loadPackage<{ renderMermaidSVG(text: string, options: object): string }>(
    'beautiful-mermaid/dist/index.js',
  )
  let svg: string
  try {
    svg = renderMermaidSVG(text.replace(/^(\s*(?:graph|flowchart)\s+\w+)\s*;/, '$1\n'), {
      padding: 8,
      layerSpacing: 36,
      nodeSpacing: 24,
    })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { ok: false, reason: 'syntax', message: (message.split('\n', 1)[0] ?? '').replace(/[.:]$/, '') }
  }
  const [, width = 0, height = 0] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []).map(Number)
  const scale = Math.min(room[0] / width, room[1] / height, most)
  const letters = smallest / scale
  if (!(letters <= (/xychart/.test(text) ? largest.chart : largest.box)))
    return { ok: false, reason: 'size', message: '' }
  const enlarged = svg.replace(
    /font-size="([\d.]+)"/g,
    (_, size) => `font-size="${Math.max(letters, Number(size)).toFixed(1)}"`,
  )
  return { ok: true, svg: cleanSvg(enlarged, { width, height, scale }, idPrefix) }
}
