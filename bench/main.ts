import { availableParallelism, loadavg } from 'node:os'
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
import { startStaticServer } from './static-server.ts'
import { summitDeck } from './summit-deck.ts'
import { renderTable } from './table.ts'
import { renderTargets } from './targets.ts'
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

/** `bench`: measures this machine and this tree, beside Marp CLI on demand. Figures vary, so none of them is a failure. */
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
    return 0
  } catch (error) {
    if (!(error instanceof BrowserMissing)) throw error
    console.error(error.message)
    return 1
  } finally {
    await workshop.close()
  }
})

async function openBench(workshop: Workshop, { withMarp, runs }: BenchOptions): Promise<Bench> {
  const marp = withMarp ? await attempt(workshop, 'Marp CLI', () => installMarp(workshop)) : undefined
  const subjects = marp === undefined ? [summitDeck] : [summitDeck, marp]
  const builds = openBuilds(workshop, openFontCache(workshop), await startStaticServer(workshop))
  return { workshop, builds, browser: await openBrowser(workshop), subjects, figures: new Figures(), runs }
}

function print({ browser, subjects, figures }: Bench): void {
  const [us = '', peer] = subjects.map(({ name }) => name)
  const machine = [
    `Node ${process.versions.node}`,
    `${availableParallelism()} cores, load ${(loadavg()[0] ?? 0).toFixed(1)}`,
    `Chromium ${browser.version()}`,
  ]
  console.log(`
${new Date().toISOString().slice(0, 16)}Z, ${machine.join(', ')}
Medians. A whole build takes in the start of Node, but not npm's own. Slow: CPU ×4 slower, 1.6 Mbit/s, 150 ms a request.

${renderTable(
  figures.all(),
  subjects.map(({ name }) => name),
)}

Targets

${renderTargets(figures, us, peer)}`)
}
