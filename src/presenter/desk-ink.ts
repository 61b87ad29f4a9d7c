import { timing } from '../channel/broadcast.ts'
import { Pace } from '../channel/pace.ts'
import { applyEdit, type InkEdit, isNothing, maybeNews, toEdit } from '../stage/ink/edit.ts'
import type { Inked } from '../stage/ink/history.ts'
import type { Ink } from '../stage/ink/ink.ts'
import type { DeckLink } from './deck-link.ts'

/** What was drawn here is told at most so often (ms). */
const interval = 33

/**
 * The ink as this page shows it: the deck's, and at once what is drawn here. What the deck has not taken yet is laid
 * over what it says, so that no line jumps while its news are on the way.
 */
export class DeskInk implements Inked {
  readonly #link: DeckLink
  readonly #onChange: () => void
  readonly #pace = new Pace(() => this.#send(), interval, timing)
  /** As the deck's window has it. */
  #theirs: Ink = {}
  /** What was sent and may not have been taken yet. */
  #sent: InkEdit = {}
  /** What was drawn here and not sent yet leads from here to what shows. */
  #told: Ink = {}
  #ink: Ink = {}
  #isReturning = false

  constructor(link: DeckLink, onChange: () => void) {
    this.#link = link
    this.#onChange = onChange
  }

  get(): Ink {
    return this.#ink
  }

  change(ink: Ink): void {
    this.#ink = ink
    this.#pace.request()
    this.#onChange()
  }

  /** A deck's window was found: one that was opened in the middle of the talk gets the talk's ink. */
  found(): void {
    this.#isReturning = true
  }

  /** Takes what the deck's window says. */
  hear(json: unknown): void {
    const news = maybeNews(json)
    if (news === undefined) return
    const unsent = toEdit(this.#told, this.#ink)
    if (!this.#link.isWaiting) this.#sent = {}
    this.#theirs = 'all' in news ? news.all : applyEdit(this.#theirs, news.edit)
    if (this.#isReturning && 'all' in news) this.#bringBack(this.#theirs)
    else {
      this.#told = applyEdit(this.#theirs, this.#sent)
      this.#ink = applyEdit(this.#told, unsent)
      if (!isNothing(unsent)) this.#pace.request()
    }
    this.#onChange()
  }

  /** What the deck's window lacks is drawn there again. */
  #bringBack(theirs: Ink): void {
    this.#isReturning = false
    this.#sent = {}
    this.#told = theirs
    const missing = Object.entries(toEdit(theirs, this.#ink)).map(([id, { put }]) => [id, { drop: [], put }])
    this.#ink = applyEdit(theirs, Object.fromEntries(missing))
    this.#pace.request()
  }

  #send(): void {
    const edit = toEdit(this.#told, this.#ink)
    if (isNothing(edit)) return
    // What is drawn meanwhile goes with the next.
    if (this.#link.isWaiting) this.#pace.request()
    else if (this.#link.send({ do: 'share', name: 'ink', value: { edit } })) {
      this.#sent = edit
      this.#told = this.#ink
    }
  }
}
