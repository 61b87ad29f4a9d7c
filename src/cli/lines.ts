import type { LineGoal } from '../check/lines.ts'
import { nowhere } from '../check/lines.ts'
import { countOf } from './problems.ts'

const widest = { goal: 34, text: 70 }

/** Prints one line for each line of the notes, and how many of them went nowhere; returns that number. */
export function printLines(goals: readonly LineGoal[]): number {
  const width = Math.min(widest.goal, Math.max(0, ...goals.map(({ goal }) => goal.length)))
  for (const { line, text, goal } of goals) {
    const shown = text.length > widest.text ? `${text.slice(0, widest.text)}…` : text
    console.log(`${String(line).padStart(5)}  ${goal.padEnd(width)}  ${shown}`.trimEnd())
  }
  const lost = goals.filter(({ goal }) => goal.startsWith(nowhere)).length
  console.log(
    lost === 0
      ? 'every line is in the deck'
      : `${lost} of ${countOf(goals.length, 'line')} ${lost === 1 ? 'has' : 'have'} a word that is nowhere`,
  )
  return lost
}
