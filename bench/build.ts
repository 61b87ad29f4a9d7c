import { type Bench, measureInTurn } from './bench.ts'
import type { Deck } from './builds.ts'
import { type Figures, labels } from './figures.ts'
import type { Cost } from './node-process.ts'
import type { Subject } from './subject.ts'
import { summitDeck } from './summit-deck.ts'

/** Whole builds, the start of Node among them, with and without cut fonts in the cache; and the most memory they held. */
export async function measureBuilds(bench: Bench): Promise<void> {
  const { builds, runs = 3 } = bench
  const alone = { ...bench, subjects: [summitDeck] }
  const toNeutral = (slides: number) => (subject: Subject) => builds.toNeutral(subject, slides)
  await measureDeck(bench, labels.deck(50), runs, toNeutral(50))
  await measureDeck(alone, labels.deck(200), runs, toNeutral(200))
  await measureDeck(bench, labels.deck(1000), Math.min(runs, 2), toNeutral(1000))
  await measureDeck(alone, labels.shipped, runs, builds.toShipped)
}

async function measureDeck(bench: Bench, name: string, runs: number, toDeck: (subject: Subject) => Deck) {
  const { builds, subjects } = bench
  const decks = new Map(subjects.map((subject) => [subject, toDeck(subject)]))
  const build = (subject: Subject) => builds.build(decks.get(subject) ?? toDeck(subject))
  // Leaves the fonts that the next build of the deck is to forget; a deck that cannot be built is not tried again.
  const first = await measureInTurn(bench, `${name}, first`, 1, build)
  const built = subjects.filter((subject) => first.get(subject)?.gap === undefined)
  const costs = await measureInTurn({ ...bench, subjects: built }, name, runs, async (subject) => {
    if (!subject.cutsFonts) {
      const cost = await build(subject)
      return { cold: cost, warm: cost }
    }
    builds.forgetFonts(decks.get(subject) ?? toDeck(subject))
    return { cold: await build(subject), warm: await build(subject) }
  })
  for (const subject of subjects) {
    const { values = [], gap = first.get(subject)?.gap } = costs.get(subject) ?? {}
    setCosts(bench.figures, name, subject.name, values, gap)
  }
}

/** One run's cost with the fonts cut anew, and with them in the cache. */
interface Costs {
  readonly cold: Cost
  readonly warm: Cost
}

function setCosts(figures: Figures, name: string, subject: string, costs: readonly Costs[], gap: string | undefined) {
  const set = (label: string, unit: 'ms' | 'MB', read: (costs: Costs) => number) =>
    figures.measure(label, unit, subject, costs.map(read), gap)
  set(labels.build(name, 'cold'), 'ms', ({ cold }) => cold.time)
  set(labels.build(name, 'warm'), 'ms', ({ warm }) => warm.time)
  // Cutting fonts takes the most.
  set(labels.memory(name), 'MB', ({ cold }) => cold.memory)
}
