import { statSync } from 'node:fs'
import { join } from 'node:path'
import { inProject } from '../src/build/project.ts'
import { attempt, type Bench } from './bench.ts'
import type { Deck } from './builds.ts'
import { labels } from './figures.ts'
import { runNode } from './node-process.ts'
import { watchTree } from './process-tree.ts'
import { maybeMedian } from './statistics.ts'
import { summitDeck } from './summit-deck.ts'

/** One print of a deck: milliseconds with the start of Node and of the browser, MB of both at most, and KB of the file. */
interface Print {
  readonly time: number
  readonly memory: number | undefined
  readonly bytes: number
}

/** `pdf` from notes to the finished file, fonts cached. */
export async function measurePdf(bench: Bench): Promise<void> {
  const { builds, runs = 3 } = bench
  await measureDeck(bench, labels.deck(50), builds.toNeutral(summitDeck, 50), runs)
  await measureDeck(bench, labels.shipped, builds.toShipped(summitDeck), runs)
  await measureDeck(bench, labels.deck(1000), builds.toNeutral(summitDeck, 1000), Math.min(runs, 1))
}

async function measureDeck(
  { workshop, figures, builds }: Bench,
  name: string,
  deck: Deck,
  runs: number,
): Promise<void> {
  const print = async (): Promise<Print> => {
    const file = join(workshop.folder, `${name.replace(/\W+/g, '-')}.pdf`)
    let end: () => number | undefined = () => undefined
    const words = [inProject('bin/summit-deck.mjs'), 'pdf', deck.notes, '--out', file]
    const { time } = await runNode(workshop, words, {
      onStart: (process) => {
        end = watchTree(process)
      },
    }).finally(() => end())
    return { time, memory: end(), bytes: statSync(file).size / 1000 }
  }
  const prints = await attempt(workshop, `pdf, ${name}`, async () => {
    // Cuts the fonts that the prints find in the cache.
    await builds.build(deck)
    const list: Print[] = []
    for (let run = 0; run < runs; run += 1) list.push(await print())
    return list
  })
  const set = (label: string, unit: 'ms' | 'MB' | 'KB', toValue: (print: Print) => number | undefined) =>
    figures.set(label, unit, summitDeck.name, maybeMedian((prints ?? []).flatMap((one) => toValue(one) ?? [])))
  set(labels.pdf(name), 'ms', ({ time }) => time)
  set(labels.pdfMemory(name), 'MB', ({ memory }) => memory)
  set(labels.pdfBytes(name), 'KB', ({ bytes }) => bytes)
}
