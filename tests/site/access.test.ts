import { expect, test } from 'vitest'
import { axe, expectFaultlessDesk, faultsIn, findDiagramFaults, violationsOn, wcag } from './faults.ts'
import { presentSlide, visit } from './visit.ts'

/** One of each kind; the long run asks all of them, with forced colours too. */
const kinds = [
  'title',
  'day-at-a-glance',
  'sm-entertainment',
  'small-teams',
  'lambda-without-servers',
  'megamart-results',
]

test('no kind of slide has an accessibility violation in either theme', async () => {
  const page = await visit()
  await page.evaluate(axe)
  for (const id of kinds) {
    await page.evaluate((id) => (location.hash = id), id)
    await expect.poll(() => presentSlide(page)).toBe(id)
    expect({ id, faults: await faultsIn(page, 'html', wcag) }).toEqual({ id, faults: [] })
  }
})

// The other steps and diagrams are asked in the long run.
test('Aurora’s diagram breaks no rule in either theme: at every seventh step, and with its panels open', async () => {
  expect(await findDiagramFaults('aurora-storage', (step) => step % 7 === 0)).toEqual([])
})

// In the dark theme the check of our own deck asks for its contrast, the long run for everything.
test('the reading page passes every rule', async () => {
  const page = await visit('', { viewport: { width: 390, height: 844 } })
  await page.evaluate(axe)
  expect(await violationsOn(page)).toEqual([])
})

test('a screen reader hears the slide and its place, in a document and not in an application', async () => {
  const page = await visit()
  expect(await page.locator('[role=application]').count()).toBe(0)
  await page.keyboard.press('Space')
  await expect.poll(() => page.locator('[role=status]').first().textContent()).toContain('일곱 세션')
  await expect.poll(() => page.title()).toContain('일곱 세션')
})

test.each([
  ['dark', 1024, 768],
  ['light', 390, 844],
] as const)('the presenter’s page passes every rule in the %s theme at %i × %i', async (colorScheme, width, height) => {
  await expectFaultlessDesk({ colorScheme, width, height })
})
