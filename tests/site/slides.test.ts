import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { allSlides, modeOf, newVisitor, presentSlide, shownSlides, siteUrl, visit } from './visit.ts'

const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }

test('Next walks every slide in order and stops at the last', async () => {
  const page = await visit()
  const all = await allSlides(page)
  const seen = [await presentSlide(page)]
  for (let press = 0; press < 200 && seen.at(-1) !== all.at(-1); press += 1) {
    await page.keyboard.press('Space')
    const id = await presentSlide(page)
    if (id !== seen.at(-1)) seen.push(id)
  }
  expect(seen).toEqual(all)
  for (let press = 0; press < 5; press += 1) await page.keyboard.press('Space')
  expect(await presentSlide(page)).toBe(all.at(-1))
})

test('only one slide shows, and its address is in the address bar', async () => {
  const page = await visit('#norma')
  expect(await shownSlides(page)).toEqual(['norma'])
  const all = await allSlides(page)
  await page.keyboard.press('ArrowRight')
  await page.waitForURL(new RegExp(`#${all[all.indexOf('norma') + 1]}$`))
})

test.each(['', '#fifty-million-deployments'])(
  'with the address %j the slide is painted before the stage arrives',
  async (address) => {
    const page = await newVisitor()
    await page.route('**/stage-*.js', (route) => route.abort())
    await page.goto(siteUrl + address)
    expect(await shownSlides(page)).toEqual([address.slice(1) || 'title'])
  },
)

