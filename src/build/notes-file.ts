import { readFile, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { compile } from '../deck/compile.ts'
import type { Deck } from '../deck/deck.ts'
import { type Problem, toReport } from '../deck/problem.ts'
import { type Source, toSource } from '../deck/source.ts'
import { inlinesOfDeck } from '../deck/walk.ts'
import { renderSlides, type Slides } from '../page/document.tsx'
import { kinds } from '../page/kinds.ts'
import type { Page } from '../page/page.ts'
import { compileApart } from './compile-apart.ts'
import { decodeText } from './decode.ts'
import { withDrawnPictures } from './drawn-pictures.ts'
import { Crowded, runWithin, Stopped, toStoppedProblems } from './guard.ts'
import { largestFile, largestHere } from './limits.ts'
import { type Pictures, toPictures } from './pictures.ts'

/** A notes file read, compiled and drawn; without `drawn` when an error stood in its way. */
export interface Reading {
  readonly problems: readonly Problem[]
  /** The text that was read; without it there was no file, or none that is text. */
  readonly source?: Source
  readonly drawn: { readonly page: Page; readonly slides: Slides; readonly pictures: Pictures } | undefined
}

/** Reads and compiles the notes at `path`, shown to the author as `name`. A file that cannot be read is a problem. */
export async function readNotes(path: string, name: string): Promise<Reading> {
  try {
    const bytes = await readWhole(path)
    if (isBinary(bytes)) return refuse(name, 'this is no text', 'Give the path of a Markdown file.')
    const { text, encoding } = decodeText(bytes)
    const source = toSource(name, text)
    const reading = await compileGuarded(source, dirname(path))
    const noted = encoding === 'UTF-8' ? [] : [noteEncoding(source, encoding)]
    return { source, ...reading, problems: [...noted, ...reading.problems] }
  } catch (error) {
    if (error instanceof TooLarge) return refuse(name, error.message, 'Cut the notes into several decks.')
    if (!(error instanceof Error && 'code' in error)) throw error
    const reason = refusals[String(error.code)] ?? `the file cannot be read (${error.code})`
    return refuse(name, reason, 'Give the path of a Markdown file.')
  }
}

/** The disk's refusals that a mistyped path leads to. */
const refusals: Readonly<Record<string, string>> = { ENOENT: 'there is no such file', EISDIR: 'this is a folder' }

function refuse(name: string, message: string, advice: string): Reading {
  const problems: Problem[] = []
  toReport(toSource(name, ''), problems).error({ line: 0, column: 0 }, message, advice)
  return { problems, drawn: undefined }
}

class TooLarge extends Error {}

async function readWhole(path: string): Promise<Buffer> {
  const { size } = await stat(path)
  if (size > largestFile) throw new TooLarge(`the file is larger than ${largestFile / 1024 / 1024} MB`)
  return await readFile(path)
}

/** Text has no NUL, unless it is UTF-16 and says so; PDF begins with text. */
function isBinary(bytes: Buffer): boolean {
  const isWide = /^(?:fffe|feff)/.test(bytes.subarray(0, 2).toString('hex'))
  return bytes.subarray(0, 5).toString('latin1') === '%PDF-' || (!isWide && bytes.subarray(0, 8192).includes(0))
}

/** Compiles within the limits of time and memory; being stopped is a problem. */
export async function compileGuarded(source: Source, folder: string): Promise<Reading> {
  try {
    const here = source.text.length > largestHere ? undefined : await maybeHere(source, folder)
    if (here !== undefined) return here
    const { problems, drawn } = await compileApart(source, folder)
    return { problems, drawn: drawn && { ...drawn, ...toPage(drawn.deck, folder) } }
  } catch (error) {
    if (!(error instanceof Stopped)) throw error
    return { problems: toStoppedProblems(source, error), drawn: undefined }
  }
}

/** Compiles on this thread, whose only clock is the wall's; undefined on a machine too busy to tell by that. */
async function maybeHere(source: Source, folder: string): Promise<Reading | undefined> {
  try {
    return await withDrawnPictures(source.text, () => runWithin(() => compileNotes(source, folder)))
  } catch (error) {
    if (error instanceof Crowded) return undefined
    throw error
  }
}

/** A page whose deck another thread compiled: its pictures are looked up again. */
function toPage(deck: Deck, folder: string): { page: Page; pictures: Pictures } {
  const pictures = toPictures(folder)
  for (const inline of inlinesOfDeck(deck.sessions)) if (inline.kind === 'image') pictures.find(inline.path)
  return { page: { deck, picture: pictures.find }, pictures }
}

/** What is not UTF-8 was read by its looks, which the author should know. */
function noteEncoding(source: Source, encoding: string): Problem {
  const problems: Problem[] = []
  const advice = 'Save it as UTF-8 if a letter looks wrong.'
  toReport(source, problems).note(
    { line: 1, column: 1 },
    `the file is not UTF-8; it was read as ${encoding}`,
    advice,
    'files',
  )
  return problems[0] as Problem
}

/** Compiles notes whose pictures lie in `folder`. */
export function compileNotes(source: Source, folder: string): Reading {
  const { deck, problems } = compile(source, kinds)
  if (deck === undefined) return { problems, drawn: undefined }
  const pictures = toPictures(folder)
  const page: Page = { deck, picture: pictures.find }
  const all = [...problems]
  const report = toReport(source, all)
  for (const inline of inlinesOfDeck(deck.sessions)) {
    if (inline.kind !== 'image' || pictures.find(inline.path) !== undefined) continue
    if (pictures.isRefused(inline.path)) {
      report.warning(inline.at, `the picture “${inline.path}” holds a script`, 'Export it anew without scripts.')
      continue
    }
    const isRemote = /^https?:/i.test(inline.path)
    const message = isRemote ? 'a picture from another host is not fetched' : `there is no picture “${inline.path}”`
    report.warning(
      inline.at,
      message,
      'Put the file into the folder of the notes; until then its description stands there.',
      'pictures',
    )
  }
  return { problems: all, drawn: { page, slides: renderSlides(page), pictures } }
}
