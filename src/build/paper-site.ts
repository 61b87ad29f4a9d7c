import { renderDocument } from '../page/document.tsx'
import { renderNotes } from '../page/notes.tsx'
import { renderPaper } from '../paper/document.ts'
import { type Plan, renderRoot } from '../paper/sheet.ts'
import { renderFontFaces } from './fonts.ts'
import type { Reading } from './notes-file.ts'
import { cutFonts, nameFonts } from './own-fonts.ts'
import type { Site } from './site.ts'
import { bundleStyle } from './style.ts'

type Drawn = NonNullable<Reading['drawn']>

/** The deck as it is printed: one still document, no scripts. A handout holds the speaker notes. */
export async function buildPaper(drawn: Drawn, plan: Plan): Promise<Site> {
  const spoken = plan.handout === undefined ? '' : renderNotes(drawn.page, '')
  return await buildStill(drawn, spoken, (head) => renderPaper(drawn.page, drawn.slides, plan, { head, tail: '' }))
}

/** The deck as it stands on a screen, one slide at a time; no scripts. */
export async function buildScreens(drawn: Drawn, plan: Plan): Promise<Site> {
  const root = ` data-mode="slides" class="live"${renderRoot(plan)}`
  return await buildStill(drawn, '', (head) => renderDocument(drawn.page, drawn.slides, { head, tail: '', root }))
}

async function buildStill(drawn: Drawn, more: string, render: (head: string) => string): Promise<Site> {
  const fonts = nameFonts(await cutFonts(more, drawn.page, drawn.slides))
  const style = renderFontFaces(new Map([...fonts].map(([name, { url }]) => [name, url]))) + bundleStyle()
  return new Map<string, string | Uint8Array>([
    ['index.html', render(`<style>${style}</style>`)],
    ...[...fonts.values()].map(({ url, bytes }) => [url, bytes] as const),
    ...drawn.pictures.files,
  ])
}
