import { type Language, type Message, say } from '../messages.ts'
import type { Deck } from './deck.ts'
import { oneOf, Setting, toNext } from './setting.ts'
import type { Shared } from './shared.ts'
import type { Status } from './status.ts'
import { fitText, textSizes } from './text-size.ts'

const themes = ['system', 'light', 'dark'] as const
const contrasts = ['normal', 'more'] as const
/** `told` is as the notes and the stories have it. */
const todays = ['told', 'shown', 'hidden'] as const

export type Today = (typeof todays)[number]
type Theme = (typeof themes)[number]

const themeWords: Readonly<Record<Theme, Message>> = { system: 'themeSystem', light: 'themeLight', dark: 'themeDark' }

export type LookAction = 'theme' | 'contrast' | 'textLarger' | 'textSmaller' | 'today'

/** How the slides look in this room: theme, contrast, size of the words, and whether what came later shows. */
export interface Look {
  readonly settings: readonly Shared[]
  readonly today: Setting<Today>
  readonly actions: Readonly<Record<LookAction, () => void>>
}

/**
 * `onToday` runs when the diagrams' layers of today show or hide. Every setting takes effect at once when it was kept,
 * and what a browser keeps in all its windows with the deck. Ends with `signal`.
 */
export function createLook(
  deck: Deck,
  status: Status,
  language: Language,
  onToday: () => void,
  signal: AbortSignal,
): Look {
  const { dataset } = document.documentElement
  const theme = createAttribute('theme', themes)
  const contrast = createAttribute('contrast', contrasts)
  const text = createTextSize(deck)
  for (const setting of [theme, contrast, text]) setting.follow(signal)
  const today = new Setting<Today>({
    ...{ name: 'today', first: 'told', kept: 'visit', maybeValue: oneOf(todays) },
    show: (value) => {
      dataset.today = value
      onToday()
    },
  })
  // What was asked for on the spot is over with its slide; what was put away stays away.
  deck.onMove(({ from, slide }) => {
    if (from !== undefined && from.id !== slide.id && today.get() === 'shown') today.set('told')
  })
  const notify = (message: Message, values = {}) => status.notify(say(language, message, values))
  return {
    settings: [theme, contrast, text, today],
    today,
    actions: {
      theme: () => {
        theme.change(toNextTheme(theme.get()))
        notify(themeWords[theme.get()])
      },
      contrast: () => {
        contrast.change(toNext(contrasts, contrast.get()))
        notify(contrast.get() === 'more' ? 'contrastMore' : 'contrastNormal')
      },
      textLarger: () => changeText(text, 1, deck, notify),
      textSmaller: () => changeText(text, -1, deck, notify),
      today: () => {
        today.change(toOther(deck.current.element, today.get()))
        notify(today.get() === 'shown' ? 'todayShown' : 'todayHidden')
      },
    },
  }
}

/** A setting that is an attribute of `<html>`; its first value is none. The head script puts it there on the next visit. */
function createAttribute<Value extends string>(name: string, values: readonly [Value, ...Value[]]): Setting<Value> {
  const [first] = values
  const { dataset } = document.documentElement
  return new Setting<Value>({
    ...{ name, first, kept: 'browser', maybeValue: oneOf(values) },
    show: (value) => {
      if (value === first) delete dataset[name]
      else dataset[name] = value
    },
  })
}

/** The first press is seen at once: it leaves the machine's own theme for the other one. */
function toNextTheme(theme: Theme): Theme {
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches
  return toNext(isDark ? ['system', 'light', 'dark'] : ['system', 'dark', 'light'], theme)
}

function createTextSize(deck: Deck): Setting<number> {
  const text = new Setting<number>({
    ...{ name: 'text', first: 100, kept: 'browser' },
    maybeValue: (json) => textSizes.find((size) => size === json),
    show: (size) => void fitText(deck.current.element, size),
  })
  deck.onMove(({ slide }) => void fitText(slide.element, text.get()))
  return text
}

function changeText(
  text: Setting<number>,
  by: number,
  deck: Deck,
  notify: (message: Message, values: object) => void,
): void {
  const size = textSizes[textSizes.indexOf(text.get()) + by]
  if (size !== undefined) text.change(size)
  const wanted = text.get()
  const fits = fitText(deck.current.element, wanted)
  notify(fits < wanted ? 'textFits' : 'textSize', { wanted, fits })
}

/** What shows of today goes, and what does not comes. A layer that was called up on the spot goes back to its story. */
function toOther(slide: HTMLElement, today: Today): Today {
  const hasCallout = slide.querySelector('.callout.now') !== null
  if (today === 'told') return hasCallout || slide.querySelector('.player .today-layer') !== null ? 'hidden' : 'shown'
  if (today === 'hidden') return 'shown'
  return hasCallout ? 'hidden' : 'told'
}
