import { encode } from 'uqr'

const namespace = 'http://www.w3.org/2000/svg'

/** A QR code of `text` as a drawing, dark on light in every theme; throws for more than 2,953 bytes. */
export function createQr(text: string, label: string): SVGElement {
  // On a screen nothing is scratched off: the lowest correction has the largest squares.
  const { data, size } = encode(text, { ecc: 'L', border: 3 })
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : [])))
  const svg = document.createElementNS(namespace, 'svg')
  const path = document.createElementNS(namespace, 'path')
  path.setAttribute('d', squares.join(''))
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`)
  svg.setAttribute('role', 'img')
  svg.setAttribute('aria-label', label)
  svg.setAttribute('class', 'qr')
  svg.setAttribute('shape-rendering', 'crispEdges')
  svg.append(path)
  return svg
}
