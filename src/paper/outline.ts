import type { Deck } from '../deck/deck.ts'
import { toText } from '../deck/inline.ts'
import { say } from '../messages.ts'

/** A bookmark: its words, and the slide (from 0) it leads to. */
export interface Entry {
  readonly title: string
  readonly slide: number
  readonly entries: readonly Entry[]
}

/** The deck's bookmarks: its sessions with their slides, and between them what belongs to none. */
export function toOutline({ sessions, title, language }: Deck): Entry[] {
  let slide = 0
  return sessions.flatMap((session) => {
    const name = toText(session.title) || title
    const own = session.slides.map((one): Entry => {
      const words = toText(one.title) || say(language, 'continued', { title: name })
      return { title: words, slide: slide++, entries: [] }
    })
    const [opener, ...others] = own
    const isOpened = session.slides[0]?.kind === 'opener' && opener !== undefined
    return isOpened ? [{ ...opener, entries: others }] : own
  })
}
