/** A line drawing on 24 × 24 from path data. */
export function createIcon(path: string): SVGElement {
  const icon = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  icon.setAttribute('viewBox', '0 0 24 24')
  icon.setAttribute('aria-hidden', 'true')
  icon.append(document.createElementNS(icon.namespaceURI, 'path'))
  icon.firstElementChild?.setAttribute('d', path)
  return icon
}
