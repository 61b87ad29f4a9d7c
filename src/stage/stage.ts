import { type DiagramTable, diagrams } from '../diagrams/index.ts'
import type { DiagramAction } from '../diagrams/kit/live/live.tsx'
import { say, toLanguage } from '../messages.ts'
import { type AddressBar, createAddressBar, followDeck, recoverAddress } from './address-bar.ts'
import { type Announcer, startAnnouncer } from './announce.ts'
import { createBlack } from './black.ts'
import { startControls } from './controls.ts'
import { type Deck, startDeck } from './deck.ts'
import { Diagrams } from './diagrams.ts'
import type { Surroundings } from './figure.ts'
import type { FigureGroup } from './figure-group.ts'
import { toggleFullscreen } from './fullscreen.ts'
import { createHelp } from './help.ts'
import { LetterKeys, startKeyboard } from './keyboard.ts'
import type { Action } from './keys.ts'
import { startLinks } from './links.ts'
import { switchMode } from './mode.ts'
import { createOverview } from './overview.ts'
import { cleanQuery } from './query.ts'
import { startScale } from './scale.ts'
import { findSlides } from './slides.ts'
import { startStatus } from './status.ts'
import { startSwipes } from './swipe.ts'

/** A running stage. */
export interface Stage {
  readonly deck: Deck
  readonly diagrams: Diagrams
  readonly announcer: Announcer
  /** Does what a key or a button of the stage does. */
  perform(action: Action): void
}

/**
 * Starts the deck in `main` at the address the page has, with everything around it. `table` has the living diagrams
 * it may meet. Ends with `signal`.
 */
export async function startStage(
  main: HTMLElement,
  signal: AbortSignal,
  table: DiagramTable = diagrams,
): Promise<Stage> {
  recoverAddress()
  const language = toLanguage(document.documentElement.lang)
  const route = cleanQuery(new Set(findSlides(main).flatMap(({ routes }) => routes)))
  const deck = await startDeck(main, route, signal)
  const status = startStatus(signal)
  const letters = new LetterKeys()
  const help = createHelp(letters, language, signal)
  const black = createBlack(status, language, signal)
  const overview = createOverview(main, deck, status, language, signal)
  const addressBar = createAddressBar(signal)
  const figures = createDiagrams(main, deck, { table, language, place: 'slide', status }, addressBar, signal)
  const actions: Readonly<Record<Action, () => unknown>> = {
    ...createMoves(deck),
    overview: overview.toggle,
    fullscreen: () => toggleFullscreen(() => status.notify(say(language, 'fullscreenRefused'))),
    black: black.toggle,
    reading: () => {
      addressBar.flush()
      switchMode('reading')
    },
    help: help.toggle,
    ...createDiagramActions(deck, figures),
  }
  const perform = (action: Action) => (black.isOn() ? black.leave() : actions[action]())
  deck.onMove(black.leave)
  // After the overview, which has to be closed before a heading in it can take the focus.
  const announcer = startAnnouncer(deck, status, language, signal)
  const links = startLinks(deck, (id) => status.notify(say(language, 'linkUnknown', { id })), signal)
  startKeyboard(perform, letters, signal)
  startSwipes(main, perform, signal)
  startControls(perform, language, signal)
  startScale(signal)
  figures.refresh()
  links.openAddress('start')
  markLive(signal)
  figures.prefetch()
  return { deck, diagrams: figures, announcer, perform }
}

function createMoves(deck: Deck) {
  return {
    next: () => deck.next(),
    previous: () => deck.previous(),
    nextSession: () => deck.nextSession(),
    previousSession: () => deck.previousSession(),
    first: () => deck.first(),
    last: () => deck.last(),
  }
}

/** The deck walks the diagrams' stories, and the address tells what was done to them. */
function createDiagrams(
  main: HTMLElement,
  deck: Deck,
  around: Surroundings,
  addressBar: AddressBar,
  signal: AbortSignal,
): Diagrams {
  const onGroup = (id: string, group: FigureGroup | undefined) => deck.provideSteps(id, group)
  const diagrams: Diagrams = new Diagrams(main, around, { onGroup, onChange: () => write() }, signal)
  const write = followDeck(deck, addressBar, (id) => diagrams.at(id)?.moment)
  return diagrams
}

function createDiagramActions(deck: Deck, diagrams: Diagrams): Record<DiagramAction, () => void> {
  const perform = (action: DiagramAction) => diagrams.at(deck.current.id)?.perform(action)
  return {
    play: () => perform('play'),
    undo: () => perform('undo'),
    redo: () => perform('redo'),
    reset: () => perform('reset'),
    inspect: () => perform('inspect'),
  }
}

/** From here on the style sheet shows what reveal marks as present. */
function markLive(signal: AbortSignal): void {
  const { classList } = document.documentElement
  classList.add('live')
  signal.addEventListener('abort', () => classList.remove('live'))
}
