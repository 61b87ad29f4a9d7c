import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { imageSize } from 'image-size'
import { expect, test } from 'vitest'
import { publicUrl } from './setup.ts'
import { newVisitor, presentSlide, siteFolder, siteUrl } from './visit.ts'

const read = (path: string) => readFileSync(join(siteFolder, path), 'utf8')
const contentOf = (html: string, property: string) =>
  new RegExp(`property="${property}" content="([^"]*)"`).exec(html)?.[1]
const sessions = readdirSync(join(siteFolder, 'session'))

test('a chat finds title, description, address and picture of the deck', () => {
  const html = read('index.html')
  expect(contentOf(html, 'og:title')).toBe('다시 읽는 AWS Summit Korea 2015')
  expect(contentOf(html, 'og:description')).toContain('한 참석자가 남긴 메모')
  expect(html).toContain(`<link rel="canonical" href="${publicUrl}"`)
  expect(html).toContain('name="twitter:card" content="summary_large_image"')
})

test('every page with a preview has a picture of its own, 1200 × 630, in the site', () => {
  const pictures = ['index.html', ...sessions.map((name) => `session/${name}`)].map((page) => {
    const url = contentOf(read(page), 'og:image') ?? ''
    expect(url.startsWith(publicUrl)).toBe(true)
    const { width, height } = imageSize(readFileSync(join(siteFolder, url.slice(publicUrl.length))))
    expect([width, height]).toEqual([1200, 630])
    return url
  })
  expect(new Set(pictures).size).toBe(sessions.length + 1)
})

test('a search engine reads a presentation with its sessions', () => {
  const [, json = ''] = /<script type="application\/ld\+json">([^<]*)</.exec(read('index.html')) ?? []
  const data = JSON.parse(json)
  expect(data['@type']).toBe('PresentationDigitalDocument')
  expect(data.hasPart).toHaveLength(sessions.length)
  expect(data.hasPart[3]).toMatchObject({ name: '엔터프라이즈에서의 하이브리드 환경 전략', url: `${publicUrl}#hybrid` })
})

test('a session’s page leads to its place in the deck, with and without scripts', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const page = await newVisitor({ javaScriptEnabled })
    await page.goto(`${siteUrl}session/hybrid.html`)
    await page.waitForURL(/\/index\.html#hybrid$/)
    if (!javaScriptEnabled) continue
    await page.locator('html.live').waitFor({ state: 'attached' })
    expect(await presentSlide(page)).toBe('hybrid')
  }
})

test('the manifest names a start inside the site and icons that are there, at their sizes', () => {
  const manifest = JSON.parse(read('manifest.webmanifest'))
  expect([manifest.start_url, manifest.scope, manifest.display]).toEqual(['./', './', 'standalone'])
  for (const { src, sizes } of manifest.icons) {
    const { width, height } = imageSize(readFileSync(join(siteFolder, src)))
    expect(`${width}x${height}`).toBe(sizes)
  }
})
