import { renderToString } from 'preact-render-to-string'
import { say } from '../messages.ts'
import { Blocks } from './block.tsx'
import { Inlines } from './inline.tsx'
import { findPlaces, type Page } from './page.ts'

/** The second document: speaker notes slide by slide, each section's `data-slide` the slide's id. Never public by default. */
export function renderNotes(page: Page, head: string): string {
  const { language, title } = page.deck
  const heading = `${say(language, 'speakerNotes')} · ${title}`
  const places = findPlaces(page.deck).filter(({ slide }) => slide.notes.length > 0)
  const body = renderToString(
    <main class="notes">
      <h1>{heading}</h1>
      {places.length === 0 && <p>{say(language, 'noNotes')}</p>}
      {places.map(({ slide, number, session }) => (
        <section data-slide={slide.id}>
          <h2>
            <a href={`./#${slide.id}`}>{number}</a>{' '}
            <Inlines of={slide.title.length > 0 ? slide.title : session.title} page={page} />
          </h2>
          <Blocks of={slide.notes} page={page} />
        </section>
      ))}
    </main>,
  )
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8">${renderToString(<title>{heading}</title>)}<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">${head}</head><body>${body}</body></html>\n`
}
