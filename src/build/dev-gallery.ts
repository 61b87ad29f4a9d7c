import type { Deck, Slide } from '../deck/deck.ts'
import { toText } from '../deck/inline.ts'
import { findBlocks } from '../deck/walk.ts'
import type { Picture } from '../diagrams/architecture/graph.ts'
import { createPicture } from '../diagrams/architecture/picture.ts'
import { diagrams } from '../diagrams/index.ts'
import { type Story, statesOf } from '../diagrams/kit/story.ts'
import type { AnyDiagram } from '../diagrams/kit/view.ts'
import { type Exhibit, type Room, renderGallery } from '../page/gallery.tsx'
import { readNotes } from './notes-file.ts'
import { inProject } from './project.ts'

/** The architectures that the tests look at, as notes. */
const collection = 'tests/diagrams/architecture/gallery.md'

/** The gallery's page: every architecture of the collection, and every step of the deck's own diagrams. */
export async function renderDevGallery(deck: Deck | undefined, root: string, head: string): Promise<string> {
  const { drawn } = await readNotes(inProject(collection), collection)
  const rooms: Room[] = [
    {
      title: 'Architectures',
      layouts: ['wide', 'narrow'],
      exhibits: drawn === undefined ? [] : await findExhibits(drawn.page.deck),
    },
  ]
  if (deck !== undefined)
    rooms.push({ title: deck.title, layouts: ['wide', 'narrow', 'frame'], exhibits: await findExhibits(deck) })
  return renderGallery(rooms, deck?.language ?? 'en', { head, tail: '', root })
}

async function findExhibits(deck: Deck): Promise<Exhibit[]> {
  const slides = deck.sessions.flatMap((session) => session.slides)
  return (await Promise.all(slides.map(exhibit))).flat()
}

/** Every step of a slide's diagrams; one without a story as it is at the start. */
async function exhibit(slide: Slide): Promise<Exhibit[]> {
  const isDrawn = (name: string) => name === 'diagram' || name === 'mermaid'
  const fences = findBlocks(slide.blocks).flatMap((block) =>
    block.kind === 'fence' && isDrawn(block.name) ? [block] : [],
  )
  const found = await Promise.all(
    fences.map(async ({ name, data }, place): Promise<Exhibit[]> => {
      const { story } = data as unknown as { story?: Story }
      const diagram = await maybeDiagram(name, data)
      if (story === undefined || diagram === undefined) return []
      const steps = story.steps.map(({ text }) => text)
      const states = statesOf(diagram.model, story)
      const all = states.length > 0 ? states : [diagram.model.initial(story.values, story.seed)]
      return all.map((state, step) => ({
        name: `${slide.id}-${place + 1}-${step}`,
        title: `${toText(slide.title)} · ${steps[step] ?? slide.id}`,
        diagram,
        state,
      }))
    }),
  )
  return found.flat()
}

/** What the readers of the fences ` ```diagram ` and ` ```mermaid ` kept tells which diagram it is. */
async function maybeDiagram(fence: string, data: unknown): Promise<AnyDiagram | undefined> {
  const { name = '', picture } = data as { name?: string; picture?: Picture }
  return fence === 'mermaid' ? picture && createPicture(picture) : (await diagrams[name]?.())?.diagram
}
