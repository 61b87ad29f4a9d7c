/** What on a slide leaves its frame or its box, or is smaller than the floors of the design; runs in the page. */
export function findMisfits(id?: string): string[] {
  const slide = document.querySelector<HTMLElement>(id === undefined ? '.group.present > .slide.present' : `#${id}`)
  const frame = slide?.getBoundingClientRect()
  if (slide === null || frame === undefined) return ['no slide']
  const scale = frame.width / 1280
  return [...slide.querySelectorAll<HTMLElement>('h1, h2, h3, p, li, td, th, dt, dd, pre, b, img')].flatMap((part) => {
    const box = part.getBoundingClientRect()
    const foot = part.matches('.facts') ? 720 : 690
    const leaves = box.right > frame.left + 1217 * scale || box.bottom > frame.top + foot * scale
    const isCut = part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).overflowX !== 'visible'
    const isSmall = Number.parseFloat(getComputedStyle(part).fontSize) < 17
    const faults = [leaves && 'leaves the frame', isCut && 'is cut', isSmall && 'is small'].filter(Boolean)
    return faults.map((fault) => `${slide.id}: “${part.textContent?.trim().slice(0, 20)}” ${fault}`)
  })
}
