import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os'
import { inProject } from '../src/build/project.ts'
import type { Bench } from './bench.ts'
import { renderMachine } from './machine.ts'
import { replaceSideBySide } from './readme.ts'
import { renderSideBySide } from './side-by-side.ts'
import { summitDeck } from './summit-deck.ts'
import { renderTable } from './table.ts'
import { renderTargets } from './targets.ts'

const terms =
  'Medians (least–most). A whole build takes in the start of Node, but not npm’s own. ' +
  'Slow: CPU ×4 slower, 1.6 Mbit/s, 150 ms a request.'

/** All figures so far, the targets, and beside peers the table that can be pasted. */
export function renderReport(bench: Bench): string {
  const { figures } = bench
  const names = namesOf(bench)
  const marp = names.find((name) => name.startsWith('Marp'))
  const parts = [
    `${describeMachine(bench)}, load ${(loadavg()[0] ?? 0).toFixed(1)}\n${terms}`,
    renderTable(figures.all(), names),
    `Targets\n\n${renderTargets(figures, summitDeck.name, marp)}`,
    ...(names.length > 1 ? [`Side by side\n\n${renderSideBySide(figures.all(), names)}`] : []),
  ]
  return parts.join('\n\n')
}

/** Keeps the report of what is measured so far in a file of the project: what ends the run later takes nothing away. */
export function keepReport(bench: Bench): void {
  mkdirSync(inProject('out'), { recursive: true })
  writeFileSync(inProject('out/bench.txt'), `${renderReport(bench)}\n`)
}

/** The figures from the `from`-th on, as a table. */
export function renderNew(bench: Bench, from: number): string {
  return renderTable(bench.figures.all().slice(from), namesOf(bench))
}

/** Puts the side by side, its date and its machine into the README. */
export function writeReadme(bench: Bench): void {
  const path = inProject('README.md')
  const table = renderSideBySide(bench.figures.all(), namesOf(bench))
  writeFileSync(path, replaceSideBySide(readFileSync(path, 'utf8'), `${table}\n\n${describeMachine(bench)}. ${terms}`))
}

function namesOf({ subjects }: Bench): string[] {
  return subjects.map(({ name }) => name)
}

function describeMachine({ browser, subjects }: Bench): string {
  return renderMachine({
    date: new Date(),
    cores: availableParallelism(),
    model: cpus()[0]?.model ?? '',
    memory: totalmem(),
    chromium: browser.version,
    nodes: new Map(subjects.map(({ name, nodeVersion }) => [name, nodeVersion])),
  })
}
