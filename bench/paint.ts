import type { Outcome } from './attempt.ts'
import { type Bench, measureInTurn } from './bench.ts'
import { type Figures, labels, type Unit } from './figures.ts'
import { watchLoad } from './probes.ts'
import { type Traffic, watchTraffic } from './traffic.ts'
import { type BenchBrowser, type Network, slowDown, withPage } from './visit.ts'

/** One page load: ms to the first paint and to the first slide, what had come by then, and what came in all. */
interface Load {
  readonly paint: number
  readonly slide: number
  readonly first: Traffic
  readonly all: Traffic
}

/** Page loads of the built deck, each with an empty cache: first paint, the frame with the first slide's heading, and bytes. */
export async function measurePaint(bench: Bench): Promise<void> {
  const { builds, browser, runs = 5 } = bench
  for (const slides of [50, 1000]) {
    for (const network of ['fast', 'slow'] as const) {
      const loads = await measureInTurn(
        bench,
        `${labels.deck(slides)}, ${network}`,
        slides === 50 ? runs : Math.min(runs, 3),
        async (subject) => load(browser, await builds.serve(builds.toNeutral(subject, slides)), network, subject.slide),
      )
      for (const [{ name }, outcome] of loads) setLoads(bench.figures, slides, network, name, outcome)
    }
  }
}

function setLoads(figures: Figures, slides: number, network: Network, name: string, { values, gap }: Outcome<Load>) {
  const set = (label: string, unit: Unit, read: (load: Load) => number) =>
    figures.measure(label, unit, name, values.map(read), gap)
  set(labels.firstPaint(slides, network), 'ms', ({ paint }) => paint)
  set(labels.firstSlide(slides, network), 'ms', ({ slide }) => slide)
  // On the slow network what is not needed has not come before what is.
  if (network === 'fast') return
  set(labels.firstBytes(slides), 'KB', ({ first }) => first.bytes / 1000)
  set(labels.firstScripts(slides), 'KB', ({ first }) => first.scripts / 1000)
  set(labels.visitBytes(slides), 'KB', ({ all }) => all.bytes / 1000)
  set(labels.strangers(slides), '', ({ all }) => all.strangers)
}

async function load(browser: BenchBrowser, address: string, network: Network, slide: string): Promise<Load> {
  return await withPage(browser, async (page) => {
    await page.addInitScript(watchLoad, slide)
    const traffic = await watchTraffic(page, new URL(address).host)
    if (network === 'slow') await slowDown(page)
    await page.goto(address, { waitUntil: 'commit' })
    const times = await page.evaluate(() => window.benchLoad)
    await page.waitForLoadState('networkidle')
    return { ...times, first: traffic(times.slide), all: traffic() }
  })
}