test('a link opens its slide after reload, back and forward', async () => {
  const page = await visit('#day-at-a-glance')
  await page.locator('.agenda a').nth(3).click()
  expect(await presentSlide(page)).toBe('hybrid')
  await page.keyboard.press('PageDown')
  await page.waitForURL(/#why-hybrid$/)
  await page.reload()
  await page.locator('html.live').waitFor({ state: 'attached' })
  expect(await presentSlide(page)).toBe('why-hybrid')
  await page.goBack()
  await expect.poll(() => presentSlide(page)).toBe('day-at-a-glance')
  await page.goForward()
  await expect.poll(() => presentSlide(page)).toBe('why-hybrid')
})

test('a phone held upright gets the reading page, and a link opens its place there', async () => {
  const page = await visit('#nasdaq-redshift', phone)
  expect(await modeOf(page)).toBe('reading')
  await expect
    .poll(() => page.locator('#nasdaq-redshift').evaluate((slide) => Math.abs(slide.getBoundingClientRect().top) < 100))
    .toBe(true)
})

test('a link on the reading page shows the whole title, though figures above it come alive', async () => {
  const page = await visit('#e-learning-sla', phone)
  const slide = page.locator('#e-learning-sla')
  await slide.locator('.diagram.live').waitFor()
  await expect.poll(() => slide.evaluate((element) => Math.round(element.getBoundingClientRect().top))).toBe(12)
})

test('a phone held sideways gets slides at the linked one', async () => {
  const page = await visit('#nasdaq-redshift', { ...phone, viewport: { width: 844, height: 390 } })
  expect(await modeOf(page)).toBe('slides')
  expect(await shownSlides(page)).toEqual(['nasdaq-redshift'])
})

test('the visitor’s choice of the reading page is kept over a reload, and there is a way back', async () => {
  const page = await visit('#norma')
  await page.keyboard.press('v')
  await page.locator('html[data-mode=reading]').waitFor()
  await page.reload()
  expect(await modeOf(page)).toBe('reading')
  expect(page.url()).toMatch(/#norma$/)
  await page.getByRole('button', { name: '슬라이드로 보기' }).click()
  await page.locator('html.live').waitFor({ state: 'attached' })
  expect(await presentSlide(page)).toBe('norma')
})

const topOf = (page: Page, id: string) =>
  page.locator(`#${id}`).evaluate((slide) => Math.round(slide.getBoundingClientRect().top))

test('the reading page is where it was after a reload, however far from its address', async () => {
  const page = await visit('', phone)
  await expect.poll(() => page.locator('html[data-folded]').count()).toBe(0)
  await page.locator('#dr-objectives').evaluate((slide) => slide.scrollIntoView())
  await page.evaluate(() => scrollBy(0, 100))
  await expect.poll(() => topOf(page, 'dr-objectives')).toBeLessThan(0)
  const before = await topOf(page, 'dr-objectives')
  await page.reload()
  await expect.poll(async () => Math.abs((await topOf(page, 'dr-objectives')) - before)).toBeLessThan(8)
})

test('a link on the reading page leads to its slide while what lies between is not laid out yet', async () => {
  const page = await newVisitor(phone)
  await page.addInitScript(() => Object.assign(window, { requestIdleCallback: () => 0 }))
  await page.goto(siteUrl)
  await page.locator('.stage-switch').waitFor()
  expect(await page.locator('html[data-folded]').count()).toBe(1)
  await page.locator('.agenda a[href="#security"]').click()
  await expect.poll(() => page.locator('html[data-folded]').count()).toBe(0)
  await expect.poll(() => topOf(page, 'security')).toBe(12)
})

test('without scripts the page is the whole deck as an article with working links', async () => {
  const page = await newVisitor({ javaScriptEnabled: false })
  await page.goto(siteUrl)
  expect((await page.locator('.slide:visible').all()).length).toBe((await page.locator('.slide').all()).length)
  await page.locator('.agenda a').last().click()
  expect(page.url()).toMatch(/#security$/)
  await expect.poll(() => page.locator('#security h2').isVisible()).toBe(true)
})

test('nothing in the query string sets an option of the deck', async () => {
  const page = await visit('?keyboard=true&showNotes=true&controls=true&view=print&loop=true')
  await page.keyboard.press('End')
  await page.keyboard.press('Space')
  expect(await presentSlide(page)).toBe('what-stayed')
  expect(new URL(page.url()).search).toBe('')
})

test('a route in the address is walked; the others stay reachable by link', async () => {
  const page = await visit('?route=short')
  await page.keyboard.press('Space')
  await page.keyboard.press('Space')
  expect(await presentSlide(page)).toBe('small-teams')
  await page.goto(`${siteUrl}?route=short#norma`)
  await page.locator('html.live').waitFor({ state: 'attached' })
  expect(await presentSlide(page)).toBe('norma')
})

test('no text becomes an element of the page or of a frame in it', async () => {
  const page = await visit()
  const made = await page.evaluate(() => {
    const [box, frame] = [document.createElement('div'), document.createElement('iframe')]
    box.innerHTML = '<img src="x">'
    frame.srcdoc = '<script>parent.hit = 1</script>'
    return box.innerHTML + frame.srcdoc
  })
  expect(made).toBe('')
})

test('messages from other windows move nothing', async () => {
  const page = await visit('#norma')
  await page.evaluate(() => window.postMessage(JSON.stringify({ method: 'slide', args: [0, 0] }), '*'))
  await page.keyboard.press('ArrowRight')
  expect(await presentSlide(page)).toBe('korean-cases')
})

test('the slide shows before its fonts come, and no line is taller or elsewhere in its box when they do', async () => {
  const page = await newVisitor()
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/*.woff2', async (route) => {
    await held
    await route.continue()
  })
  await page.goto(`${siteUrl}#aurora-paper-figures`, { waitUntil: 'commit' })
  await page.locator('html.live').waitFor({ state: 'attached' })
  // Where a line breaks is the borrowed font's business: so only what stands on one line.
  const boxes = () =>
    page.locator('#aurora-paper-figures :is(.kicker, .number, h3, .label, .stats b)').evaluateAll((lines) =>
      lines.map((line) => {
        const { top, height } = line.getBoundingClientRect()
        return [Math.round(top - (line.parentElement?.getBoundingClientRect().top ?? 0)), Math.round(height)]
      }),
    )
  const before = await boxes()
  expect(before.length).toBeGreaterThan(5)
  release()
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  expect(await boxes()).toEqual(before)
})
