import { readFileSync } from 'node:fs'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { diagram } from '../../../src/diagrams/disaster-recovery/diagram.ts'
import { type State, strategies } from '../../../src/diagrams/disaster-recovery/state.ts'
import { strategyNames } from '../../../src/diagrams/disaster-recovery/words.ts'
import { renderDrawing } from '../../../src/diagrams/kit/drawing.tsx'
import { parseStory, statesOf } from '../../../src/diagrams/kit/story.ts'
import type { Layout, ViewOptions } from '../../../src/diagrams/kit/view.ts'
import { play } from './setup.ts'

const notes = readFileSync('slides/aws-summit-korea-2015.md', 'utf8')
const fence = /```diagram disaster-recovery\n(.*?)```/s.exec(notes)?.[1] ?? ''
const { story, mistakes } = parseStory(diagram.declaration, parse(fence))
const steps = statesOf(diagram.model, story) as State[]

const layouts = ['wide', 'narrow', 'frame'] as const
/** The smallest type that can be read, in units of the drawing. */
const floors: Readonly<Record<Layout, number>> = { wide: 14, narrow: 12, frame: 14 }
const live: Partial<ViewOptions> = { dispatch: () => {}, explain: () => {} }

function draw(state: State, layout: Layout, given: Partial<ViewOptions> = {}): string {
  return renderToString(renderDrawing(diagram, state, { language: 'en', layout, idPrefix: 'one', ...given }))
}

/** The words of a drawing without what only its classes and its name tell. */
function wordsOf(drawing: string): string[] {
  return [...drawing.matchAll(/<text[^>]*>([^<]*)/g)].map(([, word = '']) => word)
}

/** What each button says that it does. */
function buttonsOf(state: State): string[] {
  const parts = draw(state, 'wide', live).matchAll(/<g class="part" role="button"([^>]*)>.*?>([^<>]*)<\/text>/gs)
  return [...parts].map(
    ([, attributes = '', words = '']) => /aria-description="([^"]*)"/.exec(attributes)?.[1] ?? words,
  )
}

function sizesOf(drawing: string): number[] {
  return [...drawing.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size))
}

describe('the story in the notes', () => {
  it('has no mistakes', () => {
    expect(mistakes).toEqual([])
    expect(steps.length).toBeGreaterThan(7)
  })

  it.each(layouts)('can be read in every step: %s', (layout) => {
    for (const state of steps) {
      const sizes = sizesOf(draw(state, layout, live))
      expect(sizes.length).toBeGreaterThan(0)
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(floors[layout])
    }
  })

  it.each(layouts)('is drawn without a style, an unprefixed id, or a number that is none: %s', (layout) => {
    for (const state of steps) {
      const drawing = draw(state, layout, live)
      expect(drawing).not.toMatch(/ style=|NaN|undefined|Infinity/)
      expect(drawing).not.toMatch(/ id="(?!one)|href="#(?!one)/)
    }
  })
})

describe('the four side by side', () => {
  it.each(layouts)('tell what is off, small, running and lost in words: %s', (layout) => {
    const words = wordsOf(draw(play('lose site', 'wait 3s'), layout))
    expect(words).toEqual(expect.arrayContaining(['Off', 'Copy', 'Small', 'Running', 'Lost']))
  })

  it.each(layouts)('tell in words what is being started, and what is corrupted: %s', (layout) => {
    expect(wordsOf(draw(play('lose site', 'wait 6s'), layout))).toContain('Starting')
    expect(wordsOf(draw(play('corrupt data', 'wait 4s'), layout))).toContain('Corrupted')
  })

  it('tell time so far while a strategy is down, and then what it took', () => {
    const during = wordsOf(draw(play('lose site', 'wait 12s'), 'wide'))
    expect(during).toEqual(expect.arrayContaining(['RTO so far', '20 min', '7 → 10 min', '0 → 90 s']))
    const after = wordsOf(draw(play('lose site', 'wait 26s'), 'wide'))
    expect(after).not.toContain('RTO so far')
    expect(after).toEqual(expect.arrayContaining(['6 h 16 min', '2 h 47 min', '2 min', '31 min', '5 s', '1 s']))
  })

  it('call the cost an illustration', () => {
    const words = wordsOf(draw(play(), 'wide'))
    expect(words.filter((word) => word === 'Cost index (illustrative)')).toHaveLength(strategies.length)
    expect(words).toEqual(expect.arrayContaining(['4', '25', '47', '104']))
  })
})

describe('a close-up', () => {
  it.each(['wide', 'narrow'] as const)('has the steps as a timeline and says which is under way: %s', (layout) => {
    const words = wordsOf(draw(play('focus store-backup', 'lose site', 'wait 12s'), layout))
    expect(words).toEqual(expect.arrayContaining(['✓ deciding', '▶ creating stack', '○ restoring', '1 h 51 min']))
  })

  it('adds the way back', () => {
    const words = wordsOf(draw(play('focus warm-standby', 'lose site', 'wait 26s', 'fail back', 'wait 2s'), 'wide'))
    expect(words).toEqual(expect.arrayContaining(['▶ copying back', '○ returning users']))
  })
})

describe('the decision', () => {
  it.each(layouts)('tells what is missed and why the cheapest fit is the one: %s', (layout) => {
    const words = wordsOf(draw(play('set rto-objective 150', 'focus decision'), layout)).join(' ')
    expect(words).toContain('× 2 h 47 min')
    expect(words).toContain('Pilot Light: the cheapest that meets')
  })

  it('marks the cheapest fit', () => {
    expect(wordsOf(draw(play('focus decision'), 'wide'))).toContain('◀ cheapest fit')
    expect(wordsOf(draw(play('backups off', 'focus decision'), 'wide'))).not.toContain('◀ cheapest fit')
  })
})

describe('the buttons', () => {
  it.each(layouts)('are not there in a still drawing: %s', (layout) => {
    for (const state of steps) expect(draw(state, layout)).not.toContain('role="button"')
  })

  it('strike, turn backups off, and lead to each strategy and the decision', () => {
    const looks = strategies.map((strategy) => `Look at ${strategyNames[strategy].replace('&', '&amp;')}`)
    const wanted = ['Lose the site', 'Corrupt the data', 'Backups off', 'Decide', ...looks]
    expect(buttonsOf(play())).toEqual(expect.arrayContaining(wanted))
  })

  it('lead back after the site is lost, from a close-up and from the decision', () => {
    expect(buttonsOf(play('lose site'))).toEqual(expect.arrayContaining(['Fail back', 'Start over']))
    expect(buttonsOf(play('focus pilot-light'))).toContain('All four')
    expect(buttonsOf(play('focus decision'))).toContain('All four')
  })

  it('are large enough for a finger on a phone', () => {
    for (const state of steps) {
      const parts = [...draw(state, 'narrow', live).matchAll(/role="button".*?<rect([^>]*)/gs)]
      expect(parts.length).toBeGreaterThan(0)
      for (const [, rect = ''] of parts) {
        const [width, height] = ['width', 'height'].map((name) =>
          Number(new RegExp(` ${name}="([\\d.]+)"`).exec(rect)?.[1]),
        )
        expect(Math.min(width ?? 0, height ?? 0)).toBeGreaterThanOrEqual(44)
      }
    }
  })
})
