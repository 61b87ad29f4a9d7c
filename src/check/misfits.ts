/** A part of a slide that is not wholly seen. */
export interface Misfit {
  readonly slide: string
  readonly text: string
  /** What is wrong with it, to be read after “words”. */
  readonly fault: string
}

/** Lines and pictures, the parts that a reader would miss. */
export const misfitParts = 'h1, h2, h3, h4, p, li, td, th, dt, dd, pre, b, summary, img'

// The functions below run in the page: each stands alone and takes what it needs as its argument.

/** What on the slide that shows, or on every slide of the printed page, leaves its frame or its box, or is too small. */
export function findMisfits({ parts, isPrint }: { parts: string; isPrint: boolean }): Misfit[] {
  const shown = isPrint ? '.slide' : '.group.present > .slide.present'
  return [...document.querySelectorAll<HTMLElement>(shown)].flatMap((slide) => {
    const frame = slide.getBoundingClientRect()
    const scale = frame.width / 1280
    const found = [...slide.querySelectorAll<HTMLElement>(parts)].flatMap((part) => {
      const box = part.getBoundingClientRect()
      if (box.width === 0 || box.height === 0) return []
      // A long storyboard goes on over as many sheets as it takes.
      const isLong = isPrint && slide.matches(':is(.crowded, :has(.sheet + .sheet))')
      const sheet = isLong ? part.closest('.sheet')?.getBoundingClientRect() : undefined
      const foot = isLong && sheet === undefined ? undefined : part.matches('.facts') ? 720 : 690
      const below = box.bottom - (sheet ?? frame).top
      const over = foot === undefined ? 0 : below / scale - foot
      const beside = (box.right - frame.left) / scale - 1217
      const isCut = part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).overflowX !== 'visible'
      const size = Number.parseFloat(getComputedStyle(part).fontSize)
      const faults = [
        over > 0 && `leave the foot of the slide by ${Math.ceil(over)} pixels`,
        beside > 0 && `leave its right side by ${Math.ceil(beside)} pixels`,
        isCut && 'are cut off',
        size < 17 && `are ${size} pixels small`,
      ]
      const text = part.textContent?.trim() || part.getAttribute('alt') || ''
      return faults.filter((fault) => fault !== false).map((fault) => ({ slide: slide.id, text, fault }))
    })
    return found
  })
}

/** What makes the reading page wider than the screen. */
export function findWide({ parts }: { parts: string }): Misfit[] {
  const width = document.documentElement.clientWidth
  const scrolls = (part: Element | null): boolean =>
    part !== null && (/auto|scroll/.test(getComputedStyle(part).overflowX) || scrolls(part.parentElement))
  return [...document.querySelectorAll<HTMLElement>(`.slide :is(${parts})`)].flatMap((part) => {
    const over = Math.ceil(part.getBoundingClientRect().right - width)
    const isCut = part.scrollWidth > part.clientWidth + 1 && /hidden|clip/.test(getComputedStyle(part).overflowX)
    if ((over <= 0 && !isCut) || scrolls(part)) return []
    const fault = isCut ? 'are cut off' : `leave the screen by ${over} pixels`
    const text = part.textContent?.trim() || part.getAttribute('alt') || ''
    return [{ slide: part.closest('.slide')?.id ?? '', text, fault }]
  })
}
