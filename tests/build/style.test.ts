import { expect, test } from 'vitest'
import { bundleFirstStyle, bundleStyle } from '../../src/build/style.ts'

const selectorsOf = (style: string) => new Set(style.match(/\.[a-z][\w-]*/g))

test('what a first paint waits for and what stands at the end are the whole sheet', async () => {
  const parts = (await bundleFirstStyle(['<p>', '<figure class="diagram">'])) + bundleStyle('late')
  expect(selectorsOf(parts)).toEqual(selectorsOf(bundleStyle()))
})

test('a deck without figures waits for no style of figures, and loses nothing else', async () => {
  const [plain, whole] = [await bundleFirstStyle(['<p>']), await bundleFirstStyle(['<figure>'])]
  const missing = [...selectorsOf(whole)].filter((name) => !selectorsOf(plain).has(name))
  expect(missing).toContain('.player')
  for (const name of ['.slide', '.body', '.agenda', '.stats', '.flow', '.code', '.stage-controls', '.journey'])
    expect(missing).not.toContain(name)
  expect(plain.length).toBeLessThan(whole.length * 0.75)
})

test('rules for paper stand unnested, because WebKit 2.50 prints without those that are nested', () => {
  for (const sheet of ['late', 'index'] as const) expect(bundleStyle(sheet)).not.toContain('&')
})
