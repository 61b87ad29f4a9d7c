import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inProject } from '../src/build/project.ts'
import { shippedNotes } from '../src/cli/options.ts'
import type { FontCache } from './font-cache.ts'
import { type Cost, runNode } from './node-process.ts'
import { copyPictures } from './pictures.ts'
import type { StaticServer } from './static-server.ts'
import type { Subject } from './subject.ts'
import type { Workshop } from './workshop.ts'

/** Notes of one subject and where they are built. */
export interface Deck {
  readonly subject: Subject
  /** Path of the notes; only their pictures lie in the folder of neutral ones. */
  readonly notes: string
  /** Folder of the built deck. */
  readonly site: string
}

/** The decks of one run and their builds. */
export interface Builds {
  /** Neutral notes of so many slides, written afresh. */
  toNeutral(subject: Subject, slides: number): Deck
  /** The project's own deck. */
  toShipped(subject: Subject): Deck
  build(deck: Deck): Promise<Cost>
  /** Makes the next build of the deck cut its fonts anew. */
  forgetFonts(deck: Deck): void
  /** Address at which a deck is served; built when it is not yet. */
  serve(deck: Deck): Promise<string>
}

export function openBuilds(workshop: Workshop, fonts: FontCache, server: StaticServer): Builds {
  const addresses = new Map<string, Promise<string>>()
  const built = new Set<string>()
  const toSite = ({ name, home = workshop.folder }: Subject, deck: string) =>
    join(home, name.replace(/\W+/g, '-'), deck, 'site')
  const build = async ({ subject, notes, site }: Deck) => {
    const cost = await runNode(workshop, subject.toBuildWords(notes, site), { node: subject.node })
    if (subject.leavesPictures) copyPictures(site)
    fonts.follow(site)
    built.add(site)
    return cost
  }
  const ensureBuilt = async (deck: Deck) => {
    if (!built.has(deck.site)) await build(deck)
  }
  return {
    toNeutral: (subject, slides) => {
      const site = toSite(subject, String(slides))
      const folder = join(site, '../notes')
      mkdirSync(folder, { recursive: true })
      writeFileSync(join(folder, 'notes.md'), subject.toNotes(slides))
      copyPictures(folder)
      return { subject, notes: join(folder, 'notes.md'), site }
    },
    toShipped: (subject) => ({ subject, notes: inProject(shippedNotes), site: toSite(subject, 'shipped') }),
    build,
    forgetFonts: ({ site }) => fonts.forget(site),
    serve: async (deck) => {
      const address = addresses.get(deck.site) ?? ensureBuilt(deck).then(() => server.add(deck.site))
      addresses.set(deck.site, address)
      return await address
    },
  }
}
