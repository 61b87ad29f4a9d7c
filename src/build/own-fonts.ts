import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Slides } from '../page/document.tsx'
import type { Page } from '../page/page.ts'
import { faces, subsetFace } from './fonts.ts'
import { hashName } from './hash.ts'
import { inProject } from './project.ts'

/** The deck's fonts by name, each cut to the letters of its slides, the page's own words and `more`, as WOFF2. */
export async function cutFonts(more: string, page: Page, { slides }: Slides): Promise<ReadonlyMap<string, Buffer>> {
  const text = Object.values(slides).join('') + more + page.deck.title + (await readOwnWords())
  return new Map(await Promise.all(faces.map(async (face) => [face.name, await subsetFace(face, text)] as const)))
}

/** A font as a file of a site. */
export interface FontFile {
  readonly url: string
  readonly bytes: Buffer
}

/** Gives each font an address that says what is in it. */
export function nameFonts(fonts: ReadonlyMap<string, Buffer>): ReadonlyMap<string, FontFile> {
  return new Map(
    [...fonts].map(([name, bytes]) => [name, { url: `assets/${name}-${hashName(bytes)}.woff2`, bytes }] as const),
  )
}

/** What the page may say while it runs stands in our own sources: the messages, the diagrams' and the presenter's words. */
async function readOwnWords(): Promise<string> {
  const diagrams = inProject('src/diagrams')
  const names = (await readdir(diagrams, { recursive: true })).filter((name) => /\.tsx?$/.test(name))
  const words = ['src/messages.ts', 'src/presenter/words.ts'].map(inProject)
  const paths = [...words, ...names.map((name) => join(diagrams, name))]
  const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')))
  return (texts.join('').match(/\P{ASCII}/gu) ?? []).join('')
}
