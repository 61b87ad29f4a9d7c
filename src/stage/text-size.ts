/** Sizes of a slide's words in per cent of what the theme gives them. */
export const textSizes: readonly number[] = [100, 115, 130, 150]

/** Per cent between two tries. */
const grain = 5

/**
 * Shows the words of a slide at `wanted` per cent, or as large as they fit. A living diagram has its own sizes.
 *
 * @returns the size shown
 */
export function fitText(slide: HTMLElement, wanted: number): number {
  const body = slide.querySelector<HTMLElement>(':scope > .body')
  if (body === null || body.querySelector('.diagram') !== null) return 100
  let size = wanted
  do {
    if (size > 100) body.style.setProperty('--text', `${size / 100}`)
    else body.style.removeProperty('--text')
    if (size <= 100 || fits(slide, body)) break
    size -= grain
  } while (size >= 100)
  return size
}

/** Whether what is in the body stays in it, and the body, the heading and all that stands under it stay on the slide. */
function fits(slide: HTMLElement, body: HTMLElement): boolean {
  const [page, room] = [slide.getBoundingClientRect(), body.getBoundingClientRect()]
  // A pixel of the slide, which is smaller in a picture of it: the words break there as they do on the slide.
  const pixel = page.width / 1280
  const isIn = (room: DOMRect, element: Element) => {
    const { top, bottom, left, right } = element.getBoundingClientRect()
    const [above, below] = [room.top - pixel, room.bottom + pixel]
    return top >= above && bottom <= below && left >= room.left - pixel && right <= room.right + pixel
  }
  room.height -= Number.parseFloat(getComputedStyle(body).paddingBottom) * pixel
  const around = [...slide.children].filter((child) => !child.matches('.stage-ink'))
  const within = [...body.querySelectorAll(':scope > *, :scope > * > *')]
  return around.every((child) => isIn(page, child)) && within.every((child) => isIn(room, child))
}
