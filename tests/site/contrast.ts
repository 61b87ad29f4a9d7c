/**
 * Words of drawings whose contrast with what lies under them is below WCAG 2.2, 1.4.3: 4.5, or 3 for large ones. axe
 * leaves words in SVG undecided. Runs in the page; `within` selects the drawings.
 */
export function findFaintWords(within: string): string[] {
  type Colour = readonly [red: number, green: number, blue: number, alpha: number]

  const brush = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
  const known = new Map<string, Colour>()

  function toColour(css: string): Colour {
    const colour = known.get(css)
    if (colour !== undefined || brush === null) return colour ?? [0, 0, 0, 0]
    brush.clearRect(0, 0, 1, 1)
    brush.fillStyle = css
    brush.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0, alpha = 0] = brush.getImageData(0, 0, 1, 1).data
    known.set(css, [red, green, blue, alpha / 255])
    return [red, green, blue, alpha / 255]
  }

  function opacityOf(element: Element | null): number {
    return element === null ? 1 : Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement)
  }

  function paintOf(element: Element): Colour {
    const { fill, backgroundColor, fillOpacity } = getComputedStyle(element)
    const isShape = element instanceof SVGGeometryElement
    const [red, green, blue, alpha] = toColour(isShape ? (fill === 'none' ? 'transparent' : fill) : backgroundColor)
    return [red, green, blue, alpha * opacityOf(element) * (isShape ? Number(fillOpacity) : 1)]
  }

  function over(top: Colour, ground: Colour): Colour {
    const mix = (index: 0 | 1 | 2) => top[index] * top[3] + ground[index] * (1 - top[3])
    return [mix(0), mix(1), mix(2), 1]
  }

  /** WCAG 2.2, “relative luminance”. */
  function luminanceOf([red, green, blue]: Colour): number {
    const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
    )
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }

  function contrastOf(word: SVGTextElement, x: number, y: number): number {
    const { fill, stroke, paintOrder } = getComputedStyle(word)
    const stack = document.elementsFromPoint(x, y)
    const under = stack.slice(stack.indexOf(word) + 1).filter((element) => !element.matches('text, tspan'))
    const ground = under.map(paintOf).reduceRight<Colour>((below, paint) => over(paint, below), [255, 255, 255, 1])
    const around = paintOrder.startsWith('stroke') ? over(toColour(stroke), ground) : ground
    const [red, green, blue, alpha] = toColour(fill)
    const ink = over([red, green, blue, alpha * opacityOf(word)], ground)
    const [dark = 0, bright = 0] = [luminanceOf(ink), luminanceOf(around)].toSorted((a, b) => a - b)
    return (bright + 0.05) / (dark + 0.05)
  }

  const words = [...document.querySelectorAll<SVGTextElement>(`${within} text`)]
  return words.flatMap((word) => {
    const { left, width, top, height } = word.getBoundingClientRect()
    if (width === 0 || !word.checkVisibility({ opacityProperty: true })) return []
    const { fontWeight } = getComputedStyle(word)
    const isLarge = height >= 29 || (height >= 22 && Number(fontWeight) >= 700)
    const contrasts = [0.1, 0.5, 0.9].map((part) => contrastOf(word, left + width * part, top + height / 2))
    const least = Math.min(...contrasts)
    return least < (isLarge ? 3 : 4.5) ? [`“${word.textContent}” ${least.toFixed(2)}`] : []
  })
}
