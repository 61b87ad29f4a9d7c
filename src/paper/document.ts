import { renderDocument, type Shell, type Slides } from '../page/document.tsx'
import { findPlaces, type Page, type Place } from '../page/page.ts'
import { renderSlide } from '../page/slide.tsx'
import { countSteps } from '../page/steps.ts'
import { renderCell } from './handout.tsx'
import { type Plan, renderRoot } from './sheet.ts'

/** The slides as a plan puts them on paper, drawn anew where the plan needs it. */
function toPaperSlides(page: Page, drawn: Slides, plan: Plan): Slides {
  const whole = plan.address === undefined ? page : { ...page, address: plan.address }
  const slides = findPlaces(page.deck).map((place) => {
    const slide = plan.address === undefined ? (drawn.slides[place.slide.id] ?? '') : renderSlide(place, whole)
    return [place.slide.id, toSheets(place, whole, slide, plan)] as const
  })
  return { ...drawn, slides: Object.fromEntries(slides) }
}

function toSheets(place: Place, page: Page, slide: string, { steps, handout, address }: Plan): string {
  const pages = steps ? renderSteps(place, page) : slide
  // Paper has no later: every picture is there at once, and a way through the deck leads nowhere without an address.
  const still = pages.replaceAll('loading="lazy"', 'loading="eager"')
  const linked = still.replace(/<a href="(\?[^"]*)">/g, (_, way) => (address ? `<a href="${address}${way}">` : '<a>'))
  return handout === undefined ? linked : renderCell(linked, place, page, handout.perPage)
}

/** A page for the slide as it opens and one for each press of Next. */
function renderSteps(place: Place, page: Page): string {
  const steps = Array.from({ length: countSteps(place.slide) + 1 }, (_, step) => step)
  return steps.map((step) => renderSlide(place, { ...page, step })).join('\n')
}

/** The document that is printed. */
export function renderPaper(page: Page, drawn: Slides, plan: Plan, shell: Shell): string {
  return renderDocument(page, toPaperSlides(page, drawn, plan), { ...shell, root: renderRoot(plan) })
}
