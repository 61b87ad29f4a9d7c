import { mkdirSync, writeFileSync } from 'node:fs'
import { join as joinPath } from 'node:path'
import pixelmatch from 'pixelmatch'
import { inProject } from '../../src/build/project.ts'
import { join, type Raster, shrink, writePng } from './raster.ts'

/** Squares of this many pixels are compared by their mean colour: a person sees a word that is missing, not its edge. */
const square = 4

/** How far two means may be apart, as pixelmatch measures colours (0 to 1). */
const tolerance = 0.15

/** Squares on a side of a tile, about a letter of the slides' text, and how many of a tile may differ. */
const tile = 6
const allowed = 11

/**
 * What a person would see between two pictures of one thing; undefined when nothing. Leaves a picture of both beside each
 * other, with what differs, in `.vitest-attachments/paper`.
 */
export function maybeDifference(name: string, paper: Raster, screen: Raster): string | undefined {
  const [a, b] = [shrink(paper, square), shrink(screen, square)]
  if (a.width !== b.width || a.height !== b.height) {
    return `${name}: ${a.width} × ${a.height}, not ${b.width} × ${b.height}`
  }
  const marks: Raster = { width: a.width, height: a.height, data: new Uint8Array(a.data.length) }
  pixelmatch(a.data, b.data, marks.data, a.width, a.height, { threshold: tolerance, includeAA: true, diffMask: true })
  const { count, x, y } = findWorst(marks)
  if (count <= allowed) return undefined
  const folder = inProject('.vitest-attachments/paper')
  mkdirSync(folder, { recursive: true })
  const path = joinPath(folder, `${name.replace(/\W+/g, '-')}.png`)
  writeFileSync(path, writePng(join([paper, screen, marks])))
  return `${name}: differs at ${x * square}, ${y * square} (${count}); paper, screen and difference: ${path}`
}

/** The tile with the most marked squares, by its corner. */
function findWorst({ width, height, data }: Raster): { count: number; x: number; y: number } {
  let worst = { count: 0, x: 0, y: 0 }
  for (let y = 0; y + tile <= height; y += tile / 2) {
    for (let x = 0; x + tile <= width; x += tile / 2) {
      let count = 0
      for (let at = 0; at < tile * tile; at += 1) {
        const [row, column] = [y + Math.floor(at / tile), x + (at % tile)]
        if ((data[(row * width + column) * 4 + 3] ?? 0) > 0) count += 1
      }
      if (count > worst.count) worst = { count, x, y }
    }
  }
  return worst
}
