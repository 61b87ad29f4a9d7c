import { type Language, type Message, say } from '../messages.ts'
import { createElement } from './element.ts'
import { type Action, bindings, toKeyCaps } from './keys.ts'

const groups: readonly { readonly label: Message; readonly actions: readonly Action[] }[] = [
  { label: 'menuPoint', actions: ['laser', 'pen', 'marker', 'eraser', 'clearInk'] },
  { label: 'menuFind', actions: ['search', 'goTo', 'overview'] },
  { label: 'menuLook', actions: ['theme', 'contrast', 'textLarger', 'textSmaller', 'today'] },
  { label: 'menuScreen', actions: ['fullscreen', 'black', 'white', 'reading'] },
]

/** A sheet with the tools, for hands that are not on a keyboard. */
export class Menu {
  readonly #dialog: HTMLDialogElement

  /** Ends with `signal`. */
  constructor(perform: (action: Action) => void, language: Language, signal: AbortSignal) {
    const choose = (action: Action) => {
      this.#dialog.close()
      perform(action)
    }
    this.#dialog = createElement('dialog', { className: 'stage-menu', ariaLabel: say(language, 'actionMenu') })
    this.#dialog.append(
      ...groups.map(({ label, actions }) => {
        const name = say(language, label)
        const group = createElement('div', { role: 'group', ariaLabel: name }, createElement('h2', {}, name))
        group.append(...actions.map((action) => createButton(action, language, choose)))
        return group
      }),
      createPrintSwitch(language),
    )
    this.#dialog.addEventListener('click', ({ target }) => target === this.#dialog && this.#dialog.close())
    signal.addEventListener('abort', () => this.#dialog.remove())
  }

  toggle(): void {
    if (!this.#dialog.isConnected) document.body.append(this.#dialog)
    if (this.#dialog.open) this.#dialog.close()
    else this.#dialog.showModal()
  }
}

function createButton(action: Action, language: Language, choose: (action: Action) => void): HTMLButtonElement {
  const binding = bindings.find((other) => other.action === action)
  if (binding === undefined) throw new Error(`no key for ${action}`)
  const caps = toKeyCaps(binding.keys[0] ?? '').map((cap) => createElement('kbd', {}, cap))
  const button = createElement('button', { type: 'button' }, say(language, binding.label), ...caps)
  button.addEventListener('click', () => choose(action))
  return button
}

/** Ink is printed only when somebody asks; the style sheet for paper obeys the class. */
function createPrintSwitch(language: Language): HTMLLabelElement {
  const { classList } = document.documentElement
  const box = createElement('input', { type: 'checkbox', checked: classList.contains('print-ink') })
  box.addEventListener('change', () => classList.toggle('print-ink', box.checked))
  return createElement('label', {}, box, say(language, 'printInk'))
}
