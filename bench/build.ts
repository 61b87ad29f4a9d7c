import { type Bench, measureInTurn } from './bench.ts'
import type { Deck } from './builds.ts'
import { labels } from './figures.ts'
import type { Subject } from './subject.ts'
import { summitDeck } from './summit-deck.ts'

/** Whole builds, the start of Node among them, with and without cut fonts in the cache; and the most memory they held. */
export async function measureBuilds(bench: Bench): Promise<void> {
  const { builds } = bench
  for (const slides of [50, 200, 1000]) {
    await measureDeck(bench, labels.deck(slides), (subject) => builds.toNeutral(subject, slides))
  }
  await measureDeck({ ...bench, subjects: [summitDeck] }, labels.shipped, builds.toShipped)
}

async function measureDeck(bench: Bench, name: string, toDeck: (subject: Subject) => Deck): Promise<void> {
  const { builds, figures, subjects, runs = 3 } = bench
  const decks = new Map(subjects.map((subject) => [subject, toDeck(subject)]))
  const build = (subject: Subject) => builds.build(decks.get(subject) ?? toDeck(subject))
  // Leaves the fonts that the next build of the deck is to forget; a deck that cannot be built is not tried again.
  const first = await measureInTurn(bench, 1, build)
  const built = subjects.filter((subject) => first.get(subject)?.length === 1)
  const costs = await measureInTurn({ ...bench, subjects: built }, runs, async (subject) => {
    if (!subject.cutsFonts) {
      const cost = await build(subject)
      return { cold: cost, warm: cost }
    }
    builds.forgetFonts(decks.get(subject) ?? toDeck(subject))
    return { cold: await build(subject), warm: await build(subject) }
  })
  for (const subject of subjects) {
    const list = costs.get(subject) ?? []
    const set = (label: string, unit: 'ms' | 'MB', values: readonly number[]) =>
      figures.measure(label, unit, subject.name, values)
    const colds = list.map(({ cold }) => cold)
    set(
      labels.build(name, 'cold'),
      'ms',
      colds.map(({ time }) => time),
    )
    set(
      labels.build(name, 'warm'),
      'ms',
      list.map(({ warm }) => warm.time),
    )
    // Cutting fonts takes the most.
    set(
      labels.memory(name),
      'MB',
      colds.map(({ memory }) => memory),
    )
  }
}
