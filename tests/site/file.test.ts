import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { hashOf } from '../../src/build/policy.ts'
import { run } from '../cli/run.ts'
import { modeOf, newVisitor, presentSlide, singleFile, siteFolder, siteUrl } from './visit.ts'

const toUrl = (path: string) => pathToFileURL(path).href

beforeAll(() => {
  expect(run(siteFolder, 'build', '--single', '--out', singleFile).stderr).toBe('')
}, 60_000)

test('a double-clicked index.html is the reading page, styled and in its own font', async () => {
  const page = await newVisitor({ offline: true })
  await page.goto(toUrl(join(siteFolder, 'index.html')))
  expect(await modeOf(page)).toBe('reading')
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  expect(await page.evaluate(() => document.fonts.check('700 20px Pretendard', '하루'))).toBe(true)
  expect(await page.locator('.deck').evaluate((deck) => getComputedStyle(deck).maxWidth)).toBe('704px')
})

test('a page from a file says why it is no talk and which build is; one from a server and a single file need not', async () => {
  const page = await newVisitor()
  const words = page.getByText('npm run build -- --single')
  await page.goto(toUrl(join(siteFolder, 'index.html')))
  expect(await words.isVisible()).toBe(true)
  await page.emulateMedia({ media: 'print' })
  expect(await words.isVisible()).toBe(false)
  await page.emulateMedia({ media: 'screen' })
  await page.goto(siteUrl)
  expect(await words.isVisible()).toBe(false)
  expect(readFileSync(singleFile, 'utf8')).not.toContain('from-file">')
})

test('the single file is the living deck: it asks for nothing, steps, and shows a linked moment', async () => {
  const page = await newVisitor({ offline: true })
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const address = toUrl(singleFile)
  await page.goto(`${address}#norma`)
  await page.locator('html.live').waitFor({ state: 'attached' })
  await page.keyboard.press('ArrowRight')
  expect(await presentSlide(page)).toBe('korean-cases')
  await page.goto(`${address}#aurora-storage/2`)
  await page.locator('#aurora-storage .diagram.live').waitFor()
  expect(await page.evaluate(() => document.fonts.check('700 20px Pretendard', '하루'))).toBe(true)
  expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([`${address}`])
})

test('the single file opens a diagram over the whole window', async () => {
  const page = await newVisitor({ offline: true })
  await page.goto(`${toUrl(singleFile)}#aurora-storage`)
  await page.locator('#aurora-storage').getByRole('button', { name: '크게 보기' }).click()
  await page.getByRole('dialog', { name: '크게 본 그림' }).waitFor()
})

test('the single file is under 1.3 MB, and its policy lets nothing in but what is inside', () => {
  expect(statSync(singleFile).size).toBeLessThan(1_300_000)
  const html = readFileSync(singleFile, 'utf8')
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? ''
  expect(policy).not.toMatch(/unsafe|https?:|\*|'self'/)
  const inline = [...html.matchAll(/<script(?: type="module")?>([\s\S]*?)<\/script>/g)]
  expect(inline).toHaveLength(2)
  for (const [, code = ''] of inline) expect(policy).toContain(hashOf(code))
  expect(html).not.toContain('뼈대입니다')
})
