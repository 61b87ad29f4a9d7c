/** How many CSS pixels of this window are one of the 1280 × 720 slide. */
function findScale(): number {
  return Math.min(innerWidth / 1280, innerHeight / 720)
}

/** A place in the window in the slide's own pixels, which stands in the middle of the window. */
export function toSlidePoint({ clientX, clientY }: Pick<PointerEvent, 'clientX' | 'clientY'>): [number, number] {
  const scale = findScale()
  return [(clientX - innerWidth / 2) / scale + 640, (clientY - innerHeight / 2) / scale + 360]
}

/** Keeps `--scale` on `<html>` at `findScale()`. Ends with `signal`. */
export function startScale(signal: AbortSignal): void {
  const update = () => {
    document.documentElement.style.setProperty('--scale', `${findScale()}`)
  }
  addEventListener('resize', update, { signal })
  update()
}
