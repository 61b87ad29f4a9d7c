import type { Page } from 'playwright'
import { type PreviewServer, preview } from 'vite'
import { afterEach, expect, test } from 'vitest'
import { run, toFolder, writeNotes } from '../cli/run.ts'
import { newVisitor, presentSlide } from './visit.ts'

const notes = '# Talk\n\n## One\n\n### First {#first}\n\nold words\n\n### Second {#second}\n\nmore\n\n## Two\n'

let server: PreviewServer | undefined

afterEach(async () => {
  await server?.close()
})

/** A deck of its own on a server of its own; `publish` puts another version in its place. */
async function host() {
  const folder = toFolder()
  const publish = (text: string) => {
    writeNotes(folder, text)
    expect(run(folder, 'build', 'notes.md', '--out', 'dist').status).toBe(0)
  }
  publish(notes)
  server = await preview({
    ...{ configFile: false, root: folder, base: '/talks/', logLevel: 'error', appType: 'mpa' },
    preview: { host: '127.0.0.1', port: 0 },
  })
  const url = server.resolvedUrls?.local[0] ?? ''
  const page = await newVisitor({}, url)
  await page.goto(url)
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await page.reload()
  await page.locator('html.live').waitFor({ state: 'attached' })
  return { publish, url, page }
}

/** Names of the versions of the presenter's page that this browser keeps. */
const keptDesks = (page: Page) =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('summit-deck-presenter-'))
    const counts = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length))
    return names.filter((_, index) => counts[index] === 2)
  })

test('after one visit the deck can be installed and opens without a server, at any link, from a session’s page, and with its presenter’s page', async () => {
  const { url, page } = await host()
  await expect.poll(() => keptDesks(page)).toHaveLength(1)
  const protocol = await page.context().newCDPSession(page)
  const { installabilityErrors } = await protocol.send('Page.getInstallabilityErrors')
  // A private window, which a test's is, cannot install anything.
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito'])
  // Two decks on one origin never meet.
  const names = await page.evaluate(() => caches.keys())
  expect(names.filter((name) => name.includes('precache'))).toEqual([`summit-deck-precache-v2-${url}`])
  expect(names.filter((name) => !name.endsWith(`-${url}`))).toEqual([])
  await server?.close()
  await page.goto('about:blank')
  await page.goto(`${url}?from=chat#second`)
  await page.locator('html.live').waitFor({ state: 'attached' })
  expect(await presentSlide(page)).toBe('second')
  await page.goto(`${url}session/one.html`)
  await page.locator('html.live').waitFor({ state: 'attached' })
  expect(await presentSlide(page)).toBe('one')
  const opening = page.waitForEvent('popup')
  await page.keyboard.press('s')
  const desk = await opening
  await desk.locator('[data-reach=linked]').waitFor()
  await desk.keyboard.press('ArrowRight')
  await expect.poll(() => presentSlide(page)).toBe('first')
})

test('a new version waits, whole, until the visitor opens it', async () => {
  const { publish, page } = await host()
  await expect.poll(() => keptDesks(page)).toHaveLength(1)
  const oldDesks = await keptDesks(page)
  publish(notes.replace('old words', 'new words'))
  await page.reload()
  const notice = page.getByRole('status').filter({ hasText: 'new version' })
  await notice.waitFor()
  expect(await page.locator('#first').textContent()).toContain('old words')
  await page.reload()
  expect(await page.locator('#first').textContent()).toContain('old words')
  await notice.getByRole('button', { name: 'Open it' }).click()
  await page.getByText('new words').waitFor({ state: 'attached' })
  await page.locator('html.live').waitFor({ state: 'attached' })
  expect(await notice.count()).toBe(0)
  // Of the presenter's page the new version is kept, too, and the old one is not.
  await expect.poll(() => keptDesks(page)).toHaveLength(1)
  await expect.poll(() => keptDesks(page)).not.toEqual(oldDesks)
})
