import { renderToString } from 'preact-render-to-string'
import { say } from '../messages.ts'
import { Blocks } from './block.tsx'
import { renderBuild, type Shell, type Slides } from './document.tsx'
import { findPlaces, type Page } from './page.ts'

/**
 * The third document: what the presenter's page is made of. It holds the slides in a template of its own, because a
 * page opened from a file cannot ask for another one, and the speaker notes only when `withNotes`.
 */
export function renderPresenter(page: Page, { slides, order, symbols }: Slides, shell: Shell, withNotes: boolean) {
  const { language, title, sessions } = page.deck
  const heading = `${say(language, 'actionPresenter')} · ${title}`
  const groups = order.map(({ session, ids }, index) => {
    const minutes = sessions[index]?.minutes ?? null
    const planned = minutes === null ? '' : ` data-minutes="${minutes}"`
    return `<section class="group" data-session="${session}"${planned}>${ids.map((id) => slides[id] ?? '').join('\n')}</section>`
  })
  return [
    `<!doctype html><html lang="${language}" data-mode="slides"${renderBuild(shell)}><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">${renderToString(<title>{heading}</title>)}`,
    `<meta name="robots" content="noindex"><meta name="color-scheme" content="light dark">${shell.head}</head><body>`,
    symbols,
    '<div id="desk"></div>',
    `<template id="slides"><div class="slides">\n${groups.join('\n')}\n</div></template>`,
    withNotes ? `<template id="notes">${renderNotesBySlide(page)}</template>` : '',
    `${shell.tail}</body></html>\n`,
  ].join('')
}

function renderNotesBySlide(page: Page): string {
  const noted = findPlaces(page.deck).filter(({ slide }) => slide.notes.length > 0)
  const sections = noted.map(({ slide }) =>
    renderToString(
      <section data-slide={slide.id}>
        <Blocks of={slide.notes} page={page} />
      </section>,
    ),
  )
  return sections.join('')
}
