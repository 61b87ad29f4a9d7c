import axe from 'axe-core'
import { describe, expect, test, vi } from 'vitest'
import { cdp, page, userEvent } from 'vitest/browser'
import { updateDeck } from '../../../../src/stage/hot.ts'
import { diagram } from './counter.tsx'
import { figures, look, openDeck, pass, stopTime, untilLive } from './fixture.ts'

const frame = () => new Promise(requestAnimationFrame)

/** Node and listener counts of the page after a garbage collection. */
async function count() {
  await cdp().send('HeapProfiler.collectGarbage')
  const { metrics } = await cdp().send('Performance.getMetrics')
  const metric = (name: string) => metrics.find((each) => each.name === name)?.value ?? Number.NaN
  return { nodes: metric('Nodes'), listeners: metric('JSEventListeners') }
}

async function play() {
  await userEvent.keyboard('k')
  await expect.poll(() => document.querySelector('[title="일시 정지"]')).not.toBeNull()
}

/** How much the counter of the slide `count` has counted. */
function counted(): number {
  return Number(/Σ (\d+)/.exec(look(document.querySelector('#count') ?? document)[0] ?? '')?.[1])
}

describe('a diagram that is not seen asks for no frame', () => {
  test('when the deck is on another slide', async () => {
    const { deck } = await openDeck('#count/1')
    await play()
    const ask = vi.spyOn(window, 'requestAnimationFrame')
    await vi.waitFor(() => expect(ask).toHaveBeenCalled())
    deck.go({ id: 'after', step: 0 })
    await vi.waitFor(async () => {
      ask.mockClear()
      await frame()
      await frame()
      expect(ask).toHaveBeenCalledTimes(2)
    })
  })

  test.each(['b', 'w', 'o'])('behind what %s opens, and goes on from there', async (key) => {
    await openDeck('#count/1')
    stopTime()
    await userEvent.keyboard('k')
    pass(500)
    await userEvent.keyboard(key)
    const before = counted()
    pass(60_000)
    expect(counted()).toBe(before)
    await userEvent.keyboard(key)
    pass(2000)
    expect(counted()).toBeGreaterThan(before)
    expect(counted()).toBeLessThan(before + 100)
  })

  test('behind another tab, and goes on from there', async () => {
    await openDeck('#count/1')
    stopTime()
    await userEvent.keyboard('k')
    pass(500)
    const before = counted()
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
    pass(60_000)
    expect(counted()).toBe(before)
    hidden.mockReturnValue(false)
    document.dispatchEvent(new Event('visibilitychange'))
    pass(2000)
    expect(counted()).toBeGreaterThan(before)
    expect(counted()).toBeLessThan(before + 100)
  })

  test('when nothing plays', async () => {
    await openDeck('#count/1')
    const ask = vi.spyOn(window, 'requestAnimationFrame')
    await frame()
    await frame()
    expect(ask).toHaveBeenCalledTimes(2)
  })
})

describe('what does not change is not written', () => {
  /** What is written into an element from now until the answer is called. */
  function observe(selector: string): () => readonly MutationRecord[] {
    const records: MutationRecord[] = []
    const observer = new MutationObserver((more) => records.push(...more))
    const element = document.querySelector(selector)
    if (element === null) throw new Error(`there is no ${selector}`)
    observer.observe(element, { subtree: true, childList: true, attributes: true, characterData: true })
    return () => {
      records.push(...observer.takeRecords())
      observer.disconnect()
      return records
    }
  }

  test('when a step is shown again', async () => {
    await openDeck('#count/1')
    await expect.poll(() => document.title).toContain(' · ')
    stopTime()
    const written = observe('body')
    await userEvent.keyboard('rr')
    pass(100)
    expect(written()).toEqual([])
  })

  test('in the drawing, while time passes and nothing in it moves', async () => {
    await openDeck('#count/1')
    stopTime()
    await page.getByRole('button', { name: /^a · \d/ }).click()
    await page.getByRole('button', { name: /^b · \d/ }).click()
    pass(100)
    const writtenToPicture = observe('.slide.present .picture')
    const writtenToTimeline = observe('.slide.present .timeline')
    pass(2000)
    expect(writtenToPicture()).toEqual([])
    expect(writtenToTimeline()).not.toEqual([])
  })
})

test('ten thousand events in a row are drawn once', async () => {
  await openDeck('#count/1')
  stopTime()
  const draw = vi.spyOn(window, 'requestAnimationFrame')
  const node = document.querySelector('.slide.present .part')
  for (let click = 0; click < 10_001; click++) node?.dispatchEvent(new MouseEvent('click', { bubbles: true }))
  expect(draw).toHaveBeenCalledTimes(1)
  pass(16)
  expect(look()).toEqual(['a · 장애, b · 12, Σ 24 — 노드 1개가 답한다.'])
})

