import { basename, extname } from 'node:path'
import { gzipSync } from 'node:zlib'
import { makeDownloads } from '../build/downloads.ts'
import { type Reading, readNotes } from '../build/notes-file.ts'
import { buildSingle } from '../build/single.ts'
import { buildSite, type SiteOptions } from '../build/site.ts'
import { writeWhole } from '../build/write-file.ts'
import { writeSite } from '../build/write-site.ts'
import { toMain } from './main.ts'
import { parseOptions, parseSiteUrl, UsageError } from './options.ts'
import { fromUser, toOwnPath, toUser } from './paths.ts'
import { countOf, printProblems } from './problems.ts'

type Drawn = NonNullable<Reading['drawn']>

const known = {
  out: { type: 'string' },
  single: { type: 'boolean', default: false },
  url: { type: 'string' },
  downloads: { type: 'boolean', default: false },
  'with-notes': { type: 'boolean', default: false },
} as const

/**
 * `build`: notes → a folder that any static server serves from any path, or with `--single` one file. Errors leave what
 * an earlier build wrote as it is.
 */
export const main = toMain(async (words) => {
  const { notes, out, single, url: typed, downloads, 'with-notes': withNotes } = parseOptions(words, known)
  if (single && (downloads || withNotes)) throw new UsageError('--single is one file without notes and downloads')
  const url = typed === undefined ? undefined : parseSiteUrl(typed)
  const name = basename(notes, extname(notes))
  const path = toOwnPath(notes)
  const { problems, drawn } = await readNotes(path, notes)
  printProblems(problems)
  if (drawn === undefined) return 1
  const target = out === undefined ? toOwnPath(notes, single ? `out/${name}.html` : 'dist') : fromUser(out)
  if (single) await makeSingle(drawn, target, url)
  else if (downloads)
    await makeSite(drawn, target, { url, withNotes, downloads: await makeDownloads(drawn, path, name, url) })
  else await makeSite(drawn, target, { url, withNotes })
  return 0
})

async function makeSite(drawn: Drawn, folder: string, options: SiteOptions): Promise<void> {
  const site = await buildSite(drawn, options)
  await writeSite(site, folder)
  const bytes = [...site.values()].reduce((sum, content) => sum + Buffer.byteLength(content), 0)
  const document = gzipSync(site.get('index.html') ?? '').length
  console.log(
    `${toUser(folder)}: ${countOf(Object.keys(drawn.slides.slides).length, 'slide')}, ${countOf(site.size, 'file')}, ${toKilobytes(bytes)}`,
  )
  console.log(`index.html: ${toKilobytes(document)} compressed, style included; speaker notes are not in it`)
  if (options.withNotes) console.log('notes.html: the speaker notes, for everyone who has the address (--with-notes)')
  for (const url of options.downloads?.keys() ?? []) console.log(`${url}: offered by the share sheet`)
  if (options.url === undefined) console.log(withoutUrl)
}

async function makeSingle(drawn: Drawn, file: string, url: string | undefined): Promise<void> {
  const html = await buildSingle(drawn, url)
  await writeWhole(file, html)
  const slides = countOf(Object.keys(drawn.slides.slides).length, 'slide')
  const size = toKilobytes(Buffer.byteLength(html))
  console.log(`${toUser(file)}: ${slides} in one file, ${size}; speaker notes are not in it`)
}

const withoutUrl =
  'no --url: the canonical address and the preview pictures that chats show are left out, because they name the address'

function toKilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} KB`
}
