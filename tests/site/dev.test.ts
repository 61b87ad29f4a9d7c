import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { launchOptions } from '../../src/build/browser.ts'
import { toFolder, writeNotes } from '../cli/run.ts'
import { type Served, serve, startServer } from '../cli/serve.ts'
import { readTexts } from '../paper/reader.ts'

const first =
  '# Talk\n\n## One\n\n### First {#first}\n\nold words\n\n<!-- said aloud -->\n\n### Second {#second}\n\nmore\n\n. . .\n\nlater\n\n## Two\n'

let browser: Browser
let shared: Served & { readonly notes: string }
let end = () => {}
let complaints: string[] = []

beforeAll(async () => {
  const notes = writeNotes(mkdtempSync(join(tmpdir(), 'summit-deck-')), first)
  const own = (child: ChildProcess) => {
    end = () => void child.kill()
  }
  shared = { ...(await startServer(own, notes)), notes }
  browser = await chromium.launch(launchOptions())
})

afterAll(async () => {
  end()
  await browser.close()
  rmSync(dirname(shared.notes), { recursive: true, force: true })
})

/** After every test: the policy of the dev server stood in nobody's way, and the notes are as they were. */
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()))
  writeFileSync(shared.notes, first)
  const served = async () => [
    await (await fetch(`${shared.url}notes.html`)).text(),
    await (await fetch(shared.url)).text(),
  ]
  await expect
    .poll(served)
    .toEqual([expect.stringContaining('said aloud'), expect.stringMatching(/old words[\s\S]*more/)])
  const found = complaints
  complaints = []
  expect(found).toEqual([])
})

/** Starts a dev server of its own over a notes file outside the project. */
async function serveAlone(text: string, ...words: string[]): Promise<Served & { readonly notes: string }> {
  const notes = writeNotes(toFolder(), text)
  return { ...(await serve(notes, ...words)), notes }
}

async function open(address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) complaints.push(message.text())
  })
  await page.goto(address)
  return page
}

test('a saved change appears in place: same slide, same step, no reload', async () => {
  const { url, notes } = shared
  const page = await open(`${url}#second/1`)
  await page.locator('html.live').waitFor({ state: 'attached' })
  await page.evaluate(() => Object.assign(window, { stayed: true }))
  writeFileSync(notes, first.replace('more', 'new words').replace('old words', 'other words'))
  await page.getByText('new words').waitFor()
  expect(await page.evaluate(() => 'stayed' in window)).toBe(true)
  expect(await page.getByText('later').isVisible()).toBe(true)
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  expect(await page.getByText('other words').isVisible()).toBe(true)
})

test('a new slide appears without a reload', async () => {
  const { url, notes } = shared
  const page = await open(`${url}#first`)
  await page.locator('html.live').waitFor({ state: 'attached' })
  writeFileSync(notes, first.replace('### Second', '### Between {#between}\n\nin the middle\n\n### Second'))
  await page.locator('#between').waitFor({ state: 'attached' })
  await page.keyboard.press('ArrowRight')
  expect(await page.getByText('in the middle').isVisible()).toBe(true)
})

test('an error is shown over the deck and goes when it is mended', async () => {
  const { url, notes } = shared
  const page = await open(url)
  await page.locator('html.live').waitFor({ state: 'attached' })
  writeFileSync(notes, first.replace('{#second}', '{#first}'))
  await page.locator('vite-error-overlay').waitFor()
  expect(await page.locator('vite-error-overlay .message-body').textContent()).toContain('the id “first” is set twice')
  const other = await open(url)
  await other.getByText('is set twice').waitFor()
  await page.evaluate(() => Object.assign(window, { stayed: true }))
  writeFileSync(notes, first)
  await page.locator('vite-error-overlay').waitFor({ state: 'detached' })
  expect(await page.evaluate(() => 'stayed' in window)).toBe(true)
  await other.locator('html.live').waitFor({ state: 'attached' })
})

test('notes that begin with an error are shown as soon as they are mended', async () => {
  const { url, notes } = await serveAlone('## a {#x}\n\n## b {#x}\n')
  const page = await open(url)
  await page.getByText('the id “x” is set twice').waitFor()
  writeFileSync(notes, first)
  await page.locator('html.live').waitFor({ state: 'attached' })
})

