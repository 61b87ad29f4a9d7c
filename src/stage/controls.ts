import { type Language, type Message, say } from '../messages.ts'
import { addTo, createElement } from './element.ts'
import { isOffered } from './embed.ts'
import { createIcon } from './icon.ts'
import type { Action } from './keys.ts'

/** Buttons fade when nothing moved for this long (ms). */
const idleAfter = 3000

interface Control {
  readonly action: Action
  readonly label: Message
  /** Path data of a line drawing on 24 × 24. */
  readonly icon: string
}

const controls: readonly Control[] = [
  { action: 'previous', label: 'actionPrevious', icon: 'M15 5l-7 7 7 7' },
  { action: 'next', label: 'actionNext', icon: 'M9 5l7 7-7 7' },
  { action: 'overview', label: 'actionOverview', icon: 'M4 5h6v5H4zM14 5h6v5h-6zM4 14h6v5H4zM14 14h6v5h-6z' },
  { action: 'menu', label: 'actionMenu', icon: 'M4 20l1-4L14 7l3 3-9 9zM12 9l3 3M15 4h5v5' },
  { action: 'reading', label: 'actionReading', icon: 'M5 6h14M5 12h14M5 18h8' },
  { action: 'share', label: 'actionShare', icon: 'M16 7l-4-4-4 4M12 3v12M6 11H5v9h14v-9h-1' },
  { action: 'help', label: 'actionHelp', icon: 'M8.5 9a3.5 3.5 0 1 1 5 3.2c-1 .5-1.5 1.2-1.5 2.3M12 18.5v.1' },
]

/** Adds the buttons to the page; they fade while nobody moves a pointer. Ends with `signal`. */
export function startControls(perform: (action: Action) => void, language: Language, signal: AbortSignal): void {
  const bar = createElement('nav', { className: 'stage-controls', ariaLabel: say(language, 'controls') })
  for (const { action, label, icon } of controls.filter(({ action }) => isOffered(action))) {
    const name = say(language, label)
    const button = createElement('button', { type: 'button', title: name }, createIcon(icon))
    button.addEventListener('click', () => perform(action))
    bar.append(button)
  }
  addTo(document.body, bar, signal)
  addSkip(bar, language, signal)
  startIdle(signal)
}

/** The first stop of Tab leads past everything on the slide, of which a diagram has many parts. */
function addSkip(bar: HTMLElement, language: Language, signal: AbortSignal): void {
  const skip = createElement('button', { type: 'button', className: 'stage-skip' }, say(language, 'skipToControls'))
  skip.addEventListener('click', () => bar.querySelector('button')?.focus())
  document.body.prepend(skip)
  signal.addEventListener('abort', () => skip.remove())
}

/** Marks `<html>` as `idle` while no pointer moves. */
function startIdle(signal: AbortSignal): void {
  const { classList } = document.documentElement
  let timer: ReturnType<typeof setTimeout> | undefined
  const wake = () => {
    clearTimeout(timer)
    timer = setTimeout(() => classList.add('idle'), idleAfter)
    classList.remove('idle')
  }
  addEventListener('pointermove', wake, { signal, passive: true })
  addEventListener('pointerdown', wake, { signal, passive: true })
  const end = () => {
    clearTimeout(timer)
    classList.remove('idle')
  }
  signal.addEventListener('abort', end)
  wake()
}
