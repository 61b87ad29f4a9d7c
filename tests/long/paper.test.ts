import { expect, test } from 'vitest'
import { readNotes } from '../../src/build/notes-file.ts'
import { printPdf } from '../../src/build/print.ts'
import { inProject } from '../../src/build/project.ts'
import { shippedNotes } from '../../src/cli/options.ts'
import { findPlaces } from '../../src/page/page.ts'
import { countSteps } from '../../src/page/steps.ts'
import { maybeDifference } from '../paper/likeness.ts'
import { paintPages } from '../paper/raster.ts'
import { readTexts } from '../paper/reader.ts'
import { clearStage, goTo, paintStage } from '../paper/stage.ts'
import { newVisitor, siteUrl, visit } from '../site/visit.ts'

const { drawn } = await readNotes(inProject(shippedNotes), shippedNotes)
if (drawn === undefined) throw new Error('the shipped notes have errors')

test.each(['light', 'dark'] as const)(
  'every step of every slide looks on %s paper as it does on screen',
  async (theme) => {
    const places = findPlaces(drawn.page.deck).flatMap(({ slide }) =>
      Array.from({ length: countSteps(slide) + 1 }, (_, step) => ({ id: slide.id, step })),
    )
    const { bytes, pages } = await printPdf(drawn, { theme, steps: true }, new Date(0), () => {})
    expect(pages).toBe(places.length)
    const page = await visit('', { colorScheme: theme })
    await clearStage(page)
    const differences: (string | undefined)[] = []
    const painted = await paintPages(
      bytes,
      places.map((_, index) => index),
    )
    for (const [index, { id, step }] of places.entries()) {
      await goTo(page, id, step)
      const paper = painted[index]
      if (paper === undefined) throw new Error('a page is missing')
      differences.push(maybeDifference(`${theme} ${id} ${step}`, paper, await paintStage(page)))
    }
    expect(differences.filter((difference) => difference !== undefined)).toEqual([])
  },
)

test('the overview, the help sheet, the black screen and what the tools changed print as the document does', async () => {
  const print = async (page: Awaited<ReturnType<typeof visit>>) =>
    await readTexts(await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true }))
  const still = await newVisitor({ javaScriptEnabled: false })
  await still.goto(siteUrl)
  const expected = await print(still)
  for (const keys of [['o', '?'], ['b'], ['t', '+', 'n']]) {
    const page = await visit('#norma')
    for (const key of keys) await page.keyboard.press(key)
    expect(await print(page)).toEqual(expected)
  }
})
