import type { Stop } from './route.ts'

/** A slide of the document; `group` and `place` count from 0, as reveal.js does. */
export interface Slide extends Stop {
  readonly id: string
  readonly element: HTMLElement
  readonly place: number
}

/** A slide as whoever looks for something sees it. */
export interface SlideText {
  readonly id: string
  readonly element: Element
}

/** Every slide of `main`, in order. */
export function findSlides(main: ParentNode): Slide[] {
  return [...main.querySelectorAll('.slides > .group')].flatMap((element, group) =>
    [...element.querySelectorAll<HTMLElement>(':scope > .slide')].map((slide, place) => ({
      id: slide.id,
      element: slide,
      group,
      place,
      routes: slide.dataset.routes?.split(' ') ?? [],
    })),
  )
}

/** How many presses a slide's fragments take; fragments with the same index appear together. */
export function countFragments(slide: HTMLElement): number {
  const fragments = [...slide.querySelectorAll<HTMLElement>('.fragment')]
  return new Set(fragments.map((fragment) => fragment.dataset.fragmentIndex ?? fragment)).size
}

/** A slide's heading, or undefined. */
export function maybeHeading(slide: Element): HTMLElement | undefined {
  return slide.querySelector<HTMLElement>('h1, h2, h3') ?? undefined
}

/** A slide's title; empty when it has no heading. */
export function toTitle({ element }: Pick<SlideText, 'element'>): string {
  return maybeHeading(element)?.textContent?.trim() ?? ''
}

/** The title of a slide's session; empty when it stands in none. */
export function toSessionTitle({ element }: Pick<SlideText, 'element'>): string {
  return element.parentElement?.querySelector('.opener h2')?.textContent?.trim() ?? ''
}
