import { type Language, say } from '../messages.ts'
import type { Deck } from './deck.ts'
import { createElement } from './element.ts'
import { layHandout } from './handout.ts'
import { closeBeside } from './sheet.ts'

/** What stands around the dialog. */
export interface PrintAround {
  readonly main: HTMLElement
  readonly deck: Deck
  readonly language: Language
  /** Reads the speaker notes, where somebody may see them. */
  readonly readNotes: () => Promise<ParentNode | undefined>
}

export interface PrintDialog {
  open(): void
}

/** What is to be printed. */
interface Wish {
  readonly isHandout: boolean
  readonly perPage: string
  /** Whether the shown diagram prints as it is. */
  readonly isSeen: boolean
}

/** The dialog behind the key of `print`: slides or a handout, and the diagram as it is seen. Ends with `signal`. */
export function createPrintDialog(around: PrintAround, signal: AbortSignal): PrintDialog {
  const { language } = around
  const name = say(language, 'printTitle')
  const form = createElement('form', { method: 'dialog' })
  const seen = createChoice('checkbox', 'seen', '', say(language, 'printSeen'))
  const buttons = createElement(
    'p',
    {},
    createElement('button', { value: 'print', autofocus: true }, say(language, 'printGo')),
    createElement('button', { value: '', formNoValidate: true }, say(language, 'printCancel')),
  )
  form.append(createElement('h2', {}, name), ...createKinds(language), seen, buttons)
  const dialog = createElement('dialog', { className: 'stage-sheet stage-print', ariaLabel: name }, form)
  dialog.addEventListener('close', () => {
    if (dialog.returnValue === 'print') void print(around, toWish(form, seen))
    dialog.returnValue = ''
  })
  closeBeside(dialog)
  signal.addEventListener('abort', () => dialog.remove())
  document.body.append(dialog)
  return {
    open: () => {
      seen.hidden = findSeen(around.deck).length === 0
      dialog.showModal()
    },
  }
}

function createKinds(language: Language): HTMLElement[] {
  const slides = createChoice('radio', 'kind', 'slides', say(language, 'printSlides'), true)
  const handout = createChoice('radio', 'kind', 'handout', say(language, 'printHandout'))
  const counts = ['1', '2', '3', '6'].map((count) =>
    createElement('option', { value: count }, say(language, 'printPerPage', { count })),
  )
  const perPage = createElement('select', { name: 'perPage', ariaLabel: say(language, 'printHandout') }, ...counts)
  perPage.addEventListener('change', () => {
    const box = handout.querySelector('input')
    if (box !== null) box.checked = true
  })
  return [slides, createElement('div', {}, handout, perPage)]
}

function createChoice(type: string, name: string, value: string, words: string, checked = false): HTMLLabelElement {
  return createElement('label', {}, createElement('input', { type, name, value: value || 'on', checked }), words)
}

function toWish(form: HTMLFormElement, seen: HTMLElement): Wish {
  const values = new FormData(form)
  return {
    isHandout: values.get('kind') === 'handout',
    perPage: String(values.get('perPage')),
    isSeen: !seen.hidden && values.has('seen'),
  }
}

/** The living diagrams that the room sees now. */
function findSeen({ current }: Deck): Element[] {
  return [...current.element.querySelectorAll('.diagram.live')]
}

/** Lays the document out as wished, prints it, and takes the layout back when the browser is done. */
async function print({ main, deck, readNotes }: PrintAround, { isHandout, perPage, isSeen }: Wish): Promise<void> {
  const notes = isHandout ? await readNotes() : undefined
  const figures = isSeen ? findSeen(deck) : []
  for (const figure of figures) figure.classList.add('seen')
  const undo = isHandout ? layHandout(main, perPage, notes) : undefined
  const end = () => {
    for (const figure of figures) figure.classList.remove('seen')
    undo?.()
  }
  addEventListener('afterprint', end, { once: true })
  window.print()
}
