import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Slides } from '../page/document.tsx'
import type { Page } from '../page/page.ts'
import { subsetWeight, weights } from './fonts.ts'
import { inProject } from './project.ts'

/** The deck's weights, each cut to the letters of its slides, the page's own words and `more`, as WOFF2. */
export async function cutFonts(more: string, page: Page, { slides }: Slides): Promise<ReadonlyMap<number, Buffer>> {
  const text = Object.values(slides).join('') + more + page.deck.title + (await readOwnWords())
  const cut = await Promise.all(
    weights.map(async (weight) => [weight.weight, await subsetWeight(weight, text)] as const),
  )
  return new Map(cut)
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
