import { type DiagramTable, diagrams } from '../diagrams/index.ts'
import type { DiagramAction } from '../diagrams/kit/live/live.tsx'
import { type Language, say, toLanguage } from '../messages.ts'
import { type AddressBar, createAddressBar, followDeck, recoverAddress } from './address-bar.ts'
import { type Announcer, startAnnouncer } from './announce.ts'
import { startControls } from './controls.ts'
import { createCover } from './cover.ts'
import { type Deck, startDeck } from './deck.ts'
import { Diagrams } from './diagrams.ts'
import { isOffered } from './embed.ts'
import type { Surroundings } from './figure.ts'
import type { FigureGroup } from './figure-group.ts'
import { toggleFullscreen } from './fullscreen.ts'
import { createHelp } from './help.ts'
import { LetterKeys, startKeyboard } from './keyboard.ts'
import type { Action } from './keys.ts'
import { startLinks } from './links.ts'
import { createLook, type Look } from './look.ts'
import { switchMode } from './mode.ts'
import { keepPresenter, startOffline } from './offline.ts'
import { createOverview, type Overview } from './overview.ts'
import { fetchFonts, startPaper } from './paper.ts'
import { openPresenterWindow } from './presenter-window.ts'
import { createPrint } from './print.ts'
import { cleanQuery } from './query.ts'
import { startScale } from './scale.ts'
import { createShare } from './share.ts'
import type { Shared } from './shared.ts'
import { findSlides } from './slides.ts'
import { type Status, startStatus } from './status.ts'
import { startSwipes } from './swipe.ts'
import { type Steered, startTalk } from './talk.ts'
import { createTools, type Tools } from './tools.ts'
import { startWakeLock } from './wake-lock.ts'
import { startZoomHint } from './zoom.ts'

/** A running stage. */
export interface Stage {
  readonly deck: Deck
  readonly diagrams: Diagrams
  readonly announcer: Announcer
  /** What all windows of a talk agree on. */
  readonly shared: readonly Shared[]
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
  const help = createHelp(letters, status, language, signal)
  const addressBar = createAddressBar(signal)
  const around: Surroundings = { table, language, place: 'slide', status, today: () => maybeToday(look) }
  const figures = createDiagrams(main, deck, around, addressBar, signal)
  const tools = createTools(deck, status, language, (action) => perform(action), signal)
  const onHide = () => {
    figures.pause(cover.isOn() || overview.isOpen())
    if (overview.isOpen()) tools.box?.rest()
  }
  const cover = createCover(status, language, onHide, signal)
  const overview = createOverview(main, deck, status, language, onHide, signal)
  const look = createLook(deck, status, language, () => figures.redraw(), signal)
  const share = createShare(addressBar.flush, status, language, signal)
  const actions: Readonly<Record<Action, () => unknown>> = {
    ...createMoves(deck),
    overview: overview.toggle,
    black: () => cover.toggle('black'),
    white: () => cover.toggle('white'),
    share: share.toggle,
    help: help.toggle,
    print: createPrint(main, deck, language, signal),
    ...createWindowActions(addressBar, status, language),
    ...look.actions,
    ...createToolActions(tools, overview),
    ...createDiagramActions(deck, figures, tools),
  }
  const perform = (action: Action) => {
    if (cover.isOn()) cover.leave()
    else if (isOffered(action)) actions[action]()
  }
  // Every window of the talk hears of the move itself, so the others need not be told.
  deck.onMove(() => cover.isOn() && cover.setting.set('none'))
  // After the overview, which has to be closed before a heading in it can take the focus.
  const announcer = startAnnouncer(deck, status, language, signal)
  startPaper(main, () => announcer.title, signal)
  const links = startLinks(deck, (id) => status.notify(say(language, 'linkUnknown', { id })), signal)
  startKeyboard(perform, letters, signal)
  startSwipes(main, perform, signal)
  startControls(perform, language, signal)
  startSurroundings(status, language, signal)
  figures.refresh()
  links.openAddress('start')
  markLive(signal)
  fetchRest(figures, tools)
  const shared = [cover.setting, ...look.settings, ...tools.settings]
  startCompany({ deck, diagrams: figures, perform, shared }, signal)
  return { deck, diagrams: figures, announcer, shared, perform }
}

/** What keeps an eye on the window and the network. */
function startSurroundings(status: Status, language: Language, signal: AbortSignal): void {
  startScale(signal)
  startZoomHint(status, language, signal)
  startOffline(language, signal)
}

/** Fetches what only comes after the first slide. */
function fetchRest(diagrams: Diagrams, tools: Tools): void {
  diagrams.prefetch()
  tools.prefetch()
  fetchFonts()
  // Whoever presents from a tablet opens the page before, and it keeps itself.
  if (matchMedia('(pointer: fine)').matches) keepPresenter()
}

/** What concerns the window, not the show in it. */
function createWindowActions(addressBar: AddressBar, status: Status, language: Language) {
  return {
    fullscreen: () => toggleFullscreen(() => status.notify(say(language, 'fullscreenRefused'))),
    reading: () => {
      addressBar.flush()
      switchMode('reading')
    },
    presenter: () => openPresenterWindow(status, language),
  }
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
  deck.onMove(({ id }) => diagrams.follow(id))
  const write = followDeck(deck, addressBar, (id) => diagrams.at(id)?.moment)
  return diagrams
}

/** Whether the layers of today show in every diagram; undefined leaves it to the stories. */
function maybeToday({ today }: Look): boolean | undefined {
  return today.get() === 'told' ? undefined : today.get() === 'shown'
}

/** Pens write on a slide, not on the overview. */
function createToolActions({ actions }: Tools, overview: Overview): Tools['actions'] {
  const onSlide = (write: () => void) => () => {
    if (overview.isOpen()) overview.toggle()
    write()
  }
  const { pen, marker, eraser } = actions
  return { ...actions, pen: onSlide(pen), marker: onSlide(marker), eraser: onSlide(eraser) }
}

/** With a pen in hand, undo and redo mean the ink. */
function createDiagramActions(deck: Deck, diagrams: Diagrams, tools: Tools): Record<DiagramAction, () => void> {
  const perform = (action: DiagramAction) => diagrams.at(deck.current.id)?.perform(action)
  return {
    play: () => perform('play'),
    undo: () => (tools.box?.isDrawing ? tools.box.undo() : perform('undo')),
    redo: () => (tools.box?.isDrawing ? tools.box.redo() : perform('redo')),
    reset: () => perform('reset'),
    inspect: () => perform('inspect'),
    lens: () => perform('lens'),
  }
}

/** Works with the presenter's pages; the screen stays awake while there is one, or the deck fills it. */
function startCompany(steered: Omit<Steered, 'onCompany'>, signal: AbortSignal): void {
  let isAccompanied = false
  const wakeLock = startWakeLock(() => isAccompanied || document.fullscreenElement !== null, signal)
  const onCompany = (isThere: boolean) => {
    isAccompanied = isThere
    wakeLock.refresh()
  }
  startTalk({ ...steered, onCompany }, signal)
}

/** From here on the style sheet shows what reveal marks as present. */
function markLive(signal: AbortSignal): void {
  const { classList } = document.documentElement
  classList.add('live')
  signal.addEventListener('abort', () => classList.remove('live'))
}
