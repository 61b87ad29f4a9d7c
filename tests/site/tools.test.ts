import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { newVisitor, presentSlide, siteUrl, visit } from './visit.ts'

/** The tools' own scripts come when the page has nothing better to do. */
async function visitWithTools(address = ''): Promise<Page> {
  const page = await newVisitor()
  const tools = page.waitForResponse(/toolbox-/)
  await page.goto(siteUrl + address)
  await tools
  return page
}

test('tools ask the network for nothing once the page has come to rest', async () => {
  const page = await visitWithTools('#day-at-a-glance')
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('ㅈㅈㅅ')
  await expect.poll(() => page.getByRole('option').count()).toBeGreaterThan(1)
  await page.keyboard.press('Enter')
  expect(await presentSlide(page)).not.toBe('day-at-a-glance')
  expect(await page.locator('.slide.present').innerText()).toMatch(/저장소/)
  expect(asked.filter((url) => /\.js$/.test(url) && !/diagram|live|kit/.test(url))).toEqual([])
})

test('a search finds a living diagram by what its story says, and opens that step', async () => {
  const page = await visitWithTools()
  await page.keyboard.press('/')
  await page.getByRole('combobox').fill('쿼럼')
  const option = page.getByRole('option').first()
  await option.click()
  expect(await page.locator('.slide.present').innerText()).toContain('쿼럼')
})

test('ink goes on paper only when it was asked for', async () => {
  const page = await visitWithTools('#day-at-a-glance')
  await page.keyboard.press('d')
  await page.getByRole('toolbar').waitFor()
  await page.mouse.move(300, 300)
  await page.mouse.down()
  await page.mouse.move(600, 400, { steps: 4 })
  await page.mouse.up()
  const ink = page.locator('#day-at-a-glance > .stage-ink path')
  expect(await ink.isVisible()).toBe(true)
  await page.emulateMedia({ media: 'print' })
  expect(await ink.isVisible()).toBe(false)
  await page.emulateMedia({ media: 'screen' })
  await page.keyboard.press('m')
  await page.getByRole('checkbox', { name: '인쇄할 때 필기도 함께' }).check()
  await page.emulateMedia({ media: 'print' })
  expect(await ink.isVisible()).toBe(true)
  await page.emulateMedia({ media: 'screen' })
  await page.reload()
  await ink.waitFor()
})

test('the theme is there before the stage is, on the slides and on the reading page', async () => {
  const page = await visit('#day-at-a-glance', { colorScheme: 'light' })
  await page.keyboard.press('t')
  await page.route('**/stage-*.js', (route) => route.abort())
  await page.reload()
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
  await page.setViewportSize({ width: 390, height: 844 })
  await page.evaluate(() => sessionStorage.clear())
  await page.reload()
  expect(await page.locator('body').evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
    'rgb(18, 22, 29)',
  )
})

test('N calls up what came later in a living diagram, and the next slide is as its notes have it', async () => {
  const page = await visit('#hybrid-network')
  await page.locator('#hybrid-network .diagram.live').waitFor()
  await page.keyboard.press('n')
  const later = page.locator('#hybrid-network .today-layer')
  await later.waitFor()
  await page.keyboard.press('n')
  await later.waitFor({ state: 'detached' })
})
