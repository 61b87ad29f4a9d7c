import type { Shared } from '../shared.ts'
import { maybeParsed, maybeStored, store } from '../storage.ts'
import { applyEdit, type InkNews, maybeNews, toEdit } from './edit.ts'
import { type Ink, maybeInk } from './ink.ts'

const name = 'ink'

/** A hand that rests so long (ms) has drawn something worth keeping. */
const rest = 500

/**
 * All ink of the talk. It is kept for the visit: whoever loads the page anew finds it where it was. Other windows are
 * told what became of it, and everything only when they ask.
 */
export class InkBook implements Shared {
  readonly name = name
  readonly #show: () => void
  readonly #listeners: (() => void)[] = []
  #ink: Ink = maybeInk(maybeParsed(maybeStored('visit', name))) ?? {}
  #told: Ink = {}
  #timer: ReturnType<typeof setTimeout> | undefined

  /** `show` puts the ink on screen after each change. Ends with `signal`. */
  constructor(show: () => void, signal: AbortSignal) {
    this.#show = show
    addEventListener('pagehide', () => this.#keep(), { signal })
    signal.addEventListener('abort', () => this.#keep())
  }

  get(): Ink {
    return this.#ink
  }

  /** A person's change. */
  change(ink: Ink): void {
    this.#set(ink)
    for (const listener of this.#listeners) listener()
  }

  tell(isWhole: boolean): InkNews {
    const news = isWhole ? { all: this.#ink } : { edit: toEdit(this.#told, this.#ink) }
    this.#told = this.#ink
    return news
  }

  hear(json: unknown): void {
    const news = maybeNews(json)
    if (news !== undefined) this.#set('all' in news ? news.all : applyEdit(this.#ink, news.edit))
  }

  onChange(listener: () => void): void {
    this.#listeners.push(listener)
  }

  #set(ink: Ink): void {
    this.#ink = ink
    this.#timer ??= setTimeout(() => this.#keep(), rest)
    this.#show()
  }

  #keep(): void {
    if (this.#timer === undefined) return
    clearTimeout(this.#timer)
    this.#timer = undefined
    store('visit', name, JSON.stringify(this.#ink))
  }
}
