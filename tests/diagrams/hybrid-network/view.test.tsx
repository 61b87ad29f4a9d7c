import { readFileSync } from 'node:fs'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { diagram } from '../../../src/diagrams/hybrid-network/diagram.ts'
import { partsOf } from '../../../src/diagrams/hybrid-network/parts.ts'
import type { State } from '../../../src/diagrams/hybrid-network/state.ts'
import { view } from '../../../src/diagrams/hybrid-network/view.tsx'
import { parseStory, statesOf } from '../../../src/diagrams/kit/story.ts'
import type { Layout } from '../../../src/diagrams/kit/view.ts'
import { play } from './fixture.ts'

const notes = readFileSync(new URL('../../../slides/aws-summit-korea-2015.md', import.meta.url), 'utf8')
const fence = notes.split('```diagram hybrid-network\n')[1]?.split('```')[0] ?? ''
const { story, mistakes } = parseStory(diagram.declaration, parse(fence))
const states = statesOf(diagram.model, story) as State[]
const least: Record<Layout, number> = { wide: 14, frame: 14, narrow: 12 }
const layouts = Object.keys(least) as Layout[]

function render(state: State, layout: Layout, more: Partial<Parameters<typeof view>[1]> = {}): string {
  return renderToString(view(state, { language: 'ko', layout, idPrefix: 'here', ...more }))
}

/** What can be read, without classes. */
function textOf(drawing: string): string {
  return drawing.replaceAll(/<[^>]*>/g, ' ')
}

describe('the drawing', () => {
  it('has a story without mistakes', () => {
    expect(mistakes).toEqual([])
    expect(states.length).toBeGreaterThan(9)
  })

  it('shows or leaves out what came later when it is asked to, whatever the state says', () => {
    const told = states.find(({ scene, today }) => scene === 'network' && !today)
    if (told === undefined) throw new Error('no network in the story')
    const isLater = (drawing: string) => drawing.includes('today-layer')
    const later = { ...told, today: true }
    expect([told, later].map((state) => isLater(render(state, 'wide')))).toEqual([false, true])
    expect([told, later].map((state) => isLater(render(state, 'wide', { today: true })))).toEqual([true, true])
    expect([told, later].map((state) => isLater(render(state, 'wide', { today: false })))).toEqual([false, false])
  })

  for (const layout of layouts) {
    it(`keeps its letters large enough and its ids its own (${layout})`, () => {
      for (const language of ['ko', 'en'] as const) {
        for (const state of states) {
          const drawing = render(state, layout, { language })
          const sizes = [...drawing.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size))
          expect(Math.min(...sizes)).toBeGreaterThanOrEqual(least[layout])
          for (const [, id] of drawing.matchAll(/ id="([^"]*)"/g)) expect(id).toMatch(/^here/)
          expect(drawing).not.toMatch(/NaN|undefined/)
        }
      }
    })

    it(`has buttons only where they do something (${layout})`, () => {
      for (const state of states) expect(render(state, layout)).not.toContain('role="button"')
    })

    it(`tells by words or signs whether a part is up, down or silent (${layout})`, () => {
      for (const part of partsOf(play(['choose dx-vpn']))) {
        const texts = [[], [`fail ${part}`], [`silence ${part}`]].map((events) =>
          textOf(render(play(['choose dx-vpn', ...events]), layout)),
        )
        expect(new Set(texts).size).toBe(3)
      }
    })
  }

  it('makes every part and every choice a button while it is explored', () => {
    const state = play(['choose dx-vpn'])
    const buttons = render(state, 'wide', { dispatch: () => {} }).split('role="button"').length - 1
    expect(buttons).toBe(partsOf(state).length + 10)
  })

  it('ends the packets at the broken part, and says that nobody has noticed', () => {
    const drawing = render(play(['choose dx-vpn', 'silence line-1']), 'wide')
    expect(drawing.split('class="lost"').length - 1).toBe(2)
    expect(textOf(drawing)).toContain('모르고 잃는 중')
  })

  it('marks single points of failure only through the lens', () => {
    const count = (lens: string) => textOf(render(play(['choose dx', `lens ${lens}`]), 'wide')).split('▲').length - 1
    expect([count('off'), count('on')]).toEqual([0, 5])
  })

  it('shows what came later only as today’s', () => {
    expect(textOf(render(play(['choose dx-vpn']), 'wide'))).not.toMatch(/Transit Gateway|서울/)
    expect(textOf(render(play(['choose dx-vpn', 'show today']), 'wide'))).toMatch(/오늘: .*Transit Gateway · 2018/)
  })
})
