import type { Block, Json, Slide } from '../deck/deck.ts'
import { insideOf } from '../deck/walk.ts'
import type { Story } from '../diagrams/kit/story.ts'

/** A block, and after how many pauses it appears. */
export interface Stepped {
  readonly block: Block
  readonly step: number
}

/** What the fence of anything living keeps; `Story` as JSON. */
interface Living {
  readonly story: Json
}

/** Blocks with the step at which each appears; pauses with nothing between them are one. */
export function toSteps(blocks: readonly Block[]): Stepped[] {
  let step = 0
  let isPaused = false
  return blocks.flatMap((block) => {
    const isPause = block.kind === 'pause'
    if (!isPause && isPaused) step += 1
    isPaused = isPause
    return isPause ? [] : [{ block, step }]
  })
}

/** How many presses of Next the slide takes: its diagrams' stories one after the other, or else its pauses. */
export function countSteps({ blocks }: Slide): number {
  const diagrams = blocks.flatMap(findDiagrams)
  if (diagrams.length === 0) return toSteps(blocks).at(-1)?.step ?? 0
  return sumOf(diagrams.map(countPresses))
}

/** The presses of Next that the slide takes before the story of this diagram begins. */
export function countStepsBefore({ blocks }: Slide, data: Json): number {
  const diagrams = blocks.flatMap(findDiagrams)
  return sumOf(diagrams.slice(0, Math.max(0, diagrams.indexOf(data))).map(countPresses))
}

/** The data of the diagrams in a block, in order. */
function findDiagrams(block: Block): readonly Json[] {
  if (block.kind === 'fence') return isLiving(block.data) ? [block.data] : []
  return insideOf(block).flatMap(findDiagrams)
}

function isLiving(data: Json): boolean {
  return typeof data === 'object' && data !== null && 'story' in data
}

/** A story opens with its first step; one without steps takes no press. */
function countPresses(data: Json): number {
  const { story } = data as unknown as Living // `findDiagrams` found it
  return Math.max(0, (story as unknown as Story).steps.length - 1)
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0)
}
