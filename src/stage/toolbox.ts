import type { Language } from '../messages.ts'
import inkStyle from '../theme/ink.css?inline'
import toolStyle from '../theme/tools.css?inline'
import { adoptStyle } from './adopt-style.ts'
import type { Deck } from './deck.ts'
import { createElement } from './element.ts'
import { Finder } from './find/finder.ts'
import { findPassages } from './find/passages.ts'
import { findByName } from './find/places.ts'
import { search } from './find/search.ts'
import type { Point } from './ink/ink.ts'
import { InkLayer } from './ink/layer.ts'
import { type Paper, Pens } from './ink/pens.ts'
import type { Action } from './keys.ts'
import { Laser } from './laser.ts'
import { Menu } from './menu.ts'
import type { Setting } from './setting.ts'

export type ToolAction = 'laser' | 'pen' | 'marker' | 'eraser' | 'colour' | 'clearInk' | 'search' | 'goTo' | 'menu'

/** The shared values that the tools change and show. */
export interface ToolValues extends Paper {
  readonly pointer: Setting<Point | null>
}

/** What the tools need of the stage. */
export interface Workplace {
  readonly deck: Deck
  readonly language: Language
  readonly values: ToolValues
  perform(action: Action): void
}

/** Pointer, pens, finders and menu. All of it comes after the first slide, in scripts of its own. */
export class Toolbox {
  readonly #place: Workplace
  readonly #pens: Pens
  readonly #layer = new InkLayer()
  readonly #light = createElement('div', { className: 'stage-pointer' })
  readonly #actions: Readonly<Record<ToolAction, () => void>>

  /** Ends with `signal`. */
  constructor(place: Workplace, signal: AbortSignal) {
    adoptStyle(inkStyle, 'all', signal)
    adoptStyle(toolStyle, 'screen', signal)
    const { deck, language, values } = place
    this.#place = place
    const pens = new Pens(deck, values, language, signal)
    const laser = new Laser(values.pointer, signal)
    const open = (slides: typeof deck.slides) => {
      const passages = findPassages(slides)
      return (wanted: string) => search(passages, wanted)
    }
    const finder = new Finder(deck, language, { label: 'actionSearch', hint: 'searchHint', open }, signal)
    const byName = (slides: typeof deck.slides) => (wanted: string) => findByName(slides, wanted)
    const goTo = new Finder(deck, language, { label: 'actionGoTo', hint: 'goToHint', open: byName }, signal)
    const menu = new Menu(place.perform, language, signal)
    this.#pens = pens
    this.#actions = {
      laser: () => laser.toggle(),
      pen: () => pens.toggle('pen'),
      marker: () => pens.toggle('marker'),
      eraser: () => pens.toggle('eraser'),
      colour: () => pens.paint(),
      clearInk: () => pens.clear(),
      search: () => finder.open(),
      goTo: () => goTo.open(),
      menu: () => menu.toggle(),
    }
    // A slide that was edited is another element.
    deck.onMove(({ cause }) => cause === 'edit' && this.showInk())
    signal.addEventListener('abort', () => {
      this.#layer.remove()
      this.#light.remove()
    })
  }

  /** Whether undo and redo mean the ink. */
  get isDrawing(): boolean {
    return this.#pens.tool !== undefined
  }

  perform(action: ToolAction): void {
    this.#actions[action]()
  }

  undo(): void {
    this.#pens.undo()
  }

  redo(): void {
    this.#pens.redo()
  }

  /** Lays down what is in hand. */
  rest(): void {
    this.#pens.lay()
  }

  showInk(): void {
    this.#layer.show(this.#place.deck.slides, this.#place.values.ink.get())
  }

  showDrawing(): void {
    this.#layer.showDrawing(this.#place.deck.slides, this.#place.values.drawing.get())
  }

  /** Shows the pointer's light where it is, in the slide's own pixels. */
  showPointer(): void {
    const point = this.#place.values.pointer.get()
    if (point === null) this.#light.remove()
    else this.#showLight(point)
  }

  #showLight([x, y]: Point): void {
    this.#light.style.translate = `calc(50vw + ${x - 640}px * var(--scale)) calc(50vh + ${y - 360}px * var(--scale))`
    if (!this.#light.isConnected) document.body.append(this.#light)
  }
}