test('two hundred visits leave no node and no listener behind', async () => {
  const { deck } = await openDeck('#count')
  await cdp().send('Performance.enable')
  const visit = async () => {
    deck.go({ id: 'two', step: 3 })
    deck.go({ id: 'count', step: 1 }, 'step')
    deck.next()
    await frame()
  }
  for (let visits = 0; visits < 10; visits++) await visit()
  const before = await count()
  for (let visits = 0; visits < 200; visits++) await visit()
  // A few come and go with what happens to be on screen, and some only with a second collection; a leak would stay.
  await vi.waitFor(async () => {
    const after = await count()
    expect(after.nodes - before.nodes).toBeLessThan(20)
    expect(after.listeners - before.listeners).toBeLessThan(20)
  })
}, 60_000)

describe('an edit of the notes', () => {
  const symbols = '<svg class="symbols"></svg>'
  const orderOf = (main: HTMLElement) =>
    [...main.querySelectorAll<HTMLElement>('.slides > .group')].map((group) => ({
      session: group.dataset.session ?? '',
      ids: [...group.children].map(({ id }) => id),
    }))

  test('keeps step and events in the new figure, and ends the old one', async () => {
    const { main, ...stage } = await openDeck('#count/3')
    stopTime()
    await page.getByRole('button', { name: 'b · 장애' }).click()
    pass(1000)
    const [before] = look()
    const old = figures(stage.deck.current.element)[0]
    const html = new DOMParser().parseFromString(stage.deck.current.element.outerHTML, 'text/html')
    const slide = html.querySelector('.slide')
    slide?.querySelector('figure.diagram')?.classList.remove('live')
    slide?.querySelector('h3')?.replaceChildren('새 제목이다.')
    updateDeck(main, { title: '', slides: { count: slide?.outerHTML ?? '' }, order: orderOf(main), symbols }, stage)
    stage.diagrams.refresh()
    vi.useRealTimers()
    await untilLive(stage.deck.current.element)
    expect(figures(stage.deck.current.element)[0]).not.toBe(old)
    await expect.poll(() => look()[0]).toBe(before)
    expect(stage.deck.current.element.textContent).toContain('새 제목이다.')
    await userEvent.keyboard('{ArrowRight}')
    await expect.poll(() => look()[0]).toContain('속도를 높인다.')
  })

  test('of another slide leaves the present diagram as it is', async () => {
    const { main, ...stage } = await openDeck('#count/3')
    stopTime()
    await page.getByRole('button', { name: 'b · 장애' }).click()
    pass(1000)
    await userEvent.keyboard('k')
    pass(20)
    const before = look()
    updateDeck(
      main,
      {
        title: '',
        slides: { after: '<section class="slide" id="after"><h3>새로</h3></section>' },
        order: orderOf(main),
        symbols,
      },
      stage,
    )
    stage.diagrams.refresh()
    pass(20)
    expect(look()).toEqual(before)
  })
})

test('a diagram whose view throws leaves its still drawing on the slide, and the deck goes on', async () => {
  const { deck } = await openDeck('#count/1')
  const error = new Error('a view of somebody')
  const told = vi.spyOn(window, 'reportError').mockImplementation(() => {})
  vi.spyOn(diagram, 'view').mockImplementation(() => {
    throw error
  })
  await userEvent.keyboard('{ArrowRight}')
  await vi.waitFor(() => expect(told).toHaveBeenCalledExactlyOnceWith(error))
  const slide = document.querySelector('#count')
  expect(slide?.querySelector('.controls')).toBeNull()
  expect(slide?.querySelector('.picture rect')).not.toBeNull()
  await userEvent.keyboard('{End}')
  expect(deck.current.id).not.toBe('count')
})

test('no step, panel or explored state breaks a rule of accessibility', async () => {
  const { deck } = await openDeck('#count')
  const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  const check = async () => {
    const { violations } = await axe.run('.slide.present', {
      runOnly: wcag,
      rules: { 'page-has-heading-one': { enabled: false }, region: { enabled: false } },
    })
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  }
  for (const theme of ['light', 'dark']) {
    document.documentElement.dataset.theme = theme
    for (let step = 0; step <= deck.countSteps('count'); step++) {
      deck.go({ id: 'count', step })
      await frame()
      expect(await check(), `step ${step}, ${theme}`).toEqual([])
    }
    await page.getByRole('button', { name: /^a · \d/ }).click()
    await userEvent.keyboard('i')
    await frame()
    for (const panel of ['조절', '계산', '상태']) {
      await page.getByRole('button', { name: panel, exact: true }).click()
      await frame()
      document.querySelector<HTMLElement>('.figures summary')?.click()
      expect(await check(), `${panel}, ${theme}`).toEqual([])
    }
    await userEvent.keyboard('i')
  }
  delete document.documentElement.dataset.theme
})
