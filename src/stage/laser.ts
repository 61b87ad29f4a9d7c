import { followHold } from './hold.ts'
import type { Point } from './ink/ink.ts'
import { toSlidePoint } from './scale.ts'
import type { Setting } from './setting.ts'

/** The light that follows mouse, pen or finger while it is on. */
export class Laser {
  readonly #pointer: Setting<Point | null>
  #life: AbortController | undefined
  #last: Pick<PointerEvent, 'clientX' | 'clientY'> = { clientX: innerWidth / 2, clientY: innerHeight / 2 }

  /** Ends with `signal`. */
  constructor(pointer: Setting<Point | null>, signal: AbortSignal) {
    this.#pointer = pointer
    addEventListener('pointermove', (event) => this.#move(event), { signal, passive: true })
    addEventListener('pointerdown', (event) => this.#move(event), { signal, passive: true })
    signal.addEventListener('abort', () => this.off())
  }

  get isOn(): boolean {
    return this.#life !== undefined
  }

  /** Turns it on or off. Turned on by a key that is then held, it goes when the key is let go. */
  toggle(): void {
    if (this.isOn) this.off()
    else this.#on()
  }

  #on(): void {
    this.#life = new AbortController()
    document.documentElement.classList.add('pointing')
    // A finger that points does not turn pages.
    document.documentElement.dataset.preventSwipe = ''
    followHold('X', () => this.off(), this.#life.signal)
    this.#show()
  }

  off(): void {
    if (this.#life === undefined) return
    this.#life.abort()
    this.#life = undefined
    document.documentElement.classList.remove('pointing')
    delete document.documentElement.dataset.preventSwipe
    this.#pointer.change(null)
  }

  #move({ clientX, clientY }: PointerEvent): void {
    this.#last = { clientX, clientY }
    if (this.isOn) this.#show()
  }

  #show(): void {
    const [x, y] = toSlidePoint(this.#last)
    this.#pointer.change([Math.round(x), Math.round(y)])
  }
}
