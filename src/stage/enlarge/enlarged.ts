import type { DiagramAction } from '../../diagrams/kit/live/live.tsx'
import type { Layout } from '../../diagrams/kit/view.ts'
import { type Language, say } from '../../messages.ts'
import enlargedStyle from '../../theme/enlarged.css?inline'
import { adoptStyle } from '../adopt-style.ts'
import { createElement } from '../element.ts'
import { type Action, maybeKeyName } from '../keys.ts'
import { MovingDrawing } from './drawing.ts'
import { createToolbar, type Request } from './toolbar.ts'

/** A living figure that can be shown over the whole window. */
interface Subject {
  /** Holds the `.player`, which goes over the window and comes back. */
  readonly figure: HTMLElement
  readonly language: Language
  /** Draws in another layout from now on; undefined is that of the figure's place. */
  setLayout(layout: Layout | undefined): void
  /** What a key of that name does on the stage, if anything. */
  maybeAction(keyName: string): Action | undefined
  /** Does what a key of diagrams stands for. */
  perform(action: DiagramAction): void
}

/** A diagram over the whole window. */
export interface Enlarged {
  /** Puts the diagram back on its page, if it is not there. */
  close(): void
}

const keys: ReadonlySet<Action> = new Set<DiagramAction>(['play', 'undo', 'redo', 'reset', 'inspect', 'lens'])

/** Shows a figure's diagram over the whole window until somebody closes it. */
export function openEnlarged(subject: Subject): Enlarged {
  const { figure, language } = subject
  const player = figure.querySelector<HTMLElement>('.player')
  if (player === null) throw new Error('the figure has no player')
  const life = new AbortController()
  const { signal } = life
  const cameByKey = document.activeElement?.matches(':focus-visible') ?? false
  const dialog = createElement('dialog', { className: 'enlarged', ariaLabel: say(language, 'diagramEnlarged') })
  const end = () => {
    if (signal.aborted) return
    life.abort()
    putBack(subject, player, dialog)
    const button = player.querySelector<HTMLElement>('.enlarge')
    // On a slide a button that was clicked leaves the keys to the deck.
    if (cameByKey || figure.closest('[data-mode=slides]') === null) button?.focus({ preventScroll: true })
  }
  adoptStyle(enlargedStyle, 'screen', signal)
  // The page does not move under the dialog.
  figure.style.minHeight = `${figure.offsetHeight}px`
  dialog.append(player, ...document.querySelectorAll('.stage-status'))
  document.body.append(dialog)
  dialog.showModal()
  startDrawing(subject, dialog, player, signal)
  startEnd(figure, dialog, end, signal)
  return { close: end }
}

/** Also what is said to those who listen is heard only from inside a modal dialog. */
function putBack({ figure, setLayout }: Subject, player: HTMLElement, dialog: HTMLElement): void {
  document.body.append(...dialog.querySelectorAll('.stage-status'))
  figure.prepend(player)
  figure.style.minHeight = ''
  dialog.remove()
  setLayout(undefined)
}

function startDrawing(subject: Subject, dialog: HTMLDialogElement, player: HTMLElement, signal: AbortSignal): void {
  const box = player.querySelector<HTMLElement>('.picture')
  const svg = box?.querySelector('svg')
  if (!box || !svg) throw new Error('the player has no drawing')
  const drawing = new MovingDrawing(box, svg, signal)
  const requests: Readonly<Record<Request, () => void>> = {
    closer: () => drawing.zoom(1),
    farther: () => drawing.zoom(-1),
    whole: () => drawing.showWhole(),
    close: () => dialog.close(),
  }
  dialog.prepend(createToolbar(subject.language, (request) => requests[request]()))
  dialog.querySelector('button')?.focus()
  const settle = () => {
    subject.setLayout(box.clientHeight > box.clientWidth ? 'narrow' : 'wide')
    drawing.begin()
  }
  settle()
  const resized = new ResizeObserver(settle)
  resized.observe(box)
  signal.addEventListener('abort', () => resized.disconnect())
  startKeys(subject, dialog, drawing, signal)
}

/** Keys of the drawing and of diagrams; of the deck's, only a clicker's go on to the deck. */
function startKeys(subject: Subject, dialog: HTMLDialogElement, drawing: MovingDrawing, signal: AbortSignal): void {
  const moves: Readonly<Record<string, () => void>> = {
    '+': () => drawing.zoom(1),
    '=': () => drawing.zoom(1),
    '-': () => drawing.zoom(-1),
    '0': () => drawing.showWhole(),
    ArrowRight: () => drawing.look(1, 0),
    ArrowLeft: () => drawing.look(-1, 0),
    ArrowDown: () => drawing.look(0, 1),
    ArrowUp: () => drawing.look(0, -1),
  }
  const press = (event: KeyboardEvent) => {
    const name = maybeKeyName(event) ?? ''
    if (name.startsWith('Page')) return
    event.stopPropagation()
    if (event.defaultPrevented || event.target instanceof HTMLInputElement) return
    const action = subject.maybeAction(name)
    const move = moves[name]
    if (move !== undefined) move()
    else if (action !== undefined && keys.has(action))
      subject.perform(action as DiagramAction) // `keys` are those
    else return
    event.preventDefault()
  }
  dialog.addEventListener('keydown', press, { signal })
}

/** It ends when it is closed, when its slide goes, and before anything is printed. */
function startEnd(figure: HTMLElement, dialog: HTMLDialogElement, end: () => void, signal: AbortSignal): void {
  dialog.addEventListener('close', end, { signal })
  addEventListener('beforeprint', end, { signal })
  const gone = new ResizeObserver(() => figure.checkVisibility() || end())
  gone.observe(figure)
  signal.addEventListener('abort', () => gone.disconnect())
}
