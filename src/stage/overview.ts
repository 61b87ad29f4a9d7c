import { type Language, say } from '../messages.ts'
import type { Deck } from './deck.ts'
import { createElement } from './element.ts'
import { type Slide, toSessionTitle, toTitle } from './slides.ts'
import type { Status } from './status.ts'

/** All slides at once, session by session. */
export interface Overview {
  toggle(): void
  isOpen(): boolean
}

/**
 * Makes the overview: the slides themselves, small, each under one link to it. Following a link is choosing, so mouse,
 * touch and Enter need nothing more, and whatever moves the deck closes the overview. `onChange` runs when it opened
 * or closed. Ends with `signal`.
 */
export function createOverview(
  main: HTMLElement,
  deck: Deck,
  status: Status,
  language: Language,
  onChange: () => void,
  signal: AbortSignal,
): Overview {
  const { classList } = document.documentElement
  let opened: AbortController | undefined
  let before: Element | null = null

  const close = () => opened?.abort()
  const open = () => {
    opened = new AbortController()
    before = document.activeElement
    classList.add('overview')
    main.dataset.preventSwipe = ''
    opened.signal.addEventListener('abort', () => {
      opened = undefined
      classList.remove('overview')
      delete main.dataset.preventSwipe
      onChange()
    })
    const tiles = layTiles(main, deck, opened.signal)
    status.say(say(language, 'overviewOpened', { count: tiles.length }))
    onChange()
  }
  const toggle = () => {
    if (opened === undefined) return open()
    close()
    deck.restore()
    if (before instanceof HTMLElement) before.focus({ preventScroll: true })
  }
  deck.onMove(close)
  signal.addEventListener('abort', close)
  return { toggle, isOpen: () => opened !== undefined }
}

function layTiles(main: HTMLElement, deck: Deck, signal: AbortSignal): HTMLElement[] {
  const tiles = deck.slides.map((slide, index) => layTile(slide, index + 1, signal))
  for (const slide of deck.slides) if (slide.place === 0) nameGroup(slide, signal)
  const here = tiles[deck.slides.indexOf(deck.current)]
  here?.setAttribute('aria-current', 'true')
  here?.focus({ preventScroll: true })
  here?.scrollIntoView({ block: 'center' })
  main.addEventListener('keydown', (event) => chooseByKey(event, tiles), { signal })
  return tiles
}

/** Lays a link over a slide. What reveal keeps on hidden slides comes off, and what stands in the slide is out of reach. */
function layTile(slide: Slide, number: number, signal: AbortSignal): HTMLElement {
  const { id, element } = slide
  for (const section of [element, element.parentElement]) {
    for (const attribute of ['hidden', 'aria-hidden', 'inert']) section?.removeAttribute(attribute)
  }
  const contents = [...element.children]
  for (const child of contents) child.setAttribute('inert', '')
  const tile = createElement('a', {
    className: 'stage-tile',
    href: `#${id}`,
    ariaLabel: `${number}. ${toTitle(slide)}`,
  })
  element.append(tile)
  signal.addEventListener('abort', () => {
    for (const child of contents) child.removeAttribute('inert')
    tile.remove()
  })
  return tile
}

/** Tells screen readers where a session begins. */
function nameGroup(slide: Slide, signal: AbortSignal): void {
  const group = slide.element.parentElement
  const name = toSessionTitle(slide)
  if (group === null || name === '') return
  group.role = 'group'
  group.ariaLabel = name
  signal.addEventListener('abort', () => {
    group.role = null
    group.ariaLabel = null
  })
}

function chooseByKey(event: KeyboardEvent, tiles: readonly HTMLElement[]): void {
  const index = tiles.findIndex((tile) => tile.matches(':focus'))
  const here = tiles[index]
  if (here === undefined || event.ctrlKey || event.metaKey || event.altKey) return
  const targets: Record<string, () => HTMLElement | undefined> = {
    ArrowLeft: () => tiles[index - 1],
    ArrowRight: () => tiles[index + 1],
    ArrowUp: () => maybeNeighbour(here, tiles.slice(0, index).reverse(), (row, from) => row.bottom <= from.top),
    ArrowDown: () => maybeNeighbour(here, tiles.slice(index + 1), (row, from) => row.top >= from.bottom),
    'Shift+ArrowRight': () => tiles.slice(index + 1).find(isOpener),
    'Shift+ArrowLeft': () => tiles.slice(0, index).findLast(isOpener),
    Home: () => tiles[0],
    End: () => tiles.at(-1),
  }
  if (event.code === 'Space' || event.code === 'Enter' || event.code === 'NumpadEnter') here.click()
  else {
    const name = `${event.shiftKey ? 'Shift+' : ''}${event.key}`
    if (!Object.hasOwn(targets, name)) return
    targets[name]?.()?.focus()
  }
  event.preventDefault()
}

/** Whether a tile lies on the first slide of its session. */
function isOpener(tile: HTMLElement): boolean {
  return tile.parentElement?.matches(':first-child') ?? false
}

/** Of `others`, nearest row first, the one in the first row beyond `from` that is closest sideways. */
function maybeNeighbour(
  from: HTMLElement,
  others: readonly HTMLElement[],
  isBeyond: (row: DOMRect, from: DOMRect) => boolean,
): HTMLElement | undefined {
  const start = from.getBoundingClientRect()
  const boxes = others.map((tile) => ({ tile, box: tile.getBoundingClientRect() }))
  const first = boxes.find(({ box }) => isBeyond(box, start))
  const row = boxes.filter(({ box }) => first !== undefined && Math.abs(box.top - first.box.top) < 1)
  const distance = (box: DOMRect) => Math.abs(box.left - start.left)
  return row.sort((a, b) => distance(a.box) - distance(b.box))[0]?.tile
}