test('speaker notes are served to this machine, and the raw notes are not', async () => {
  const { url } = shared
  const notes = await fetch(`${url}notes.html`)
  expect(await notes.text()).toContain('said aloud')
  expect((await fetch(`${url}slides/aws-summit-korea-2015.md`)).status).toBeGreaterThanOrEqual(400)
  expect((await fetch(`${url}package.json?raw`)).status).toBeGreaterThanOrEqual(400)
})

test('every page comes with the strict policy, a nonce of its own and the socket that brings changes', async () => {
  const { url } = shared
  const policies = await Promise.all(
    ['', 'notes.html', ''].map(async (path) => (await fetch(url + path)).headers.get('content-security-policy') ?? ''),
  )
  for (const policy of policies) {
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("connect-src 'self' ws:")
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
  }
  const nonces = policies.map((policy) => /script-src 'self' 'nonce-([^']+)'/.exec(policy)?.[1])
  expect(new Set(nonces).size).toBe(3)
})

test('the presenter’s page has the notes, and an edit changes slide and notes without a reload', async () => {
  const { url, notes } = shared
  const desk = await open(`${url}presenter.html`)
  await desk.keyboard.press('ArrowRight')
  await desk.keyboard.press('ArrowRight')
  await desk.getByText('said aloud').waitFor()
  await desk.evaluate(() => Object.assign(window, { stayed: true }))
  writeFileSync(notes, first.replace('said aloud', 'said softly').replace('old words', 'other words'))
  await desk.getByText('said softly').waitFor()
  await desk.locator('.present').getByText('other words').waitFor()
  expect(await desk.evaluate(() => 'stayed' in window)).toBe(true)
})

test('with --host the network gets a QR code and no speaker notes', async () => {
  const { url } = await serveAlone(first, '--host')
  expect((await fetch(`${url}notes.html`)).status).toBe(404)
  expect(await (await fetch(`${url}presenter.html`)).text()).not.toContain('said aloud')
})

test('a handout printed by hand holds the speaker notes', async () => {
  const { url } = shared
  const page = await open(url)
  await page.locator('html.live').waitFor({ state: 'attached' })
  await page.evaluate(() => {
    window.print = () => {}
  })
  await page.keyboard.press('p')
  await page
    .getByRole('radio', { name: '유인물' })
    .or(page.getByRole('radio', { name: 'Handout' }))
    .check()
  await page.locator('button[value=print]').click()
  await page.locator('html[data-print=handout]').waitFor({ state: 'attached' })
  const texts = await readTexts(await page.pdf({ preferCSSPageSize: true }))
  expect(texts[2]).toContain('old words')
  expect(texts[2]).toContain('said aloud')
})

test('what a save leaves to mend is told on the terminal and in the browser’s console', async () => {
  const { url, notes, hears } = shared
  const page = await open(url)
  await page.locator('html.live').waitFor({ state: 'attached' })
  const [warning] = await Promise.all([
    page.waitForEvent('console', (message) => message.type() === 'warning' && message.text().includes('words: ')),
    hears(/words: the slide/),
    writeFileSync(notes, first.replace('old words', 'word '.repeat(80))),
  ])
  expect(warning.text()).toContain('warning: words: the slide has 80 words')
})

test('the gallery shows every architecture and every step of the deck’s own diagrams', async () => {
  const story = '```diagram aurora-storage\nsteps:\n  - say: first\n  - say: second\n    do: fail zone c\n```'
  const { url } = await serveAlone(`# Talk\n\n## One\n\n### First {#first}\n\n${story}\n\n## Two\n`)
  const page = await open(`${url}icon.svg`)
  // The first time every picture is drawn.
  await page.goto(`${url}gallery/`, { timeout: 80_000 })
  const rooms = page.locator('main > section')
  expect(await rooms.nth(0).locator('figure').count()).toBeGreaterThanOrEqual(30)
  expect(await rooms.nth(0).locator('#three-tier-1-0 .narrow > svg').getAttribute('aria-label')).toMatch(/./)
  expect(await rooms.nth(1).locator('figure > .frame').count()).toBe(2)
  const icon = await page.locator('#three-tier-1-0 use').first().getAttribute('href')
  expect(await page.locator(`symbol${icon}`).count()).toBe(1)
  await page.getByRole('link', { name: 'dark', exact: true }).click()
  await page.locator('html[data-theme=dark]').waitFor({ state: 'attached' })
})
