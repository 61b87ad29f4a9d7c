import { basename, dirname, extname, join } from 'node:path'
import { ensureBrowser } from '../build/ensure-browser.ts'
import { readNotes } from '../build/notes-file.ts'
import { type Progress, printImages, printPdf } from '../build/print.ts'
import { writeWhole } from '../build/write-file.ts'
import { writeSite } from '../build/write-site.ts'
import { toMain } from './main.ts'
import { parseOptions } from './options.ts'
import { type PaperOptions, paperOptions, parsePaper } from './paper-options.ts'
import { fromUser, toOwnPath, toUser } from './paths.ts'
import { countOf, printProblems } from './problems.ts'

/** `pdf`: notes → slides, a handout or pictures for paper. What cannot be printed whole leaves nothing behind. */
export const main = toMain(async (words) => {
  const { notes, out, ...values } = parseOptions(words, paperOptions)
  const options = parsePaper(values)
  const path = toOwnPath(notes)
  const target = out === undefined ? toOwnPath(notes, join('out', toName(notes, options))) : fromUser(out)
  const { problems, drawn } = await readNotes(path, notes)
  printProblems(problems)
  if (drawn === undefined) return 1
  ensureBrowser()
  const said = await make(drawn, options, target)
  console.log(`${toUser(target)}: ${said}`)
  return 0
})

type Drawn = NonNullable<Awaited<ReturnType<typeof readNotes>>['drawn']>

async function make(drawn: Drawn, { plan, images, scale }: PaperOptions, target: string): Promise<string> {
  const count = Object.keys(drawn.slides.slides).length
  const progress = toProgress(count)
  if (images) {
    const pictures = await printImages(drawn, plan, scale, progress)
    await writeSite(new Map([...pictures].map(([id, bytes]) => [`${id}.png`, bytes])), target)
    return `${countOf(pictures.size, 'picture')} of ${1280 * scale} × ${720 * scale}`
  }
  const { bytes, pages, fonts } = await printPdf(drawn, plan, new Date(), progress)
  for (const { name, letters } of fonts.filter((font) => !isOwn(font.name))) {
    console.error(`warning: the deck's fonts lack “${letters}”; ${name} of this machine stands in`)
  }
  await writeWhole(target, bytes)
  return `${countOf(count, 'slide')} on ${countOf(pages, 'page')}, ${(bytes.length / 1000).toFixed(0)} KB`
}

function isOwn(font: string): boolean {
  return /^(?:Pretendard|JetBrainsMono)-/.test(font)
}

function toName(notes: string, { plan, images }: PaperOptions): string {
  const name = basename(notes, extname(notes)) || basename(dirname(notes))
  if (images) return name
  return `${name}${plan.handout === undefined ? '' : '-handout'}.pdf`
}

/** Decks of this many slides take so long that one wants to know. */
const longDeck = 100

function toProgress(slides: number): Progress {
  if (!process.stderr.isTTY && slides < longDeck) return () => {}
  const started = performance.now()
  return (doing) => console.error(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${doing}`)
}
