import { afterAll, beforeAll, expect, test } from 'vitest'
import { watchLoad } from '../../bench/probes.ts'
import { type BenchBrowser, openBrowser, withPage } from '../../bench/visit.ts'
import { openWorkshop } from '../../bench/workshop.ts'

const workshop = openWorkshop()
let browser: BenchBrowser

beforeAll(async () => {
  browser = await openBrowser(workshop)
})
afterAll(workshop.close)

test('the first slide is the one that shows, also where a hidden one was made before it', async () => {
  const load = await withPage(browser, async (page) => {
    await page.addInitScript(watchLoad, 'section')
    await page.route('http://localhost/', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<p>Loading</p><section hidden><h2>Second</h2></section>
          <script>setTimeout(() => document.body.insertAdjacentHTML('beforeend', '<section><h1>First</h1></section>'))</script>`,
      }),
    )
    await page.goto('http://localhost/')
    return await page.evaluate(() => window.benchLoad)
  })
  expect(load.paint).toBeGreaterThan(0)
  expect(load.slide).toBeGreaterThanOrEqual(load.paint)
})

test('a page that never shows what is waited for is given up with a reason', async () => {
  const never = withPage(browser, (page) => page.evaluate(() => new Promise<void>(() => {})), 300)
  await expect(never).rejects.toThrow('not done within 0.3 s')
})

test('after a browser that died there is another', async () => {
  const dying = withPage(browser, async (page) => {
    await page.context().browser()?.close()
    await page.title()
  })
  await expect(dying).rejects.toThrow(/closed/)
  expect(await withPage(browser, (page) => page.evaluate(() => 6 * 7))).toBe(42)
})
