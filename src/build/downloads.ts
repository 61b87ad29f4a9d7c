import type { Reading } from './notes-file.ts'
import { buildSingle } from './single.ts'

type Drawn = NonNullable<Reading['drawn']>

/** Prints a deck as a PDF for paper and screen. */
export type MakePdf = (drawn: Drawn) => Promise<Uint8Array>

/** What the share sheet offers, by address relative to the site; `name` is the notes' own. */
export async function makeDownloads(
  drawn: Drawn,
  name: string,
  url: string | undefined,
  makePdf?: MakePdf,
): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const files = new Map<string, string | Uint8Array>([[`downloads/${name}.html`, await buildSingle(drawn, url)]])
  if (makePdf !== undefined) files.set(`downloads/${name}.pdf`, await makePdf(drawn))
  return files
}
