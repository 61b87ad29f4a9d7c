/** Keeps `--scale` on `<html>`: how many CSS pixels of this window are one of the 1280 × 720 slide. Ends with `signal`. */
export function startScale(signal: AbortSignal): void {
  const update = () => {
    document.documentElement.style.setProperty('--scale', `${Math.min(innerWidth / 1280, innerHeight / 720)}`)
  }
  addEventListener('resize', update, { signal })
  update()
}
