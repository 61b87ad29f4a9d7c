import { readFileSync } from 'node:fs'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { renderDrawing } from '../../src/diagrams/kit/drawing.tsx'
import { parseStory, statesOf } from '../../src/diagrams/kit/story.ts'
import { diagram } from './load-balancer/diagram.ts'

const guide = readFileSync(new URL('../../docs/living-diagrams.md', import.meta.url), 'utf8')

test.each(['model.ts', 'view.tsx', 'diagram.ts'])('the guide shows %s as it is tested here', (name) => {
  const code = readFileSync(new URL(`load-balancer/${name}`, import.meta.url), 'utf8')
  expect(guide).toContain(code.replaceAll('../../../src/diagrams/kit/', '../kit/').trim())
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
