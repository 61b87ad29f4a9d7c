import { type Language, type Message, say } from '../../messages.ts'
import type { Place } from '../address.ts'
import { createElement } from '../element.ts'
import { type SlideText, toSessionTitle, toTitle } from '../slides.ts'
import type { Hit } from './search.ts'

/** More than anybody reads; a list this long is built at once. */
const most = 60

/** Where a finder looks, and goes. */
export interface FoundIn {
  readonly slides: readonly SlideText[]
  go(place: Place, cause: 'link'): unknown
}

/** What a finder asks for, and how it finds. */
export interface FinderOptions {
  readonly label: Message
  readonly hint: Message
  /** Prepares to find among the slides as they are now. */
  open(): (wanted: string) => readonly Hit[]
}

/** A sheet with a field and what is found for it, from which Enter or a click goes to the slide. */
export class Finder {
  readonly #deck: FoundIn
  readonly #language: Language
  readonly #options: FinderOptions
  readonly #input: HTMLInputElement
  readonly #list: HTMLElement
  readonly #count: HTMLElement
  readonly #dialog: HTMLDialogElement
  #find: (wanted: string) => readonly Hit[] = () => []
  #hits: readonly Hit[] = []
  #chosen = 0

  /** Ends with `signal`. */
  constructor(deck: FoundIn, language: Language, options: FinderOptions, signal: AbortSignal) {
    const id = `stage-finder-${options.label}`
    const label = say(language, options.label)
    this.#deck = deck
    this.#language = language
    this.#options = options
    this.#list = createElement('div', { id, role: 'listbox', ariaLabel: label })
    this.#input = createElement('input', { type: 'text', role: 'combobox', ariaLabel: label, autocomplete: 'off' })
    this.#input.placeholder = say(language, options.hint)
    this.#input.spellcheck = false
    this.#input.setAttribute('aria-controls', id)
    this.#input.ariaExpanded = 'true'
    this.#count = createElement('p', { role: 'status' })
    this.#dialog = createElement('dialog', { className: 'stage-finder', ariaLabel: label })
    this.#dialog.append(this.#input, this.#list, this.#count)
    this.#listen()
    signal.addEventListener('abort', () => this.#dialog.remove())
  }

  open(): void {
    document.body.append(this.#dialog)
    this.#find = this.#options.open()
    this.#dialog.showModal()
    this.#input.select()
    this.#look()
  }

  #listen(): void {
    this.#input.addEventListener('input', () => this.#look())
    this.#input.addEventListener('keydown', (event) => this.#press(event))
    this.#dialog.addEventListener('click', ({ target }) => {
      if (target === this.#dialog) this.#dialog.close()
      const option = target instanceof Element ? target.closest('[role=option]') : null
      if (option !== null) this.#go(this.#hits[[...this.#list.children].indexOf(option)])
    })
  }

  #look(): void {
    this.#hits = this.#find(this.#input.value).slice(0, most)
    this.#chosen = 0
    this.#list.replaceChildren(...this.#hits.map((hit, index) => this.#createOption(hit, index)))
    this.#count.textContent = this.#input.value.trim() === '' ? '' : this.#sayCount()
    this.#mark()
  }

  #sayCount(): string {
    const count = this.#hits.length
    return count === 0 ? say(this.#language, 'findNothing') : say(this.#language, 'findCount', { count })
  }

  #createOption(hit: Hit, index: number): HTMLElement {
    const { slides } = this.#deck
    const place = slides.findIndex(({ id }) => id === hit.id)
    const slide = slides[place]
    const [session, title] = slide === undefined ? ['', ''] : [toSessionTitle(slide), toTitle(slide)]
    const words = hit.excerpt.map(({ text, isFound }) => (isFound ? createElement('mark', {}, text) : text))
    return createElement(
      'div',
      { id: `${this.#list.id}-${index}`, role: 'option', ariaSelected: 'false' },
      createElement('b', {}, `${place + 1}`),
      createElement('span', { className: 'name' }, [...new Set([session, title])].filter(Boolean).join(' · ')),
      createElement('span', { className: 'words' }, ...createSource(hit), ...words),
    )
  }

  #press(event: KeyboardEvent): void {
    // Enter may only end a syllable.
    if (event.isComposing) return
    const by = { ArrowDown: 1, ArrowUp: -1, PageDown: 5, PageUp: -5 }[event.key]
    if (by !== undefined) this.#choose(this.#chosen + by)
    else if (event.key === 'Enter') this.#go(this.#hits[this.#chosen])
    // The browser's own way may come later than the next key, which would be typed into the field.
    else if (event.key === 'Escape') this.#dialog.close()
    else return
    event.preventDefault()
  }

  #choose(index: number): void {
    this.#chosen = Math.max(0, Math.min(this.#hits.length - 1, index))
    this.#mark()
  }

  #mark(): void {
    for (const [index, option] of [...this.#list.children].entries()) option.ariaSelected = `${index === this.#chosen}`
    const option = this.#list.children[this.#chosen]
    this.#input.setAttribute('aria-activedescendant', option?.id ?? '')
    option?.scrollIntoView({ block: 'nearest' })
  }

  #go(hit: Hit | undefined): void {
    if (hit === undefined) return
    this.#dialog.close()
    this.#deck.go(hit, 'link')
  }
}

/** Where the words stand when it is not on the slide. */
function createSource({ source }: Hit): HTMLElement[] {
  return source === undefined ? [] : [createElement('i', {}, source)]
}
