import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { renderFontFaces } from '../../src/build/fonts.ts'
import { readNotes } from '../../src/build/notes-file.ts'
import { inProject } from '../../src/build/project.ts'
import { bundleStyle } from '../../src/build/style.ts'
import { renderDocument } from '../../src/page/document.tsx'
import { findMisfits } from './misfits.ts'
import { newVisitor } from './visit.ts'

const folder = mkdtempSync(join(tmpdir(), 'summit-deck-gallery-'))
afterAll(() => rmSync(folder, { recursive: true }))

const weights = [
  [400, 'Regular'],
  [700, 'Bold'],
] as const
const fonts = weights.map(
  ([weight, name]) =>
    [
      weight,
      pathToFileURL(inProject(`node_modules/pretendard/dist/web/static/woff2/Pretendard-${name}.woff2`)).href,
    ] as const,
)
const style = renderFontFaces(new Map(fonts)) + bundleStyle()

/** Writes the deck of a notes file as the stage shows it, every slide at once, and gives its address. */
async function writeDeck(path: string): Promise<string> {
  const { drawn } = await readNotes(path, path)
  if (drawn === undefined) throw new Error(`${path} gives no deck`)
  const html = renderDocument(drawn.page, drawn.slides, { head: `<style>${style}</style>`, tail: '' })
  const shown = html
    .replace('<html', '<html data-mode="slides" class="live"')
    .replaceAll('class="group"', 'class="group present"')
    .replaceAll('class="slide', 'class="present slide')
  for (const [name, bytes] of drawn.pictures.files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), bytes)
  }
  const file = join(folder, 'index.html')
  writeFileSync(file, shown)
  return pathToFileURL(file).href
}

test('no slide of the gallery of raw notes leaves its frame, is cut or is set too small', async () => {
  const gallery = inProject('tests/gallery')
  const page = await newVisitor()
  const misfits: string[] = []
  let count = 0
  for (const name of readdirSync(gallery).filter((entry) => entry.endsWith('.md'))) {
    await page.goto(await writeDeck(join(gallery, name)))
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
    const found: string[][] = await page.evaluate(
      `[...document.querySelectorAll('.slide')].map(({ id }) => (${findMisfits})(id))`,
    )
    count += found.length
    misfits.push(...found.flat().map((misfit) => `${name} ${misfit}`))
  }
  expect(misfits).toEqual([])
  expect(count).toBeGreaterThan(150)
})
