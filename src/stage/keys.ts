import type { DiagramAction } from '../diagrams/kit/live/live.tsx'
import type { Message } from '../messages.ts'
import type { LookAction } from './look.ts'
import type { ToolAction } from './toolbox.ts'

export type Action =
  | 'next'
  | 'previous'
  | 'nextSession'
  | 'previousSession'
  | 'first'
  | 'last'
  | 'overview'
  | 'fullscreen'
  | 'black'
  | 'white'
  | 'reading'
  | 'share'
  | 'presenter'
  | 'help'
  | 'print'
  | DiagramAction
  | LookAction
  | ToolAction

/** One line of the key table; a key is written as `maybeKeyName` names it. */
export interface Binding {
  readonly action: Action
  readonly keys: readonly string[]
  readonly label: Message
}

/** Every key of the deck. The keyboard obeys this table and the help sheet prints it. */
export const bindings: readonly Binding[] = [
  { action: 'next', keys: ['Space', 'Enter', 'ArrowRight', 'ArrowDown', 'PageDown'], label: 'actionNext' },
  {
    action: 'previous',
    keys: ['Shift+Space', 'Backspace', 'ArrowLeft', 'ArrowUp', 'PageUp'],
    label: 'actionPrevious',
  },
  { action: 'nextSession', keys: ['Shift+ArrowRight'], label: 'actionNextSession' },
  { action: 'previousSession', keys: ['Shift+ArrowLeft'], label: 'actionPreviousSession' },
  { action: 'first', keys: ['Home'], label: 'actionFirst' },
  { action: 'last', keys: ['End'], label: 'actionLast' },
  { action: 'overview', keys: ['O', 'Escape'], label: 'actionOverview' },
  { action: 'fullscreen', keys: ['F'], label: 'actionFullscreen' },
  { action: 'black', keys: ['B', '.'], label: 'actionBlack' },
  { action: 'white', keys: ['W'], label: 'actionWhite' },
  { action: 'reading', keys: ['V'], label: 'actionReading' },
  { action: 'share', keys: ['Shift+S'], label: 'actionShare' },
  { action: 'presenter', keys: ['S'], label: 'actionPresenter' },
  { action: 'search', keys: ['/', 'Ctrl+K'], label: 'actionSearch' },
  { action: 'goTo', keys: ['G'], label: 'actionGoTo' },
  { action: 'laser', keys: ['X'], label: 'actionLaser' },
  { action: 'pen', keys: ['D'], label: 'actionPen' },
  { action: 'marker', keys: ['H'], label: 'actionMarker' },
  { action: 'eraser', keys: ['E'], label: 'actionEraser' },
  { action: 'colour', keys: ['Q'], label: 'actionColour' },
  { action: 'clearInk', keys: ['Delete'], label: 'actionClearInk' },
  { action: 'theme', keys: ['T'], label: 'actionTheme' },
  { action: 'contrast', keys: ['C'], label: 'actionContrast' },
  { action: 'textLarger', keys: ['+', '='], label: 'actionTextLarger' },
  { action: 'textSmaller', keys: ['-'], label: 'actionTextSmaller' },
  { action: 'today', keys: ['N'], label: 'actionToday' },
  { action: 'menu', keys: ['M'], label: 'actionMenu' },
  { action: 'print', keys: ['P'], label: 'actionPrint' },
  { action: 'play', keys: ['K'], label: 'actionPlay' },
  { action: 'undo', keys: ['Z'], label: 'actionUndo' },
  { action: 'redo', keys: ['Y'], label: 'actionRedo' },
  { action: 'reset', keys: ['R'], label: 'actionReset' },
  { action: 'inspect', keys: ['I'], label: 'actionInspect' },
  { action: 'lens', keys: ['L'], label: 'actionLens' },
  { action: 'help', keys: ['?'], label: 'actionHelp' },
]

const actions = new Map(bindings.flatMap(({ action, keys }) => keys.map((key) => [key, action] as const)))

const known: ReadonlySet<string> = new Set(bindings.map(({ action }) => action))

/** Whether a word names an action of the table. */
export function isAction(name: string): name is Action {
  return known.has(name)
}

export type Press = Pick<
  KeyboardEvent,
  'key' | 'code' | 'keyCode' | 'isComposing' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'
>

/**
 * The name of a pressed key as the table writes it: `O`, `?`, `Space`, `Shift+ArrowLeft`. A letter is named by what it
 * types when that is a Latin letter, else by its place on the keyboard, so that O is O while a Korean input method is
 * on. Ctrl and ⌘ are one; undefined with either where the table has no such key, and with Alt.
 */
export function maybeKeyName(press: Press): string | undefined {
  if (press.altKey) return undefined
  if (press.ctrlKey || press.metaKey) {
    const name = `Ctrl+${toPlainName(press)}`
    return actions.has(name) ? name : undefined
  }
  return toPlainName(press)
}

function toPlainName(press: Press): string {
  const name = isForeign(press) ? toCodeName(press) : press.key === ' ' ? 'Space' : press.key
  if (/^[a-z]$/i.test(name)) return `${press.shiftKey ? 'Shift+' : ''}${name.toUpperCase()}`
  return press.shiftKey && name.length > 1 ? `Shift+${name}` : name
}

/** The action a key of that name stands for. Without `letters`, keys that type a letter or a symbol have none (WCAG 2.1.4). */
export function maybeAction(keyName: string, letters: boolean): Action | undefined {
  return /^(Shift\+)?.$/.test(keyName) && !letters ? undefined : actions.get(keyName)
}

const shown: Record<string, string> = {
  ArrowRight: '→',
  ArrowLeft: '←',
  ArrowDown: '↓',
  ArrowUp: '↑',
  Escape: 'Esc',
  PageDown: 'Page Down',
  PageUp: 'Page Up',
}

/** The caps of a key to print, one for each key to hold: `Shift+ArrowLeft` is `Shift` and `←`. */
export function toKeyCaps(key: string): string[] {
  return key.split(/(?<=.)\+/).map((cap) => shown[cap] ?? cap)
}

// Input methods report what they compose ('ㅠ'), 'Process' or key code 229; the key's place stays in `code`.
function isForeign({ key, keyCode, isComposing }: Press): boolean {
  return isComposing || keyCode === 229 || key === 'Process' || key === 'Unidentified' || /^[^\p{ASCII}]$/u.test(key)
}

function toCodeName({ code, shiftKey }: Press): string {
  if (code === 'Slash') return shiftKey ? '?' : '/'
  if (code === 'Minus' || code === 'NumpadSubtract') return '-'
  if (code === 'Equal' || code === 'NumpadAdd') return '+'
  if (code === 'Period') return shiftKey ? '>' : '.'
  if (code === 'NumpadEnter') return 'Enter'
  return code.replace(/^Key/, '')
}
