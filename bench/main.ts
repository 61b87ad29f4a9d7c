import { toMain } from '../src/cli/main.ts'
import { attempt } from './attempt.ts'
import type { Bench } from './bench.ts'
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
import { tell } from './progress.ts'
import { keepReport, renderNew, renderReport, writeReadme } from './report.ts'
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
    const broken: Part[] = []
    for (const part of options.parts) if (!(await measurePart(bench, part))) broken.push(part)
    console.log(`\n${renderReport(bench)}`)
    return options.writesReadme ? maybeWriteReadme(bench, broken) : Math.min(broken.length, 1)
  } finally {
    await workshop.close()
  }
})

async function openBench(workshop: Workshop, { withPeers, runs }: BenchOptions): Promise<Bench> {
  const subjects: Subject[] = [summitDeck]
  for (const [name, install] of withPeers ? peers : []) {
    tell(`installing ${name}`)
    const { values } = await attempt(workshop, name, () => install(workshop))
    subjects.push(...values)
  }
  const builds = openBuilds(workshop, openFontCache(workshop), openStaticServer(workshop))
  return { workshop, builds, browser: await openBrowser(workshop), subjects, figures: new Figures(), runs }
}

/** Measures a part, tells its figures and keeps them; whether it came to its end. */
async function measurePart(bench: Bench, part: Part): Promise<boolean> {
  tell(`measuring ${part}`)
  const before = bench.figures.all().length
  const measured = await attempt(bench.workshop, part, () => measures[part](bench))
  console.error(`\n${renderNew(bench, before)}\n`)
  await attempt(bench.workshop, 'out/bench.txt', () => keepReport(bench))
  return measured.gap === undefined
}

/** Gives the exit code. */
function maybeWriteReadme(bench: Bench, broken: readonly Part[]): number {
  const missing = bench.subjects.length <= peers.length
  if (missing) console.error('README.md keeps its figures: not all peers could be installed')
  else if (broken.length > 0) console.error(`README.md keeps its figures: not at its end came ${broken.join(', ')}`)
  else writeReadme(bench)
  return missing ? 1 : Math.min(broken.length, 1)
}
