import { BrowserMissing } from '../src/build/ensure-browser.ts'
import { toMain } from '../src/cli/main.ts'
import { attempt, type Bench } from './bench.ts'
import { measureBuilds } from './build.ts'
import { openBuilds } from './builds.ts'
import { measureBytes } from './bytes.ts'
import { measureDiagrams } from './diagrams.ts'
import { measureEdits } from './edit.ts'
import { Figures } from './figures.ts'
import { openFontCache } from './font-cache.ts'
import { measureHtml } from './html.ts'
import { measureLighthouse } from './lighthouse.ts'
import { installMarp } from './marp.ts'
import { measureNext } from './next.ts'
import { type BenchOptions, type Part, parseBenchOptions } from './options.ts'
import { measurePaint } from './paint.ts'
import { measurePdf } from './pdf.ts'
import { print, writeReadme } from './report.ts'
import { installSlidev } from './slidev.ts'
import { openStaticServer } from './static-server.ts'
import type { Subject } from './subject.ts'
import { summitDeck } from './summit-deck.ts'
import { openBrowser } from './visit.ts'
import { measureWindows } from './windows.ts'
import { openWorkshop, type Workshop } from './workshop.ts'

const measures: Readonly<Record<Part, (bench: Bench) => Promise<void>>> = {
  html: measureHtml,
  build: measureBuilds,
  bytes: measureBytes,
  paint: measurePaint,
  next: measureNext,
  diagrams: measureDiagrams,
  windows: measureWindows,
  edit: measureEdits,
  lighthouse: measureLighthouse,
  pdf: measurePdf,
}

/** In the order of their columns. */
const peers = [
  ['Marp CLI', installMarp],
  ['Slidev', installSlidev],
] as const

/** `bench`: measures this machine and this tree, beside Marp CLI and Slidev on demand. Figures vary, so none of them is a failure. */
export const main = toMain(async (words) => {
  const options = parseBenchOptions(words)
  const workshop = openWorkshop()
  try {
    const bench = await openBench(workshop, options)
    for (const part of options.parts) {
      console.error(`measuring: ${part} …`)
      await measures[part](bench)
    }
    print(bench)
    if (!options.writesReadme) return 0
    if (bench.subjects.length > peers.length) return writeReadme(bench)
    console.error('README.md keeps its figures: not all peers could be installed')
    return 1
  } catch (error) {
    if (!(error instanceof BrowserMissing)) throw error
    console.error(error.message)
    return 1
  } finally {
    await workshop.close()
  }
})

async function openBench(workshop: Workshop, { withPeers, runs }: BenchOptions): Promise<Bench> {
  const subjects: Subject[] = [summitDeck]
  for (const [name, install] of withPeers ? peers : []) {
    console.error(`installing: ${name} …`)
    const peer = await attempt(workshop, name, () => install(workshop))
    if (peer !== undefined) subjects.push(peer)
  }
  const builds = openBuilds(workshop, openFontCache(workshop), openStaticServer(workshop))
  return { workshop, builds, browser: await openBrowser(workshop), subjects, figures: new Figures(), runs }
}
