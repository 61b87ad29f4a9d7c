import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { keptTags } from '../../src/deck/html/allowed.ts'

const guide = readFileSync(new URL('../../docs/html.md', import.meta.url), 'utf8')

test('the guide names every element that stays, and each of its attributes', () => {
  const list = /with the attributes they keep:\n\n([\s\S]*?)\n\n/.exec(guide)?.[1] ?? ''
  const entries = list
    .split(/,\s(?![^(]*\))/)
    .map((entry) => [...entry.matchAll(/`([^`]*)`/g)].map((match) => match[1]))
  expect(entries).toEqual(Object.entries(keptTags).map(([tag, attributes]) => [tag, ...attributes]))
})
