import { gzipSync } from 'node:zlib'
import { readNotes } from '../build/notes-file.ts'
import { inProject } from '../build/project.ts'
import { buildSite } from '../build/site.ts'
import { writeSite } from '../build/write-site.ts'
import { toMain } from './main.ts'
import { parseOptions, shippedNotes } from './options.ts'
import { fromUser } from './paths.ts'
import { printProblems } from './problems.ts'

/** `build`: notes → a folder that any static server serves from any path. Errors leave the old folder as it is. */
export const main = toMain(async (words) => {
  const { notes, out } = parseOptions(words, { out: { type: 'string' } })
  const path = notes === shippedNotes ? inProject(notes) : fromUser(notes)
  const { problems, drawn } = await readNotes(path, notes)
  printProblems(problems)
  if (drawn === undefined) return 1
  const folder = out === undefined ? inProject('dist') : fromUser(out)
  const site = await buildSite(drawn)
  await writeSite(site, folder)
  const bytes = [...site.values()].reduce((sum, content) => sum + Buffer.byteLength(content), 0)
  const document = gzipSync(site.get('index.html') ?? '').length
  console.log(
    `${out ?? 'dist'}: ${Object.keys(drawn.slides.slides).length} slides, ${site.size} files, ${toKilobytes(bytes)}`,
  )
  console.log(`index.html: ${toKilobytes(document)} compressed, style included; speaker notes are not in it`)
  return 0
})

function toKilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} KB`
}
