import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright'
import { preview } from 'vite'
import { expect, onTestFinished, test } from 'vitest'
import { toLivingNotes } from '../../bench/notes.ts'
import { copyPictures } from '../../bench/pictures.ts'
import { launchOptions } from '../../src/build/browser.ts'
import { run, toFolder, writeNotes } from '../cli/run.ts'
import { readPaper } from '../paper/reader.ts'
import { presentSlide } from '../site/visit.ts'
import { weigh } from './weight.ts'

/** Builds 1,000 slides with 100 living diagrams and opens them in a browser of their own. */
async function openThousand(): Promise<Page> {
  const folder = toFolder()
  writeNotes(folder, toLivingNotes(1000))
  copyPictures(folder)
  mkdirSync(join(folder, 'site'))
  const { stderr, status } = run(folder, 'build', 'notes.md', '--out', 'site')
  expect(stderr).toBe('')
  expect(status).toBe(0)
  const server = await preview({
    ...{ configFile: false, root: folder, logLevel: 'error', build: { outDir: 'site' } },
    preview: { host: '127.0.0.1', port: 0 },
  })
  const browser = await chromium.launch(launchOptions())
  onTestFinished(async () => {
    await browser.close()
    await server.close()
  })
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  await page.goto(server.resolvedUrls?.local[0] ?? '')
  await page.locator('html.live').waitFor({ state: 'attached' })
  return page
}

/** So many presses of Next, each with its frame; from the last slide on it begins again. */
async function press(page: Page, presses: number): Promise<void> {
  const missed = await page.evaluate(async (count) => {
    const send = (key: string) =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, code: key, bubbles: true, cancelable: true }))
    const last = [...document.querySelectorAll('.slide')].at(-1)
    for (let done = 0; done < count; done += 1) {
      send(last?.matches('.group.present > .present') ? 'Home' : 'PageDown')
      await new Promise((resolve) => requestAnimationFrame(resolve))
    }
    return document.querySelectorAll('.group.present > .slide.present').length - 1
  }, presses)
  expect(missed).toBe(0)
}

test('1,000 slides with 100 living diagrams open, and 5,000 presses leave them as light as the first ones', async () => {
  const page = await openThousand()
  expect(await page.locator('figure[data-diagram]').count()).toBe(100)
  // From here on as many diagrams are alive as ever will be, though most slides were not seen yet.
  await press(page, 150)
  const before = await weigh(page)
  await press(page, 5000)
  const after = await weigh(page)
  for (const name of ['nodes', 'jsEventListeners', 'bytes', 'whole'] as const) {
    expect(after[name], name).toBeLessThan(before[name] * 1.1)
  }
  await page.keyboard.press('Home')
  for (let presses = 0; presses < 5; presses += 1) await page.keyboard.press('PageDown')
  await page.locator('#s6 .diagram.live').waitFor()
  expect(await presentSlide(page)).toBe('s6')
})

test('1,000 slides with 100 living diagrams are printed, each on its page', async () => {
  const folder = toFolder()
  writeNotes(folder, toLivingNotes(1000))
  copyPictures(folder)
  const { stderr, status } = run(folder, 'pdf', 'notes.md', '--out', 'talk.pdf')
  expect(stderr).not.toContain('error')
  expect(status).toBe(0)
  const paper = await readPaper(readFileSync(join(folder, 'talk.pdf')))
  expect(paper.pages).toHaveLength(1000)
  expect(paper.pages[5]?.text).toContain('넷이 남아 계속 쓴다.')
})
