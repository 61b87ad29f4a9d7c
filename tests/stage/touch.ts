import { cdp } from 'vitest/browser'

export type Spot = readonly [x: number, y: number]

/** Fingers on the page, in CSS pixels of this frame: one list of places for each moment. They leave after the last. */
export async function touch(...moments: readonly (readonly Spot[])[]): Promise<void> {
  const frame = window.frameElement?.getBoundingClientRect() ?? { left: 0, top: 0 }
  const send = (type: string, spots: readonly Spot[]) => {
    const touchPoints = spots.map(([x, y], id) => ({ x: frame.left + x, y: frame.top + y, id }))
    return cdp().send('Input.dispatchTouchEvent', { type, touchPoints } as never)
  }
  const [first = [], ...rest] = moments
  await send('touchStart', first)
  for (const spots of rest) await send('touchMove', spots)
  await send('touchEnd', [])
}
