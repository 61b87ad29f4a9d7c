import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { compile } from '../deck/compile.ts'
import { type Problem, toReport } from '../deck/problem.ts'
import { type Source, toSource } from '../deck/source.ts'
import { inlinesOfDeck } from '../deck/walk.ts'
import { renderSlides, type Slides } from '../page/document.tsx'
import { kinds } from '../page/kinds.ts'
import type { Page } from '../page/page.ts'
import { decodeText } from './decode.ts'
import { type Pictures, toPictures } from './pictures.ts'

/** A notes file read, compiled and drawn; without `drawn` when an error stood in its way. */
export interface Reading {
  readonly problems: readonly Problem[]
  readonly drawn: { readonly page: Page; readonly slides: Slides; readonly pictures: Pictures } | undefined
}

/** Reads and compiles the notes at `path`, shown to the author as `name`. A file that cannot be read is a problem. */
export async function readNotes(path: string, name: string): Promise<Reading> {
  try {
    const { text, encoding } = decodeText(await readFile(path))
    const source = toSource(name, text)
    const reading = compileNotes(source, dirname(path))
    return encoding === 'UTF-8'
      ? reading
      : { ...reading, problems: [noteEncoding(source, encoding), ...reading.problems] }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    const problems: Problem[] = []
    const reason = error.code === 'ENOENT' ? 'there is no such file' : `the file cannot be read (${error.code})`
    toReport(toSource(name, ''), problems).error({ line: 1, column: 1 }, reason, 'Give the path of a Markdown file.')
    return { problems, drawn: undefined }
  }
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
