import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { renderDocument } from '../page/document.tsx'
import { renderFontFaces, subsetWeight, weights } from './fonts.ts'
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
export async function buildSite({ page, slides, pictures }: NonNullable<Reading['drawn']>): Promise<Site> {
  const text = Object.values(slides.slides).join('') + page.deck.title + (await readOwnWords())
  const [stage, script, fonts, icon] = await Promise.all([
    bundleStage(page.deck.language),
    buildHeadScript(),
    cutFonts(text),
    readFile(inProject('assets/icon.svg')),
  ])
  const iconUrl = `assets/icon-${hashName(icon)}.svg`
  const style = renderFontFaces(new Map([...fonts].map(([weight, { url }]) => [weight, url]))) + bundleStyle()
  const document = renderDocument(page, slides, toShell({ script, style, stage: `./${stage.entry}`, icon: iconUrl }))
  return new Map<string, string | Uint8Array>([
    ['index.html', document],
    [iconUrl, icon],
    ...stage.files,
    ...[...fonts.values()].map(({ url, bytes }) => [url, bytes] as const),
    ...pictures.files,
  ])
}

async function cutFonts(text: string) {
  const cut = await Promise.all(
    weights.map(async (weight) => {
      const bytes = await subsetWeight(weight, text)
      return [weight.weight, { url: `assets/pretendard-${weight.weight}-${hashName(bytes)}.woff2`, bytes }] as const
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
