import { maybePlace } from '../address.ts'
import { type SlideText, toTitle } from '../slides.ts'
import { toPattern } from './pattern.ts'
import type { Hit } from './search.ts'

/** Slides by their number (from 1), their id with or without a step, or their title; every slide for an empty text. */
export function findByName(slides: readonly SlideText[], wanted: string): Hit[] {
  const text = wanted.trim()
  const { id = '', step = 0 } = maybePlace(text.startsWith('#') ? text : `#${text}`) ?? {}
  const [numbered, name] = [slides[Number(id) - 1], id.toLowerCase()]
  const pattern = toPattern(text)
  const isMeant = [
    (slide: SlideText) => slide === numbered,
    (slide: SlideText) => slide.id === name,
    (slide: SlideText) => slide.id.startsWith(name),
    (slide: SlideText) => slide.id.includes(name),
    (slide: SlideText) => toTitle(slide).search(pattern) >= 0,
  ]
  const found = new Set(text === '' ? slides : isMeant.flatMap((test) => slides.filter(test)))
  return [...found].map((slide) => ({
    id: slide.id,
    step: slide.id === name || slide === numbered ? step : 0,
    excerpt: [{ text: `#${slide.id}`, isFound: false }],
  }))
}
