import { type Action, maybeAction, maybeKeyName } from './keys.ts'
import { maybeStored, store } from './storage.ts'

/** Whether keys that type a letter or a symbol do anything; the choice is kept in this browser. */
export class LetterKeys {
  #on = maybeStored('browser', 'letters') !== 'off'

  get on(): boolean {
    return this.#on
  }

  set on(on: boolean) {
    this.#on = on
    store('browser', 'letters', on ? 'on' : 'off')
  }
}

/** Holding one of these down goes on and on; holding any other key counts once. */
const repeating: ReadonlySet<Action> = new Set<Action>(['next', 'previous'])

/** Turns key presses into actions by the key table. Ends with `signal`. */
export function startKeyboard(perform: (action: Action) => void, letters: LetterKeys, signal: AbortSignal): void {
  const maybeReached = trackReachedControl(signal)
  const press = (event: KeyboardEvent) => {
    if (event.defaultPrevented || isTyping(event.target)) return
    const name = maybeKeyName(event) ?? ''
    const action = maybeAction(name, letters.on)
    if (action === undefined || (event.repeat && !repeating.has(action))) return
    const dialog = document.querySelector<HTMLDialogElement>('dialog:modal')
    const reached = maybeReached()
    // Page keys are the clicker's and always ours; others belong to an open dialog or to a control the keyboard reached.
    const kept = dialog !== null ? action !== 'help' : reached !== undefined && isControlKey(name, reached)
    if (kept && !name.startsWith('Page')) return
    event.preventDefault()
    if (reached === undefined) leaveControl()
    // An enlarged diagram goes on with its story, and closes with its slide.
    if (action !== 'help' && !dialog?.classList.contains('enlarged')) dialog?.close()
    perform(action)
  }
  document.addEventListener('keydown', press, { signal })
}

/** Whether an event's target takes text, or a choice by first letters. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return (
    target.isContentEditable ||
    target.matches('textarea, select, input:not([type=button], [type=checkbox], [type=radio], [type=range])')
  )
}

/** Keys that buttons and links act on, and sliders. */
function isControlKey(name: string, control: Element): boolean {
  return /Space|Enter|Arrow/.test(name) || (control instanceof HTMLInputElement && /Home|End/.test(name))
}

/**
 * The focused control, if the keyboard brought the focus there. `:focus-visible` is asked when the focus arrives: any
 * later key press makes it true in Chromium, before the press is heard, for a button that was clicked, too.
 */
function trackReachedControl(signal: AbortSignal): () => Element | undefined {
  let reached: EventTarget | null = null
  const arrive = ({ target }: Event) => {
    reached = target instanceof Element && target.matches(':focus-visible') ? target : null
  }
  const leave = () => {
    reached = null
  }
  document.addEventListener('focusin', arrive, { signal })
  document.addEventListener('pointerdown', leave, { signal, capture: true })
  return () => {
    const { activeElement } = document
    return isControl(activeElement) && activeElement === reached ? activeElement : undefined
  }
}

/** A control that a mouse click left focused would get the rest of the press: Space clicks a button when it is let go. */
function leaveControl(): void {
  const { activeElement } = document
  if (isControl(activeElement)) activeElement.blur()
}

function isControl(element: Element | null): element is HTMLElement | SVGElement {
  return (element instanceof HTMLElement || element instanceof SVGElement) && element.tabIndex >= 0
}
