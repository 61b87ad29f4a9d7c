import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { newVisitor, siteFolder, siteUrl } from './visit.ts'

/** Bytes of a file as a static host sends it: packed, unless it is packed already. */
function toTransfer(path: string): number {
  const bytes = readFileSync(join(siteFolder, path || 'index.html'))
  return /\.(?:woff2|png)$/.test(path) ? bytes.length : gzipSync(bytes).length
}

/** Files of the site that a page and its service worker ask for from now on; what is asked for again is not sent again. */
function listen(page: Page): Set<string> {
  const asked = new Set<string>()
  page.context().on('request', (request) => {
    asked.add(
      request
        .url()
        .slice(siteUrl.length)
        .replace(/[?#].*/, ''),
    )
  })
  return asked
}

const sum = (paths: ReadonlySet<string>) => [...paths].reduce((total, path) => total + toTransfer(path), 0)

test('a first visit takes 300 KB to the first slide, with its fonts and every drawing in the document', async () => {
  const page = await newVisitor({ serviceWorkers: 'block' })
  const asked = listen(page)
  // What the page asks for when it has nothing better to do comes after the first slide.
  await page.addInitScript(() => Object.assign(window, { requestIdleCallback: () => 0 }))
  await page.goto(siteUrl)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await page.locator('html.live').waitFor({ state: 'attached' })
  expect([...asked].filter((path) => /woff2$/.test(path))).toHaveLength(2)
  // Drawn, though no diagram's script was asked for.
  expect(await page.locator('figure[data-diagram]:has(svg)').count()).toBeGreaterThan(10)
  expect(await page.locator('figure[data-diagram]:not(:has(svg))').count()).toBe(0)
  expect([...asked].filter((path) => /diagram-/.test(path))).toEqual([])
  expect(sum(asked)).toBeLessThanOrEqual(300_000)
})

test('what stays for later takes 65 KB more, 175 KB more where somebody may present, and no file twice', async () => {
  const page = await newVisitor()
  const asked = listen(page)
  await page.goto(siteUrl)
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await expect.poll(() => [...asked].filter((path) => /^assets.(?:diagram|presenter)-/.test(path)).length).toBe(4)
  expect([...asked]).not.toContain('index.html')
  const desk = new Set([...asked].filter((path) => /presenter/.test(path)))
  expect(sum(desk)).toBeLessThanOrEqual(175_000)
  expect(sum(asked) - sum(desk)).toBeLessThanOrEqual(365_000)
})

test('the first paint waits for the document alone, which takes no more than 110 KB', async () => {
  const page = await newVisitor()
  const asked = listen(page)
  await page.route(/\.(?:js|woff2)$/, () => {})
  await page.goto(siteUrl, { waitUntil: 'commit' })
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
  const answered = new Set([...asked].filter((path) => !/\.(?:js|woff2)$/.test(path)))
  expect(answered).toContain('')
  expect(sum(answered)).toBeLessThanOrEqual(110_000)
})
