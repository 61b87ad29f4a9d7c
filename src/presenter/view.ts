import { h, render } from 'preact'
import type { DiagramTable } from '../diagrams/index.ts'
import type { Actions } from './actions.ts'
import { steadyNow } from './clock.ts'
import type { Desk } from './desk.ts'
import { DeskPage } from './page.tsx'

/** The clock is looked at so often (ms): a second is never skipped. */
const tick = 250

/** What is on screen of the presenter's page. */
export interface View {
  /** Shows what is new with the next frame. */
  request(): void
}

/** Draws `desk` in `root`, whenever it is asked to and with the clock. Ends with `signal`. */
export function startView(
  root: HTMLElement,
  desk: Desk,
  { perform, isInHand }: Actions,
  table: DiagramTable,
  signal: AbortSignal,
): View {
  let frame = 0
  let isLogOpen = false
  const { language } = desk
  const around = { table, language, today: () => desk.room.today }
  const present = {
    ...{ ...around, idPrefix: 'present' },
    send: (index: number, order: Parameters<Desk['touch']>[1]) => desk.touch(index, order),
  }
  const coming = { ...around, idPrefix: 'coming' }
  const request = () => {
    if (frame === 0 && !signal.aborted) frame = requestAnimationFrame(draw)
  }
  const showLog = (isOpen: boolean) => {
    isLogOpen = isOpen
    request()
  }
  const performAndShow: Actions['perform'] = (action) => {
    perform(action)
    request()
  }
  function draw(): void {
    frame = 0
    const hands = { perform: performAndShow, isInHand, showLog }
    render(h(DeskPage, { ...{ desk, now: steadyNow(), present, coming, isLogOpen }, ...hands }), root)
  }

  draw()
  const timer = setInterval(request, tick)
  signal.addEventListener('abort', () => {
    clearInterval(timer)
    cancelAnimationFrame(frame)
    render(null, root)
  })
  return { request }
}
