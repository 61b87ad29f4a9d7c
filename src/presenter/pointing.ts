import { timing } from '../channel/broadcast.ts'
import { Pace } from '../channel/pace.ts'
import { followHold } from '../stage/hold.ts'
import type { Desk } from './desk.ts'
import { toPicturePoint } from './surface.ts'

/** A pointer that moves is told at most so often (ms): a mouse reports more often than anybody sees. */
const interval = 16

type Place = readonly [x: number, y: number]

/** The pointer of the presenter's page: what it points at in the picture, the deck's pointer points at on the slide. */
export class Pointing {
  readonly #desk: Desk
  readonly #pace = new Pace(() => this.#send(), interval, timing)
  #life: AbortController | undefined
  /** Where mouse, pen or finger was last over the picture. */
  #last: Place | undefined
  #isNew = false

  /** Watches the large picture in `root`. Ends with `signal`. */
  constructor(root: HTMLElement, desk: Desk, signal: AbortSignal) {
    this.#desk = desk
    const options = { signal, passive: true }
    root.addEventListener('pointermove', (event) => this.#move(event), options)
    root.addEventListener('pointerdown', (event) => this.#move(event), options)
    signal.addEventListener('abort', () => this.#life?.abort())
  }

  get isOn(): boolean {
    return this.#life !== undefined
  }

  /** Turns it on or off. Turned on by a key that is then held, it goes when the key is let go. */
  toggle(): void {
    if (this.isOn) this.#off()
    else this.#on()
  }

  #on(): void {
    this.#life = new AbortController()
    followHold('X', () => this.#off(), this.#life.signal)
    this.#show()
  }

  #off(): void {
    this.#life?.abort()
    this.#life = undefined
    this.#desk.point(undefined)
  }

  #move(event: PointerEvent): void {
    const picture = event.target instanceof Element ? event.target.closest('.present .over') : null
    if (picture === null) return
    const [x, y] = toPicturePoint(picture, event)
    this.#last = [Math.round(x), Math.round(y)]
    this.#show()
  }

  #show(): void {
    this.#isNew = this.isOn && this.#last !== undefined
    if (this.#isNew) this.#pace.request()
  }

  /** A deck that is slow to answer gets the last place alone. */
  #send(): void {
    if (!this.#isNew || !this.isOn) return
    if (this.#desk.isWaiting) this.#pace.request()
    else {
      this.#isNew = false
      this.#desk.point(this.#last)
    }
  }
}
