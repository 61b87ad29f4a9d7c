import { startGestures } from './gestures.ts'
import { type Pose, panBy, type Room, reveal, scaleToFit, toBeginning, toWhole, zoomAt } from './pose.ts'

/** CSS pixels that letters need to be read. */
const readableType = 12

/** A press of a key or a button makes the drawing so much larger, or moves it by so much of its room. */
const keyFactor = 1.3
const keyPan = 0.2

/** A double tap makes a drawing that shows whole at least so much larger. */
const tapFactor = 2.5

/** A drawing that moves in its room, a box with the drawing's `<svg>`. */
export class MovingDrawing {
  readonly #box: HTMLElement
  readonly #svg: SVGSVGElement
  #pose: Pose = { scale: 1, x: 0, y: 0 }

  /** Takes gestures until `signal` ends; then the drawing stands as the style sheet says. */
  constructor(box: HTMLElement, svg: SVGSVGElement, signal: AbortSignal) {
    this.#box = box
    this.#svg = svg
    const gestures = {
      onZoom: (factor: number, anchor: Anchor) => this.#show(zoomAt(this.#room, this.#pose, factor, anchor)),
      onPan: (by: Anchor) => this.#show(panBy(this.#room, this.#pose, by)),
      onDoubleTap: (at: Anchor) => this.#toggle(at),
    }
    startGestures(box, gestures, signal)
    box.addEventListener('focusin', ({ target }) => this.#follow(target), { signal })
    signal.addEventListener('abort', () => svg.removeAttribute('style'))
  }

  /** Shows the whole of it, or where that is too small to read its beginning. */
  begin(): void {
    this.#show(toBeginning(this.#room, this.#readable))
  }

  showWhole(): void {
    this.#show(toWhole(this.#room), true)
  }

  /** A step closer (1) or farther (-1), about the middle of the room. */
  zoom(direction: 1 | -1): void {
    const { width, height } = this.#room
    this.#show(zoomAt(this.#room, this.#pose, keyFactor ** direction, [width / 2, height / 2]), true)
  }

  /** Looks further right or left, down or up. */
  look(right: -1 | 0 | 1, down: -1 | 0 | 1): void {
    const { width, height } = this.#room
    this.#show(panBy(this.#room, this.#pose, [-right * width * keyPan, -down * height * keyPan]), true)
  }

  #toggle(at: Anchor): void {
    const whole = scaleToFit(this.#room)
    const factor = Math.max(tapFactor, this.#readable / whole)
    if (this.#pose.scale > whole * 1.05) this.showWhole()
    else this.#show(zoomAt(this.#room, this.#pose, factor, at), true)
  }

  /** Brings a part that the keyboard reached into sight. */
  #follow(target: EventTarget | null): void {
    if (!(target instanceof Element) || !target.matches(':focus-visible')) return
    const [part, box] = [target.getBoundingClientRect(), this.#box.getBoundingClientRect()]
    const place = [part.left - box.left, part.top - box.top, part.width, part.height] as const
    this.#show(reveal(this.#room, this.#pose, place), true)
  }

  get #room(): Room {
    const { clientWidth: width, clientHeight: height } = this.#box
    const { x, y, width: inkWidth, height: inkHeight } = this.#svg.getBBox()
    return { width, height, ink: { x, y, width: Math.max(1, inkWidth), height: Math.max(1, inkHeight) } }
  }

  /** The scale at which the smallest letters can be read. */
  get #readable(): number {
    const sizes = [...this.#svg.querySelectorAll('text[font-size]')].map((text) =>
      Number(text.getAttribute('font-size')),
    )
    return readableType / Math.min(...sizes, readableType * 2)
  }

  /** `glides`: the eye is taken along, where motion is not unwanted. */
  #show(pose: Pose, glides = false): void {
    this.#pose = pose
    const { width, height } = this.#svg.viewBox.baseVal
    this.#box.classList.toggle('gliding', glides)
    Object.assign(this.#svg.style, {
      width: `${width}px`,
      height: `${height}px`,
      transform: `translate(${pose.x}px, ${pose.y}px) scale(${pose.scale})`,
    })
  }
}

type Anchor = readonly [x: number, y: number]
