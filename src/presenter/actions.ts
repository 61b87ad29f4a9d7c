import { toggleFullscreen } from '../stage/fullscreen.ts'
import { createHelp } from '../stage/help.ts'
import { Pens } from '../stage/ink/pens.ts'
import type { LetterKeys } from '../stage/keyboard.ts'
import type { Action } from '../stage/keys.ts'
import type { Status } from '../stage/status.ts'
import { isRemote } from '../stage/talk.ts'
import type { Desk } from './desk.ts'
import { createFinders } from './finders.ts'
import { openDeck } from './open-deck.ts'
import { Pointing } from './pointing.ts'
import { createSurface } from './surface.ts'

/** The presenter's page as its keys and buttons know it. */
export interface Actions {
  /** Does what a key or a button stands for: here, or in the deck's window. */
  perform(action: Action): void
  /** What is in hand, to be shown as pressed. */
  isInHand(action: Action): boolean
}

/** Makes all that is done on this page; the rest is the deck's. Ends with `signal`. */
export function createActions(
  root: HTMLElement,
  desk: Desk,
  status: Status,
  letters: LetterKeys,
  signal: AbortSignal,
): Actions {
  const { language } = desk
  const isOffered = (action: Action) => Object.hasOwn(own, action) || isRemote(action)
  const help = createHelp(letters, status, language, signal, isOffered)
  const pointing = new Pointing(root, desk, signal)
  const pens = new Pens(createSurface(root, desk), language, signal)
  const finders = createFinders(desk, language, signal)
  // With a pen in hand, undo and redo mean the ink.
  const ofInk = (action: 'undo' | 'redo') => () => (pens.tool === undefined ? desk.perform(action) : pens[action]())
  const own: Readonly<Partial<Record<Action, () => unknown>>> = {
    laser: () => pointing.toggle(),
    pen: () => pens.toggle('pen'),
    marker: () => pens.toggle('marker'),
    eraser: () => pens.toggle('eraser'),
    colour: () => pens.paint(),
    clearInk: () => pens.clear(),
    undo: ofInk('undo'),
    redo: ofInk('redo'),
    search: finders.search,
    goTo: finders.goTo,
    fullscreen: () => toggleFullscreen(() => {}),
    help: help.toggle,
    presenter: () => openDeck(desk, status),
  }
  return {
    perform: (action) => (own[action] ?? (() => desk.perform(action)))(),
    isInHand: (action) => (action === 'laser' ? pointing.isOn : action === pens.tool),
  }
}
