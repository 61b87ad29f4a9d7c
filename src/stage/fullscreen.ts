/** Turns full screen on or off; `onRefused` runs when the browser does not allow it. */
export async function toggleFullscreen(onRefused: () => void): Promise<void> {
  try {
    if (document.fullscreenElement === null) await document.documentElement.requestFullscreen()
    else await document.exitFullscreen()
  } catch {
    onRefused()
  }
}
