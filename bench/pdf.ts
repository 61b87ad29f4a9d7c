import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { attempt } from './attempt.ts'
import { type Bench, measureInTurn } from './bench.ts'
import type { Deck } from './builds.ts'
import { labels, type Unit } from './figures.ts'
import { runNode } from './node-process.ts'
import { type Quality, readQuality } from './pdf-quality.ts'
import { watchTree } from './process-tree.ts'
import type { Subject } from './subject.ts'
import { summitDeck } from './summit-deck.ts'
import type { Workshop } from './workshop.ts'

/** One print of a deck: milliseconds with the start of Node and of the browser, MB of both at most, and KB of the file. */
interface Print {
  readonly time: number
  readonly memory: number | undefined
  readonly bytes: number
}

/** From notes to the finished file, fonts cached, and what can be done with the file. */
export async function measurePdf(bench: Bench): Promise<void> {
  const { builds, runs = 3 } = bench
  const alone = { ...bench, subjects: [summitDeck] }
  await measureDeck(bench, labels.deck(50), runs, (subject) => builds.toNeutral(subject, 50))
  await measureQuality(bench, labels.deck(50))
  await measureDeck(alone, labels.shipped, runs, builds.toShipped)
  await measureDeck(alone, labels.deck(1000), Math.min(runs, 1), (subject) => builds.toNeutral(subject, 1000))
}

async function measureDeck(bench: Bench, name: string, runs: number, toDeck: (subject: Subject) => Deck) {
  const { workshop, figures, builds, subjects } = bench
  // Cuts the fonts that the prints find in the cache.
  const cutters = subjects.filter(({ cutsFonts }) => cutsFonts)
  await measureInTurn({ workshop, subjects: cutters }, `${name}, fonts`, 1, (subject) => builds.build(toDeck(subject)))
  const prints = await measureInTurn(bench, name, runs, (subject) =>
    print(workshop, toDeck(subject), toFile(workshop, subject, name)),
  )
  for (const [subject, { values, gap }] of prints) {
    const set = (label: string, unit: Unit, read: (print: Print) => number | undefined) =>
      figures.measure(
        label,
        unit,
        subject.name,
        values.flatMap((one) => read(one) ?? []),
        gap,
      )
    set(labels.pdf(name), 'ms', ({ time }) => time)
    set(labels.pdfMemory(name), 'MB', ({ memory }) => memory)
    set(labels.pdfBytes(name), 'KB', ({ bytes }) => bytes)
  }
}

function toFile({ folder }: Workshop, subject: Subject, name: string): string {
  return join(folder, `${subject.name} ${name}`.replace(/\W+/g, '-').concat('.pdf'))
}

async function print(workshop: Workshop, { subject, notes }: Deck, file: string): Promise<Print> {
  let end: () => number | undefined = () => undefined
  const { time } = await runNode(workshop, subject.toPdfWords(notes, file), {
    node: subject.node,
    env: subject.pdfEnvironment,
    onStart: (process) => {
      end = watchTree(process)
    },
  }).finally(() => end())
  return { time, memory: end(), bytes: statSync(file).size / 1000 }
}

async function measureQuality({ workshop, figures, subjects }: Bench, name: string): Promise<void> {
  for (const subject of subjects) {
    const file = toFile(workshop, subject, name)
    const { values, gap } = await attempt(workshop, subject.name, () => readPrinted(file))
    const [quality] = values
    figures.set(labels.pdfHeadings(name), '', subject.name, quality?.headings, gap)
    figures.set(labels.pdfOutline(name), '', subject.name, quality?.outline, gap)
    figures.set(labels.pdfType3(name), '', subject.name, quality?.type3, gap)
  }
}

async function readPrinted(file: string): Promise<Quality> {
  if (!existsSync(file)) throw new Error('it printed no PDF')
  return await readQuality(readFileSync(file))
}
