import { PDFDocument } from '@cantoo/pdf-lib'
import { findFonts } from '../src/paper/fonts.ts'
import { type Bookmark, readPaper } from '../tests/paper/reader.ts'

/** What a printed file offers to those who listen to it, look for a slide, or copy from it. */
export interface Quality {
  /** Pages with a heading that a screen reader finds. */
  readonly headings: number
  /** Entries of the outline, with those below others. */
  readonly outline: number
  /** Fonts whose letters are drawings, soft on screen and often apart when copied. */
  readonly type3: number
}

/** Reads a PDF; rejects when it is none. */
export async function readQuality(bytes: Uint8Array): Promise<Quality> {
  const { pages, bookmarks } = await readPaper(bytes)
  const fonts = findFonts(await PDFDocument.load(bytes, { updateMetadata: false }))
  return {
    headings: pages.filter(({ headings }) => headings.length > 0).length,
    outline: countEntries(bookmarks),
    type3: fonts.filter(({ kind }) => kind === 'Type3').length,
  }
}

function countEntries(bookmarks: readonly Bookmark[]): number {
  return bookmarks.reduce((count, { items }) => count + 1 + countEntries(items), 0)
}
