import { PDFDocument } from '@cantoo/pdf-lib'
import type { Deck } from '../deck/deck.ts'
import { writeBookmarks } from './bookmarks.ts'
import { findFonts, type PrintedFont } from './fonts.ts'
import { type Facts, writeLabels, writeMetadata } from './metadata.ts'
import { toOutline } from './outline.ts'
import { compactStreams } from './streams.ts'
import { findHeadingPages, mendStructure } from './structure.ts'

/** A finished file, and what is worth knowing of it. */
export interface Finished {
  readonly bytes: Uint8Array
  readonly pages: number
  readonly fonts: readonly PrintedFont[]
}

/**
 * Adds to Chromium's file what it leaves out: bookmarks of sessions and slides, names of pages, author, language and XMP;
 * and takes away what it writes at too great length. Tags stay. `presses` tells for each slide after how many presses
 * its further headings come (0 alone where it is one page).
 */
export async function finishPdf(
  bytes: Uint8Array,
  deck: Deck,
  presses: readonly number[],
  made: Date,
): Promise<Finished> {
  const file = await PDFDocument.load(bytes, { updateMetadata: false })
  const places = presses.flatMap((count, slide) => Array.from({ length: count + 1 }, (_, step) => ({ slide, step })))
  const pages = findHeadingPages(file)
  if (pages.length === places.length) {
    const firsts = new Map(places.flatMap(({ slide, step }, index) => (step === 0 ? [[slide, pages[index] ?? 0]] : [])))
    writeBookmarks(file, toOutline(deck), (slide) => firsts.get(slide) ?? 0)
    const names = places.map(({ slide, step }) => (step === 0 ? `${slide + 1}` : `${slide + 1}.${step}`))
    writeLabels(file, toLabels(file.getPageCount(), pages, names))
  }
  mendStructure(file)
  writeMetadata(file, toFacts(deck, made))
  compactStreams(file)
  const fonts = findFonts(file)
  const saved = await file.save({ useObjectStreams: true, objectsPerTick: Number.POSITIVE_INFINITY })
  return { bytes: saved, pages: file.getPageCount(), fonts }
}

/** A page is called after the slide that begins on it, or else after the one before; several slides make a span. */
function toLabels(count: number, pages: readonly number[], names: readonly string[]): string[] {
  let last = ''
  return Array.from({ length: count }, (_, page) => {
    const own = names.filter((_, index) => pages[index] === page)
    if (own.length === 0) return `${last}+`
    last = own.at(-1) ?? ''
    return own.length === 1 ? last : `${own[0]}–${last}`
  })
}

function toFacts({ title, author, description, subtitle, language }: Deck, made: Date): Facts {
  return { title, author, description: description || subtitle, language, made }
}
