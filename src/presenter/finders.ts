import type { Language } from '../messages.ts'
import { Finder } from '../stage/find/finder.ts'
import { findPassages, findText } from '../stage/find/passages.ts'
import { findByName } from '../stage/find/places.ts'
import { type Passage, search } from '../stage/find/search.ts'
import type { Desk } from './desk.ts'
import type { DeskSlide } from './outline.ts'
import { tell } from './words.ts'

/** Search and jump, as on the deck; both go there in every window of the talk. */
export interface Finders {
  search(): void
  goTo(): void
}

/** Finds in the slides and, where this build holds them, in the speaker notes. Ends with `signal`. */
export function createFinders(desk: Desk, language: Language, signal: AbortSignal): Finders {
  const found = {
    get slides() {
      return desk.outline.slides
    },
    go: desk.go,
  }
  const open = () => {
    const passages = [...findPassages(found.slides), ...found.slides.flatMap((slide) => findNotes(slide, language))]
    return (wanted: string) => search(passages, wanted)
  }
  const byName = () => (wanted: string) => findByName(found.slides, wanted)
  const finder = new Finder(found, language, { label: 'actionSearch', hint: 'searchHint', open }, signal)
  const goTo = new Finder(found, language, { label: 'actionGoTo', hint: 'goToHint', open: byName }, signal)
  return { search: () => finder.open(), goTo: () => goTo.open() }
}

function findNotes({ id, notes }: DeskSlide, language: Language): Passage[] {
  if (notes === undefined) return []
  const source = tell(language, 'notes')
  return findText({ id, element: notes }).map((passage) => ({ ...passage, isTitle: false, source }))
}
