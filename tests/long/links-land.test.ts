import { dirname } from 'node:path'
import type { Page } from 'playwright'
import { preview } from 'vite'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { modeOf, newVisitor, shownSlides, siteFolder, siteUrl, visit } from '../site/visit.ts'

const upright = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }
const sideways = { viewport: { width: 844, height: 390 }, isMobile: true, hasTouch: true }

/** A way to come to the deck: a visitor's page, and the deck's address when it is another. */
interface Way {
  readonly name: string
  readonly mode: 'slides' | 'reading'
  readonly arrive: () => Promise<{ page: Page; url?: string; isReloaded?: boolean }>
}

const ways: readonly Way[] = [
  { name: 'a desktop', mode: 'slides', arrive: async () => ({ page: await newVisitor() }) },
  { name: 'a phone held sideways', mode: 'slides', arrive: async () => ({ page: await newVisitor(sideways) }) },
  { name: 'a phone held upright', mode: 'reading', arrive: async () => ({ page: await newVisitor(upright) }) },
  { name: 'a desktop’s reading page', mode: 'reading', arrive: chooseReading },
  { name: 'a domain’s root', mode: 'slides', arrive: serveAtRoot },
  { name: 'a reload', mode: 'slides', arrive: async () => ({ page: await newVisitor(), isReloaded: true }) },
  {
    name: 'a reload on a phone held upright',
    mode: 'reading',
    arrive: async () => ({ page: await newVisitor(upright), isReloaded: true }),
  },
  { name: 'the home screen, without a network', mode: 'slides', arrive: () => startInstalled({}) },
  { name: 'the home screen of a phone held sideways', mode: 'slides', arrive: () => startInstalled(sideways) },
  { name: 'the home screen of a phone held upright', mode: 'reading', arrive: () => startInstalled(upright) },
  { name: 'a phone without a network', mode: 'reading', arrive: () => goOffline(upright) },
]

async function chooseReading() {
  const page = await visit()
  await page.keyboard.press('v')
  await page.locator('html[data-mode=reading] .stage-switch').waitFor()
  return { page }
}

async function serveAtRoot() {
  const server = await preview({
    ...{ configFile: false, root: dirname(siteFolder), logLevel: 'error', appType: 'mpa' },
    preview: { host: '127.0.0.1', port: 0 },
  })
  onTestFinished(() => server.close())
  const url = server.resolvedUrls?.local[0] ?? ''
  return { page: await newVisitor({}, url), url }
}

/** An installed deck has no address bar, begins at the manifest's start and is answered by its service worker. */
async function startInstalled(options: typeof upright | object) {
  const { page } = await goOffline(options)
  const protocol = await page.context().newCDPSession(page)
  await protocol.send('Emulation.setEmulatedMedia', { features: [{ name: 'display-mode', value: 'standalone' }] })
  return { page }
}

async function goOffline(options: Parameters<typeof newVisitor>[0]) {
  const page = await newVisitor(options)
  await page.goto(siteUrl)
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await page.context().setOffline(true)
  return { page }
}

/** What a visitor sees of the diagram: its sentence, and the drawing itself. */
async function readDiagram(page: Page): Promise<{ sentence: string; drawing: string }> {
  const diagram = page.locator('#aurora-storage .diagram.live')
  await diagram.waitFor({ state: 'attached' })
  const sentence = (await diagram.locator('.telling p').textContent()) ?? ''
  return { sentence, drawing: await diagram.locator('.picture > svg').innerHTML() }
}

let step: Awaited<ReturnType<typeof readDiagram>>
let moment: typeof step
let momentAddress = ''

/** A presenter opens a step, breaks something at it, stops the time and shares the moment. */
beforeAll(async () => {
  const page = await visit('#aurora-storage/3')
  step = await readDiagram(page)
  await page.getByRole('button', { description: '영역 c에 장애 내기' }).click()
  await page.locator('#aurora-storage .telling p', { hasText: '영역 c를 잃었다' }).waitFor()
  await page.getByRole('button', { name: '일시 정지' }).click()
  await page.keyboard.press('Shift+S')
  const link = page.getByRole('textbox', { name: '지금 보이는 장면의 주소' })
  momentAddress = new URL(await link.inputValue()).hash
  moment = await readDiagram(page)
})

describe.each(ways)('on $name', ({ mode, arrive }) => {
  test('links to a slide, a step and a moment land', async () => {
    const { page, url = siteUrl, isReloaded = false } = await arrive()
    const open = async (hash: string) => {
      await page.goto('about:blank')
      await page.goto(url + hash)
      if (isReloaded) await page.reload()
      expect(await modeOf(page)).toBe(mode)
      await page
        .locator(mode === 'slides' ? 'html.live' : '.stage-switch')
        .first()
        .waitFor({ state: 'attached' })
    }
    await open('#nasdaq-redshift')
    await expect.poll(() => isInSight(page, 'nasdaq-redshift')).toBe(true)
    if (mode === 'slides') expect(await shownSlides(page)).toEqual(['nasdaq-redshift'])
    for (const [hash, shared] of [
      ['#aurora-storage/3', step],
      [momentAddress, moment],
    ] as const) {
      await open(hash)
      await expect.poll(() => isInSight(page, 'aurora-storage')).toBe(true)
      await expect.poll(async () => (await readDiagram(page)).sentence).toBe(shared.sentence)
      // The narrow drawing is another; the wide one is the same to the letter.
      if (mode === 'slides') expect((await readDiagram(page)).drawing).toBe(shared.drawing)
      expect(new URL(page.url()).hash).toBe(hash)
    }
    await open('#aurora-storag')
    await expect.poll(() => isInSight(page, 'aurora-storage')).toBe(true)
    // By then the address is the slide's that was opened.
    if (!isReloaded) expect(await page.locator('.notice').textContent()).toContain('‘aurora-storag’ 슬라이드가 없어')
  })
})

/** Whether a slide begins in the upper half of the window. */
function isInSight(page: Page, id: string): Promise<boolean> {
  return page.locator(`.slide#${id}`).evaluate((slide) => {
    const { top, height } = slide.getBoundingClientRect()
    return height > 0 && top > -100 && top < innerHeight / 2
  })
}
