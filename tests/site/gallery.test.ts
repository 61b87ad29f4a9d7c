import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { renderFontFaces } from '../../src/build/fonts.ts'
import { readNotes } from '../../src/build/notes-file.ts'
import { inProject } from '../../src/build/project.ts'
import { bundleStyle } from '../../src/build/style.ts'
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

/** The slides of a notes file as the stage shows them, every one at once; their pictures lie beside the page. */
async function readSlides(path: string): Promise<string> {
  const { drawn } = await readNotes(path, path)
  if (drawn === undefined) throw new Error(`${path} gives no deck`)
  for (const [name, bytes] of drawn.pictures.files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), bytes)
  }
  const groups = drawn.slides.order.map(({ ids }) => ids.map((id) => drawn.slides.slides[id] ?? '').join(''))
  return groups
    .map((group) => `<section class="group present">${group}</section>`)
    .join('')
    .replaceAll('class="slide', 'class="present slide')
}

test('no slide of the gallery of raw notes leaves its frame, is cut or is set too small', async () => {
  const gallery = inProject('tests/gallery')
  const shell = join(folder, 'index.html')
  const head = `<meta charset="utf-8"><style>${style}</style>`
  writeFileSync(
    shell,
    `<!doctype html><html data-mode="slides" class="live">${head}<main class="deck"><div class="slides">`,
  )
  const page = await newVisitor()
  await page.goto(pathToFileURL(shell).href)
  const misfits: string[] = []
  let count = 0
  for (const name of readdirSync(gallery).filter((entry) => entry.endsWith('.md'))) {
    const html = await readSlides(join(gallery, name))
    await page.locator('.slides').evaluate((slides, inner) => {
      slides.innerHTML = inner
      return document.fonts.ready.then(() => undefined)
    }, html)
    const found: string[][] = await page.evaluate(
      `[...document.querySelectorAll('.slide')].map(({ id }) => (${findMisfits})(id))`,
    )
    count += found.length
    misfits.push(...found.flat().map((misfit) => `${name} ${misfit}`))
  }
  expect(misfits).toEqual([])
  expect(count).toBeGreaterThan(150)
})
