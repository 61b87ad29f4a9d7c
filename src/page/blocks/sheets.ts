/** Units of a drawing. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** How frames share a printed page: in so many columns with their words below, or in rows with their words beside them. */
export type Grid = 'one' | 'two' | 'three' | 'beside'

/** Frames that share a printed page. */
export interface Sheet<Frame> {
  readonly frames: readonly Frame[]
  readonly grid: Grid
}

/** A page below a title of two lines and above a line of small print, and what a frame's words take. CSS pixels. */
const page = { width: 1152, height: 440, gap: 20, words: 52, beside: 320 }

/** More than four frames a page are too small to be told apart from the back of a folder. */
const mostFrames = 4

/** Below this the type of a drawing (15 units where it is smallest) is under 7 pt. */
const smallest = 0.63

/** A later grid has to be larger by so much: columns read more easily. */
const clearly = 1.1

const columnsOf = { two: 2, three: 3, one: 1 } as const

/** Shares out the frames of a story, each of `size`, over as few pages as keep them legible, in the grid that shows them largest. */
export function toSheets<Frame>(frames: readonly Frame[], size: Size): Sheet<Frame>[] {
  const counts = Array.from({ length: mostFrames }, (_, less) => mostFrames - less)
  const count = counts.find((most) => findGrid(Math.min(most, frames.length), size).scale >= smallest) ?? 1
  return Array.from({ length: Math.ceil(frames.length / count) }, (_, sheet) => {
    const own = frames.slice(sheet * count, (sheet + 1) * count)
    return { frames: own, grid: findGrid(own.length, size).grid }
  })
}

/** The grid in which `count` drawings of a size are largest, and how large one unit of them is there, in CSS pixels. */
export function findGrid(count: number, size: Size): { grid: Grid; scale: number } {
  const grids: readonly Grid[] = count === 1 ? ['one'] : ['two', 'three', 'beside', 'one']
  const found = grids.map((grid) => ({ grid, scale: toScale(grid, count, size) }))
  return found.reduce((best, other) => (other.scale > best.scale * clearly ? other : best))
}

function toScale(grid: Grid, count: number, { width, height }: Size): number {
  const columns = grid === 'beside' ? 1 : columnsOf[grid]
  const rows = Math.ceil(count / columns)
  const room = (page.width - page.gap * (columns - 1)) / columns - (grid === 'beside' ? page.beside : 0)
  const words = grid === 'beside' ? 0 : page.words
  return Math.min(room / width, ((page.height - page.gap * (rows - 1)) / rows - words) / height)
}
