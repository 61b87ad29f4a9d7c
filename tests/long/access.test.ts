import { expect, test } from 'vitest'
import { axe, expectFaultlessDesk, faultsIn, findDiagramFaults, violationsOn, wcag } from '../site/faults.ts'
import { allSlides, openDesk, visit } from '../site/visit.ts'

/** axe reads the colours that a style sheet asks for; where the machine forces others it cannot know them. */
function isSeen(forcedColors: 'none' | 'active') {
  return (fault: string) =>
    forcedColors === 'none' || (!fault.startsWith('color-contrast') && !fault.startsWith('dark, color-contrast'))
}

test.each(['aurora-storage', 'hybrid-network', 'dr-strategies'])(
  'the diagram of #%s breaks no rule in either theme: at any step, and with its panels open',
  async (id) => {
    expect(await findDiagramFaults(id)).toEqual([])
  },
)

test.each(['none', 'active'] as const)(
  'no slide has an accessibility violation in either theme, with forced colours: %s',
  async (forcedColors) => {
    const page = await visit('', { forcedColors, reducedMotion: 'reduce' })
    await page.evaluate(axe)
    const found: string[] = []
    for (const id of await allSlides(page)) {
      const faults = await faultsIn(page, 'html', wcag)
      found.push(...faults.filter(isSeen(forcedColors)).map((fault) => `${id} ${fault}`))
      await page.keyboard.press('PageDown')
    }
    expect(found).toEqual([])
  },
)

const sheets = [
  ['?', '.stage-help'],
  ['m', '.stage-menu'],
  ['/', '.stage-finder'],
  ['g', '.stage-finder'],
  ['Shift+S', '.stage-share'],
  ['p', '.stage-print'],
] as const

test.each(['none', 'active'] as const)(
  'no sheet breaks a rule in either theme, with forced colours: %s',
  async (forcedColors) => {
    const page = await visit('#small-teams', { forcedColors })
    await page.evaluate(axe)
    for (const [key, sheet] of sheets) {
      await page.keyboard.press(key)
      const open = page.locator(`${sheet}[open]`)
      await open.waitFor()
      if (key === '/') await page.keyboard.type('Aurora')
      const faults = (await faultsIn(page, `${sheet}[open]`, [...wcag, 'best-practice'])).filter(isSeen(forcedColors))
      expect({ key, faults }).toEqual({
        key,
        faults: [],
      })
      await page.keyboard.press('Escape')
      await open.waitFor({ state: 'hidden' })
    }
  },
)

test.each(['none', 'active'] as const)('the overview breaks no rule, with forced colours: %s', async (forcedColors) => {
  const page = await visit('#small-teams', { forcedColors })
  await page.evaluate(axe)
  await page.keyboard.press('o')
  await page.locator('html.overview').waitFor({ state: 'attached' })
  // What stands in a tile is too small to read, and inert.
  expect(await violationsOn(page, wcag, '.stage-tile')).toEqual([])
})

test('the reading page breaks no rule in the dark theme', async () => {
  const page = await visit('', { colorScheme: 'dark', viewport: { width: 390, height: 844 } })
  await page.evaluate(axe)
  expect(await violationsOn(page)).toEqual([])
})

test('the presenter’s page breaks no rule on a large screen', async () => {
  await expectFaultlessDesk({ colorScheme: 'light', width: 1440, height: 900 })
})

test('reading page and presenter’s page break no rule where colours are forced', async () => {
  const reading = await visit('', { forcedColors: 'active', viewport: { width: 390, height: 844 } })
  await reading.evaluate(axe)
  expect((await violationsOn(reading)).filter(isSeen('active'))).toEqual([])
  const deck = await visit('#aurora-storage/8', { forcedColors: 'active' })
  const desk = await openDesk(deck)
  await desk.locator('.present .part').first().waitFor()
  await desk.evaluate(axe)
  expect((await violationsOn(desk)).filter(isSeen('active'))).toEqual([])
})

test('a black or white screen is black or white where colours are forced', async () => {
  const page = await visit('', { forcedColors: 'active' })
  for (const [key, colour] of [
    ['b', 'rgb(0, 0, 0)'],
    ['w', 'rgb(255, 255, 255)'],
  ] as const) {
    await page.keyboard.press(key)
    const cover = page.locator('.stage-cover')
    expect(await cover.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(colour)
    await page.keyboard.press('Escape')
    await cover.waitFor({ state: 'hidden' })
  }
})
