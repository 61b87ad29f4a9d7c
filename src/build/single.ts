import { readFile } from 'node:fs/promises'
import { renderBeside, renderCanonical } from '../page/about.tsx'
import { renderDocument } from '../page/document.tsx'
import { renderFontFaces } from './fonts.ts'
import { toDataUrl } from './media-type.ts'
import type { Reading } from './notes-file.ts'
import { cutFonts } from './own-fonts.ts'
import { readSingleScripts } from './own-scripts.ts'
import { inProject } from './project.ts'
import { toSingleShell } from './shell.ts'
import { bundleStyle } from './style.ts'

/**
 * Builds the whole living deck as one HTML text that asks for nothing: scripts, fonts and pictures are inside. With the
 * address of its site the share sheet has one to pass on.
 */
export async function buildSingle(
  { page, slides, pictures }: NonNullable<Reading['drawn']>,
  url?: string,
): Promise<string> {
  const [{ stage, head: script }, fonts, icon] = await Promise.all([
    readSingleScripts(page.deck.language),
    cutFonts('', page, slides),
    readFile(inProject('assets/icon.svg')),
  ])
  const urls = new Map([...fonts].map(([name, bytes]) => [name, toDataUrl('font.woff2', bytes)]))
  const style = renderFontFaces(urls) + bundleStyle()
  const about = renderBeside({ icon: toDataUrl('icon.svg', icon) }) + renderCanonical(url)
  const code = String(stage.files.get(stage.entry))
  const document = renderDocument(page, slides, toSingleShell({ script, style, about }, code))
  return [...pictures.files].reduce(
    (html, [url, bytes]) => html.replaceAll(`"${url}"`, `"${toDataUrl(url, bytes)}"`),
    document,
  )
}
