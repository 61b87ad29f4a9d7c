import { type Language, say } from '../messages.ts'
import type { Deck, Move } from './deck.ts'
import { maybeHeading, toSessionTitle, toTitle } from './slides.ts'
import type { Status } from './status.ts'

/** Title and live region wait for this pause (ms): off the path of Next, and one line after a run through slides. */
const pause = 100

export interface Announcer {
  /** Gives the deck a new title, which stands behind each slide's in the window's title. */
  rename(title: string): void
  /** The deck's title alone. */
  readonly title: string
}

/**
 * Tells where the deck is: the window's title, a polite line (session when it is another, slide, place), and after a link
 * the focus, which goes to the slide's heading. Ends with `signal`.
 */
export function startAnnouncer(deck: Deck, status: Status, language: Language, signal: AbortSignal): Announcer {
  let deckTitle = document.title
  let timer: ReturnType<typeof setTimeout> | undefined
  let toldSession = ''

  const announce = () => {
    const title = toTitle(deck.current)
    document.title = joinTitles([title, deckTitle])
    const place = say(language, 'slidePlace', {
      place: deck.slides.indexOf(deck.current) + 1,
      count: deck.slides.length,
    })
    const session = toSessionTitle(deck.current)
    status.say(`${joinTitles([session === toldSession ? '' : session, title])}, ${place}`)
    toldSession = session
  }
  // A slide that was just reached is told before what a press has revealed on it.
  let isNew = false
  const tell = () => {
    if (isNew) announce()
    else tellRevealed(deck, status)
    isNew = false
  }
  const schedule = (isOther: boolean) => {
    isNew ||= isOther
    clearTimeout(timer)
    timer = setTimeout(tell, pause)
  }
  deck.onMove((move) => {
    if (signal.aborted) return
    if (move.cause === 'link') focusHeading(move)
    const isOther = move.id !== move.from?.id
    if (isOther || move.cause === 'step') schedule(isOther)
  })
  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    document.title = deckTitle
  })
  return {
    get title() {
      return deckTitle
    },
    rename: (title) => {
      deckTitle = title
      schedule(true)
    },
  }
}

/** What a press has revealed; a living diagram tells its own steps. */
function tellRevealed({ current, place }: Deck, status: Status): void {
  if (current.element.querySelector('figure[data-diagram]') !== null) return
  const fragments = current.element.querySelectorAll(`.fragment[data-fragment-index="${place.step - 1}"]`)
  const text = [...fragments].map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim()).join(' ')
  if (text !== '') status.say(text)
}

function joinTitles(titles: readonly string[]): string {
  return [...new Set(titles)].filter(Boolean).join(' · ')
}

function focusHeading({ slide }: Move): void {
  const target = maybeHeading(slide.element) ?? slide.element
  target.tabIndex = -1
  target.focus({ preventScroll: true })
}
