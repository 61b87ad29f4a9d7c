import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { inProject } from '../../src/build/project.ts'
import { read } from '../deck/read.ts'
import { findFaults } from '../diagrams/architecture/faults.ts'
import { pictureOf } from '../diagrams/architecture/gallery.ts'

const files = ['README.md', ...readdirSync(inProject('docs')).map((name) => `docs/${name}`)]

/** Every example of a drawing in the guides, with the steps that follow it. */
const examples = files
  .filter((file) => file.endsWith('.md'))
  .flatMap((file) => {
    const text = readFileSync(inProject(file), 'utf8')
    return [...text.matchAll(/^```mermaid\n([\s\S]*?)^```\n(\s*^```steps\n[\s\S]*?^```\n)?/gm)].map(
      ([fence, body = ''], index) => ({ name: `${file} ${index + 1}`, fence, body }),
    )
  })

test('the guide has an example', () => {
  expect(examples.map(({ name }) => name)).toContain('docs/architecture-pictures.md 1')
})

test.each(examples)('the example $name compiles without a problem and is drawn clearly', ({ fence, body }) => {
  const { deck, problems } = read(`# t\n\n## a\n\n### s\n\n${fence}\n## b\n`)
  expect(problems).toEqual([])
  expect(deck?.sessions.flatMap(({ slides }) => slides)).toHaveLength(4)
  if (!body.startsWith('architecture-beta')) return
  const picture = pictureOf(body)
  expect(findFaults(picture, picture.wide, { label: 16, small: 15, title: 15 })).toEqual([])
  expect(picture.narrow && findFaults(picture, picture.narrow, { label: 13, small: 12, title: 13 })).toEqual([])
})
