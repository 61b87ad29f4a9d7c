import { expect, test } from 'vitest'
import { modeOf, newVisitor, presentSlide, siteUrl, visit } from './visit.ts'

test('an embedded deck is slides and controls only, whatever the size of its frame', async () => {
  const page = await visit('?embed#hybrid', { viewport: { width: 390, height: 600 } })
  expect(await modeOf(page)).toBe('slides')
  await page.locator('html.live').waitFor({ state: 'attached' })
  const names = await page
    .locator('.stage-controls button')
    .evaluateAll((all) => all.map((button) => button.getAttribute('title')))
  expect(names).toEqual(['이전', '다음', '한눈에 보기', '도움말'])
  await page.keyboard.press('v')
  await page.keyboard.press('Shift+S')
  await page.keyboard.press('PageDown')
  expect(await presentSlide(page)).toBe('why-hybrid')
  expect(await page.locator('dialog').count()).toBe(0)
})

test('the line of the share sheet shows the same moment in another site’s page', async () => {
  const page = await visit('#hybrid')
  await page.getByRole('button', { name: '이 순간 공유' }).click()
  await page.getByText('다른 페이지에 넣기').click()
  const line = await page.getByRole('textbox', { name: '다른 페이지에 넣을 코드' }).inputValue()
  const host = await newVisitor()
  await host.setContent(`<title>A wiki</title>${line}`)
  const frame = host.frameLocator('iframe')
  await frame.locator('html.live').waitFor({ state: 'attached' })
  expect(await frame.locator('.group.present > .slide.present').getAttribute('id')).toBe('hybrid')
  expect(host.frames().map((each) => each.url())).toContain(`${siteUrl}?embed=#hybrid`)
})
