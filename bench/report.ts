import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg, totalmem } from 'node:os'
import { inProject } from '../src/build/project.ts'
import type { Bench } from './bench.ts'
import { replaceSideBySide } from './readme.ts'
import { renderSideBySide } from './side-by-side.ts'
import { summitDeck } from './summit-deck.ts'
import { renderTable } from './table.ts'
import { renderTargets } from './targets.ts'

const terms =
  'Medians (least–most). A whole build takes in the start of Node, but not npm’s own. ' +
  'Slow: CPU ×4 slower, 1.6 Mbit/s, 150 ms a request.'

/** Prints all figures, the targets, and beside peers the table that can be pasted. */
export function print(bench: Bench): void {
  const { figures } = bench
  const names = namesOf(bench)
  const marp = names.find((name) => name.startsWith('Marp'))
  console.log(`
${renderMachine(bench)}, load ${(loadavg()[0] ?? 0).toFixed(1)}
${terms}

${renderTable(figures.all(), names)}

Targets

${renderTargets(figures, summitDeck.name, marp)}`)
  if (names.length > 1) console.log(`\nSide by side\n\n${renderSideBySide(figures.all(), names)}`)
}

/** Puts the side by side, its date and its machine into the README; gives the exit code. */
export function writeReadme(bench: Bench): number {
  const path = inProject('README.md')
  const table = renderSideBySide(bench.figures.all(), namesOf(bench))
  writeFileSync(path, replaceSideBySide(readFileSync(path, 'utf8'), `${table}\n\n${renderMachine(bench)}. ${terms}`))
  return 0
}

function namesOf({ subjects }: Bench): string[] {
  return subjects.map(({ name }) => name)
}

/** When and where the figures were measured. */
function renderMachine({ browser }: Bench): string {
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB memory`
  const machine = [`${availableParallelism()} cores`, memory, `Node ${process.versions.node}`]
  return `${new Date().toISOString().slice(0, 16)}Z, ${machine.join(', ')}, Chromium ${browser.version()}`
}
