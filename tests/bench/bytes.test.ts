import { expect, test } from 'vitest'
import { sortByKind } from '../../bench/bytes.ts'

test('the files of a site are sorted by what they are for', () => {
  const site = {
    'index.html':
      '<style>s{}</style><script>h()</script><main></main><script type="module" src="./assets/stage.js"></script>',
    'assets/stage.js': 'import{a}from"./shared.js";import("./later.js")',
    'assets/shared.js': 'export const a=1',
    'assets/later.js': 'import"./shared.js"',
    'assets/pretendard.woff2': 'font',
    'assets/icon.svg': '<svg/>',
  }
  const kinds = sortByKind(new Map(Object.entries(site).map(([path, text]) => [path, Buffer.from(text)])))
  const text = [...kinds].map(([kind, parts]) => [kind, parts.map(String)])
  expect(Object.fromEntries(text)).toEqual({
    document: ['<style></style><script></script><main></main><script type="module" src="./assets/stage.js"></script>'],
    style: ['s{}'],
    'stage scripts': ['h()', site['assets/stage.js'], site['assets/shared.js']],
    'lazy scripts': [site['assets/later.js']],
    fonts: ['font'],
    pictures: ['<svg/>'],
  })
})
