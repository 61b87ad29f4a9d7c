import { readFileSync } from 'node:fs'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { renderDrawing } from '../../src/diagrams/kit/drawing.tsx'
import { parseStory, statesOf } from '../../src/diagrams/kit/story.ts'
import { diagram } from './load-balancer/diagram.ts'

const guide = readFileSync(new URL('../../docs/living-diagrams.md', import.meta.url), 'utf8')

test.each(['model.ts', 'view.tsx', 'diagram.ts', 'model.test.ts'])(
  'the guide shows %s as it is tested here',
  (name) => {
    const code = readFileSync(new URL(`load-balancer/${name}`, import.meta.url), 'utf8')
    const [kit, own] = name.endsWith('.test.ts')
      ? ['../../../src/diagrams/kit/', '../../../src/diagrams/load-balancer/']
      : ['../kit/', './']
    expect(guide).toContain(code.replaceAll("'./", `'${own}`).replaceAll('../../../src/diagrams/kit/', kit).trim())
  },
)

test('the classes the guide names are in the style sheet', () => {
  const rows = [...guide.matchAll(/^\| (?:words|boxes|lines and dots) \|(.*)\|$/gm)].map(([, names]) => names ?? '')
  const classes = rows.flatMap((row) => [...row.matchAll(/`([^`]+)`/g)].flatMap(([, names = '']) => names.split(' ')))
  const style = readFileSync(new URL('../../src/theme/diagrams.css', import.meta.url), 'utf8')
  expect(classes.length).toBeGreaterThan(10)
  expect(classes.filter((name) => !style.includes(`.${name}`))).toEqual([])
})

test('the story of the guide is sound and its last step says what happened', () => {
  const [, yaml = ''] = /```diagram load-balancer\n([\s\S]*?)```/.exec(guide) ?? []
  const { story, mistakes } = parseStory(diagram.declaration, parse(yaml))
  expect(mistakes).toEqual([])
  const last = statesOf(diagram.model, story).at(-1)
  expect(diagram.model.describe(last, 'en')).toBe('One server takes them all.')
  const svg = renderToString(renderDrawing(diagram, last, { language: 'en', layout: 'wide', idPrefix: 'x' }))
  expect(svg).toContain('× one')
})
