import { readFileSync } from 'node:fs'
import { maybePicture } from '../../../src/diagrams/architecture/drafting/draft.ts'
import { type Complain, parseArchitecture } from '../../../src/diagrams/architecture/drafting/parse.ts'
import type { Plan } from '../../../src/diagrams/architecture/drafting/plan.ts'
import type { Picture } from '../../../src/diagrams/architecture/graph.ts'

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

/** The plan of such a text. */
export function planOf(text: string): Plan {
  const plan = parseArchitecture(text, refuse)
  if (plan === undefined) throw new Error('this is no architecture')
  return plan
}

/** The same, drawn anew. */
export function draw(text: string): Picture {
  const picture = maybePicture(planOf(text))
  if (picture === undefined) throw new Error('the picture does not fit')
  return picture
}

const notes = readFileSync(new URL('./gallery.md', import.meta.url), 'utf8')

/** The gallery's pictures by the id of their slide. */
export const gallery: readonly (readonly [name: string, text: string])[] = [
  ...notes.matchAll(/^### .*\{#(.*)\}\n\n```mermaid\n([\s\S]*?)\n```/gm),
].map(([, name = '', text = '']) => [name, text])
