import { chromium } from 'playwright'
import { expect, test } from 'vitest'
import { launchOptions } from '../../src/build/browser.ts'
import { compileNotes, readNotes } from '../../src/build/notes-file.ts'
import { inProject } from '../../src/build/project.ts'
import { buildSite } from '../../src/build/site.ts'
import { findInBrowser } from '../../src/check/browser.ts'
import { findFaint } from '../../src/check/contrast.ts'
import { findWide, misfitParts } from '../../src/check/misfits.ts'
import { checkNotes } from '../../src/check/notes-check.ts'
import { serveSite } from '../../src/check/serve.ts'
import { shippedNotes } from '../../src/cli/options.ts'
import { toSource } from '../../src/deck/source.ts'
import { run, toFolder, writeNotes } from '../cli/run.ts'
import { siteUrl } from './visit.ts'

// Beside a drawing: a slide that holds one is never split.
const still = '```diagram aurora-storage\n```'
const list = Array.from({ length: 18 }, (_, index) => `- line ${index + 1}`).join('\n')

test('our own deck has nothing to mend, on a screen, a phone and paper', async () => {
  const reading = await readNotes(inProject(shippedNotes), shippedNotes)
  expect(checkNotes(reading)).toEqual([])
  const deck = reading.drawn?.page.deck
  expect(deck && (await findInBrowser(siteUrl, deck))).toEqual([])
})

test('what leaves the slide and what no press shows is found at its line', async () => {
  const story = 'steps:\n  - say: first\n  - say: second\n    do: fail zone c'
  const table = `|${' columns |'.repeat(14)}\n|${'-|'.repeat(14)}\n|${' wordswordswords |'.repeat(14)}`
  const notes = `# t\n\n## a\n\n### tall\n\n${list}\n\n${still}\n\n### table\n\n${table}\n\n${still}\n\n### story\n\n\`\`\`diagram aurora-storage\n${story}\n\`\`\`\n\n## b\n`
  const { drawn, problems } = compileNotes(toSource('notes.md', notes), '/nowhere')
  expect(problems).toEqual([])
  if (drawn === undefined) return
  // A diagram whose script does not arrive stays on its first step.
  const site = new Map([...(await buildSite(drawn))].filter(([path]) => !path.includes('/diagram-')))
  const { url, stop } = await serveSite(site)
  const found = await findInBrowser(url, drawn.page.deck).finally(stop)
  expect(found.map(({ rule, slide, at }) => `${rule} ${slide} ${at.line}`).toSorted()).toEqual([
    'overflow table 29',
    'overflow tall 18',
    'steps story 40',
  ])
  expect(found.find(({ rule }) => rule === 'steps')?.message).toContain('“second”')
})

test('faint text and what is wider than a phone are found', async () => {
  const browser = await chromium.launch(launchOptions())
  const page = await browser.newPage({ viewport: { width: 360, height: 640 } })
  await page.setContent(`<!doctype html><html lang="en"><title>t</title><main class="slides">
    <section class="slide" id="a"><p style="width: 500px">wide words</p></section>
    <section class="slide" id="b"><div style="overflow-x: auto"><p style="width: 500px">words to scroll</p></div></section>
    <section class="slide" id="c"><p style="color: #999; background: #fff">faint words</p></section></main>`)
  expect((await page.evaluate(findWide, { parts: misfitParts })).map(({ slide, text }) => `${slide} ${text}`)).toEqual([
    'a wide words',
  ])
  expect((await findFaint(page)).map(({ slide, text }) => `${slide} ${text}`)).toEqual(['c faint words'])
  await browser.close()
})

test('a warning makes a strict command fail', () => {
  const folder = toFolder()
  writeNotes(folder, `# t\n\n## a\n\n### tall\n\n${list}\n\n${still}\n\n## b\n`)
  const { stderr, status } = run(folder, 'check', 'notes.md', '--strict')
  expect(stderr).toMatch(/notes\.md:18:\d+: warning: overflow: the words “line 12”/)
  expect(status).toBe(1)
})
