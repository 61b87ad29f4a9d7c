import { readFile } from 'node:fs/promises'
import { renderDocument } from '../page/document.tsx'
import { renderFontFaces } from './fonts.ts'
import { hashName } from './hash.ts'
import { buildHeadScript } from './head-script.ts'
import type { Reading } from './notes-file.ts'
import { cutFonts } from './own-fonts.ts'
import { inProject } from './project.ts'
import { toShell } from './shell.ts'
import { bundleStage } from './stage-bundle.ts'
import { bundleStyle } from './style.ts'

/** Files of a built site by address, relative to its root. Any static server serves them from any folder. */
export type Site = ReadonlyMap<string, string | Uint8Array>

/** Builds the public site in memory; speaker notes are not part of it. */
export async function buildSite({ page, slides, pictures }: NonNullable<Reading['drawn']>): Promise<Site> {
  const [stage, script, fonts, icon] = await Promise.all([
    bundleStage(page.deck.language),
    buildHeadScript(),
    cutFonts(page, slides).then(nameFonts),
    readFile(inProject('assets/icon.svg')),
  ])
  const iconUrl = `assets/icon-${hashName(icon)}.svg`
  const style = renderFontFaces(new Map([...fonts].map(([weight, { url }]) => [weight, url]))) + bundleStyle()
  const about = `<link rel="icon" href="${iconUrl}">`
  const document = renderDocument(page, slides, toShell({ script, style, about }, `./${stage.entry}`))
  return new Map<string, string | Uint8Array>([
    ['index.html', document],
    [iconUrl, icon],
    ...stage.files,
    ...[...fonts.values()].map(({ url, bytes }) => [url, bytes] as const),
    ...pictures.files,
  ])
}

function nameFonts(fonts: ReadonlyMap<number, Buffer>) {
  const toNamed = ([weight, bytes]: readonly [number, Buffer]) =>
    [weight, { url: `assets/pretendard-${weight}-${hashName(bytes)}.woff2`, bytes }] as const
  return new Map([...fonts].map(toNamed))
}
