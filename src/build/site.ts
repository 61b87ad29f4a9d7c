import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { renderDocument } from '../page/document.tsx'
import { faces, renderFontFaces, subsetFace } from './fonts.ts'
import { hashName } from './hash.ts'
import { buildHeadScript } from './head-script.ts'
import type { Reading } from './notes-file.ts'
import { inProject } from './project.ts'
import { toShell } from './shell.ts'
import { bundleStage } from './stage-bundle.ts'
import { bundleStyle } from './style.ts'

/** Files of a built site by address, relative to its root. Any static server serves them from any folder. */
export type Site = ReadonlyMap<string, string | Uint8Array>

/** Builds the public site in memory; speaker notes are not part of it. */
export async function buildSite(drawn: NonNullable<Reading['drawn']>): Promise<Site> {
  const { page, slides, pictures } = drawn
  const text = await lettersOf(drawn)
  const [stage, script, fonts, icon] = await Promise.all([
    bundleStage(page.deck.language),
    buildHeadScript(),
    cutFonts(text),
    readFile(inProject('assets/icon.svg')),
  ])
  const iconUrl = `assets/icon-${hashName(icon)}.svg`
  const style = renderFontFaces(new Map([...fonts].map(([name, { url }]) => [name, url]))) + bundleStyle()
  const document = renderDocument(page, slides, toShell({ script, style, stage: `./${stage.entry}`, icon: iconUrl }))
  return new Map<string, string | Uint8Array>([
    ['index.html', document],
    [iconUrl, icon],
    ...stage.files,
    ...[...fonts.values()].map(({ url, bytes }) => [url, bytes] as const),
    ...pictures.files,
  ])
}

/** Every letter the page may show, many times over. */
export async function lettersOf({ page, slides }: NonNullable<Reading['drawn']>): Promise<string> {
  return Object.values(slides.slides).join('') + page.deck.title + (await readOwnWords())
}

/** The deck's fonts cut to the letters of a text: address and bytes by the font's name. */
export async function cutFonts(text: string): Promise<Map<string, { readonly url: string; readonly bytes: Buffer }>> {
  const cut = await Promise.all(
    faces.map(async (face) => {
      const bytes = await subsetFace(face, text)
      return [face.name, { url: `assets/${face.name}-${hashName(bytes)}.woff2`, bytes }] as const
    }),
  )
  return new Map(cut)
}

/** What the page may say while it runs stands in our own sources: the messages and the diagrams' words. */
async function readOwnWords(): Promise<string> {
  const diagrams = inProject('src/diagrams')
  const names = (await readdir(diagrams, { recursive: true })).filter((name) => /\.tsx?$/.test(name))
  const paths = [inProject('src/messages.ts'), ...names.map((name) => join(diagrams, name))]
  const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')))
  return (texts.join('').match(/\P{ASCII}/gu) ?? []).join('')
}
