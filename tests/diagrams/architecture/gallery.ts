import { readdirSync, readFileSync } from 'node:fs'
import { maybePicture } from '../../../src/diagrams/architecture/drafting/draft.ts'
import { type Complain, parseArchitecture } from '../../../src/diagrams/architecture/drafting/parse.ts'
import type { Picture } from '../../../src/diagrams/architecture/graph.ts'

const folder = new URL('./gallery/', import.meta.url)

const refuse: Complain = (_, message) => {
  throw new Error(message)
}

const drawn = new Map<string, Picture>()

/** A picture of the text of an `architecture-beta` fence, drawn once; throws where there is none. */
export function pictureOf(text: string): Picture {
  const known = drawn.get(text) ?? draw(text)
  drawn.set(text, known)
  return known
}

/** The same, drawn anew. */
export function draw(text: string): Picture {
  const plan = parseArchitecture(text, refuse)
  const picture = plan && maybePicture(plan)
  if (picture === undefined) throw new Error('the picture does not fit')
  return picture
}

/** The gallery's pictures by name. */
export const gallery: readonly (readonly [name: string, text: string])[] = readdirSync(folder)
  .sort()
  .map((file) => [file.replace('.mmd', ''), readFileSync(new URL(file, folder), 'utf8')])
