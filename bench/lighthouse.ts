import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { browserFlags, maybeSystemBrowser } from '../src/build/browser.ts'
import { attempt } from './attempt.ts'
import type { Bench } from './bench.ts'
import { labels } from './figures.ts'
import { installPackages } from './install.ts'
import { runNode } from './node-process.ts'
import { summitDeck } from './summit-deck.ts'
import type { Workshop } from './workshop.ts'

/** The newest line that runs on Node 20. */
const version = 'lighthouse@12'

/** What Lighthouse judges, as its report names it. */
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>
}

/** Lighthouse's mobile preset over the shipped deck: a slow phone held upright, with an empty cache. */
export async function measureLighthouse({ workshop, builds, figures, runs = 3 }: Bench): Promise<void> {
  const { values, gap } = await attempt(workshop, 'Lighthouse', async () => {
    const packaged = join(await installPackages(workshop, 'lighthouse', [version]), 'lighthouse')
    const address = await builds.serve(builds.toShipped(summitDeck))
    const list: Report[] = []
    while (list.length < runs) list.push(await audit(workshop, packaged, address))
    return list
  })
  for (const category of categories) {
    const scores = values.flat().flatMap((report) => report.categories[category]?.score ?? [])
    const points = scores.map((score) => score * 100)
    figures.measure(labels.lighthouse(category), 'points', summitDeck.name, points, gap)
  }
}

async function audit(workshop: Workshop, packaged: string, address: string): Promise<Report> {
  const file = join(workshop.folder, 'lighthouse.json')
  const browser = maybeSystemBrowser()
  const words = [
    join(packaged, 'cli/index.js'),
    address,
    '--quiet',
    '--output=json',
    `--output-path=${file}`,
    `--only-categories=${categories.join(',')}`,
    `--chrome-flags=${['--headless=new', ...browserFlags()].join(' ')}`,
  ]
  await runNode(workshop, words, { env: browser === undefined ? {} : { CHROME_PATH: browser } })
  return JSON.parse(readFileSync(file, 'utf8')) as Report
}
