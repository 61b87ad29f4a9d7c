const tags = new Set('g path line polyline polygon rect circle ellipse text tspan defs marker title'.split(' '))

const attributes = new Set(
  `x y x1 y1 x2 y2 dx dy cx cy r rx ry width height d points id transform opacity viewBox
  fill fill-opacity stroke stroke-width stroke-dasharray stroke-linecap stroke-linejoin stroke-opacity
  text-anchor dominant-baseline font-size font-weight font-style letter-spacing
  markerWidth markerHeight marker-start marker-end refX refY orient markerUnits`
    .trim()
    .split(/\s+/),
)

/** Units of a drawing, and how many CSS pixels one of them has where there is room. */
export interface Extent {
  readonly width: number
  readonly height: number
  readonly scale: number
}

/**
 * The drawing of a library as SVG that may stand in a page with a strict policy: only known elements and attributes,
 * no style, no address but its own ids, which begin with `idPrefix`. Its colours are the custom properties it names.
 */
export function cleanSvg(svg: string, { width, height, scale }: Extent, idPrefix: string): string {
  const body = svg
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/^\s*<\?xml[^>]*>/, '')
    .replace(
      /<(\/?)([\w:-]+)((?:"[^"]*"|[^">])*?)(\/?)>/g,
      (_, close: string, tag: string, rest: string, end: string) =>
        tags.has(tag) ? `<${close}${tag}${keepAttributes(rest, idPrefix)}${end}>` : '',
    )
    .replace(/\s*\n\s*/g, '')
  const size = `width="${Math.round(width * scale)}" height="${Math.round(height * scale)}"`
  return `<svg viewBox="0 0 ${width} ${height}" ${size} class="mermaid" role="img">${body}</svg>`
}

function keepAttributes(written: string, idPrefix: string): string {
  return [...written.matchAll(/([\w:-]+)="([^"]*)"/g)]
    .filter(([, name = '', value = '']) => (attributes.has(name) && isHarmless(value)) || isChartClass(name, value))
    .map(([, name = '', value = '']) => ` ${name}="${toOwnIds(name, value, idPrefix)}"`)
    .join('')
}

/** A chart's parts have their colours by class. */
function isChartClass(name: string, value: string): boolean {
  return name === 'class' && value.startsWith('xychart-')
}

/** `url(#id)` is the only address. */
function isHarmless(value: string): boolean {
  return !/url\((?!#)|[a-z][a-z0-9+.-]*:/i.test(value)
}

function toOwnIds(name: string, value: string, idPrefix: string): string {
  if (name === 'id') return `${idPrefix}-${value}`
  return value.replace(/url\(#([^)]*)\)/g, `url(#${idPrefix}-$1)`)
}
