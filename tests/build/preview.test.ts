import { readFileSync } from 'node:fs'
import { imageSize } from 'image-size'
import { expect, test } from 'vitest'
import { icons } from '../../src/build/icons.ts'
import { renderPng } from '../../src/build/png.ts'
import { renderPreview } from '../../src/build/preview.tsx'
import { inProject } from '../../src/build/project.ts'

const picture = { title: '가나다', subtitle: '', points: [], facts: '', parts: 3, here: 1 }

test('a preview picture is 1200 × 630, the same bytes each time, and other words make another', async () => {
  const bytes = await renderPreview(picture)
  expect(imageSize(bytes)).toMatchObject({ type: 'png', width: 1200, height: 630 })
  expect(await renderPreview(picture)).toEqual(bytes)
  // Letters that the font lacks would all be the same box.
  expect(await renderPreview({ ...picture, title: '라마바' })).not.toEqual(bytes)
})

test.each(icons)('the icon $drawing of $width pixels is its drawing', async ({ drawing, width }) => {
  const bytes = await renderPng(readFileSync(inProject(`assets/${drawing}.svg`), 'utf8'), width)
  expect(Buffer.from(bytes).equals(readFileSync(inProject(`assets/${drawing}-${width}.png`)))).toBe(true)
})
