import { expect, test } from 'vitest'
import { PaperError, withStill } from '../../src/build/paper-browser.ts'

const font = (name: string) =>
  `<style>@font-face{font-family:Own;font-weight:700;src:url(${name})}p{font:700 1em Own}</style><p>words`

test.each([
  ['a font that is none', font('broken.woff2'), 'The font Own 700 cannot be loaded.'],
  ['a request to another host', '<img src="https://example.org/x.png" alt="">', 'asks for https://example.org/x.png'],
])('%s keeps the page off the paper', async (_, html, reason) => {
  const site = new Map([
    ['index.html', html],
    ['broken.woff2', 'x'],
  ])
  const open = withStill(Promise.resolve(site), { media: 'print' }, async () => {})
  await expect(open).rejects.toThrow(PaperError)
  await expect(open).rejects.toThrow(reason)
})
