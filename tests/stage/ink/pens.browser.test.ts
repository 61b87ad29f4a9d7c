import { describe, expect, test } from 'vitest'
import { cdp, page, userEvent } from 'vitest/browser'
import type { Ink } from '../../../src/stage/ink/ink.ts'
import { openStage } from '../fixture.ts'

/** Lines on screen: the slide, tool and colour of each. */
function lines(): string[] {
  return [...document.querySelectorAll('.stage-ink path')].map(
    (path) => `${path.closest('.slide')?.id} ${path.getAttribute('class')}`,
  )
}

type Mouse = 'mousePressed' | 'mouseMoved' | 'mouseReleased'

/** The browser's own pointer, in pixels of the test's frame. */
async function mouse(type: Mouse, [x, y]: readonly [number, number], more = {}) {
  const frame = window.frameElement?.getBoundingClientRect() ?? { left: 0, top: 0 }
  const scale = (window.frameElement?.getBoundingClientRect().width ?? innerWidth) / innerWidth
  const at = { x: frame.left + x * scale, y: frame.top + y * scale }
  await cdp().send('Input.dispatchMouseEvent', { type, ...at, button: 'left', buttons: 1, clickCount: 1, ...more })
}

async function draw(points: readonly (readonly [number, number])[], more = {}) {
  const [first = [0, 0] as const, ...rest] = points
  await mouse('mousePressed', first, more)
  for (const point of rest) await mouse('mouseMoved', point, more)
  await mouse('mouseReleased', points.at(-1) ?? first, more)
}

const wave = [
  [300, 300],
  [400, 380],
  [500, 300],
] as const

async function take(key: string) {
  await userEvent.keyboard(key)
  await expect.element(page.getByRole('toolbar', { name: '필기 도구' })).toBeVisible()
}

function inkOf({ shared }: Awaited<ReturnType<typeof openStage>>): Ink {
  const told = shared.find(({ name }) => name === 'ink')?.tell(true) as { all: Ink } | undefined
  return told?.all ?? {}
}

describe('a pen', () => {
  test('draws on the slide where the pointer is, in the slide’s own pixels', async () => {
    const stage = await openStage('#day')
    await take('d')
    await draw(wave)
    expect(lines()).toEqual(['day pen red'])
    const [stroke] = inkOf(stage).day ?? []
    const scale = Math.min(innerWidth / 1280, innerHeight / 720)
    const [x, y] = stroke?.points[0] ?? []
    expect(x).toBeCloseTo((300 - innerWidth / 2) / scale + 640, 0)
    expect(y).toBeCloseTo((300 - innerHeight / 2) / scale + 360, 0)
    const box = document.querySelector('.stage-ink path')?.getBoundingClientRect()
    expect(Math.abs((box?.left ?? 0) - 300)).toBeLessThan(8)
  })

  test('keeps the pressure of a stylus', async () => {
    const stage = await openStage('#day')
    await take('d')
    await draw(wave, { pointerType: 'pen', force: 0.75 })
    expect(inkOf(stage).day?.[0]?.points.map(([, , pressure]) => pressure)).toContain(0.75)
  })

  test('becomes a marker, another colour and an eraser by keys and buttons', async () => {
    await openStage('#day')
    await take('d')
    await userEvent.keyboard('q')
    await draw(wave)
    await userEvent.keyboard('h')
    await page.getByRole('button', { name: '초록색' }).click()
    await draw([
      [300, 500],
      [600, 500],
    ])
    expect(lines()).toEqual(['day pen blue', 'day marker green'])
    await userEvent.keyboard('e')
    await expect.element(page.getByRole('button', { name: '지우개' })).toHaveAttribute('aria-pressed', 'true')
    await draw([
      [450, 480],
      [450, 520],
    ])
    expect(lines()).toEqual(['day pen blue'])
  })

  test('is taken back with Z, done again with Y, and the slide is cleared with one key', async () => {
    await openStage('#day')
    await take('d')
    await draw(wave)
    await draw([
      [300, 500],
      [600, 500],
    ])
    await userEvent.keyboard('z')
    expect(lines()).toHaveLength(1)
    await userEvent.keyboard('y')
    expect(lines()).toHaveLength(2)
    await userEvent.keyboard('{Delete}')
    expect(lines()).toEqual([])
    await userEvent.keyboard('z')
    expect(lines()).toHaveLength(2)
  })

  test('is laid down with Escape, its key or its button; the slide is the pointer’s again', async () => {
    const { deck } = await openStage('#day')
    const bar = page.getByRole('toolbar')
    await take('d')
    await userEvent.keyboard('{Escape}')
    await expect.element(bar).not.toBeInTheDocument()
    await take('h')
    await userEvent.keyboard('h')
    await expect.element(bar).not.toBeInTheDocument()
    await take('e')
    await page.getByRole('button', { name: '필기 마치기' }).click()
    await page.getByRole('link', { name: '저장소로' }).click()
    expect([deck.current.id, document.documentElement.className.includes('overview')]).toEqual(['storage', false])
  })

  test('gives way to the overview, which shows what was drawn', async () => {
    await openStage('#day')
    await take('d')
    await draw(wave)
    await userEvent.keyboard('o')
    await expect.element(page.getByRole('toolbar')).not.toBeInTheDocument()
    expect(lines()).toEqual(['day pen red'])
    await userEvent.keyboard('d')
    await expect.element(page.getByRole('toolbar')).toBeVisible()
    expect(document.querySelector('.stage-tile')).toBeNull()
  })
})

describe('the ink', () => {
  test('stays on its slide, and is there after a reload', async () => {
    await openStage('#day')
    await take('d')
    await draw(wave)
    await userEvent.keyboard('{PageDown}')
    await draw(wave)
    expect(lines()).toEqual(['day pen red', 'cloud pen red'])
    await openStage('#cost')
    await expect.poll(lines).toEqual(['day pen red', 'cloud pen red'])
  })

  test('of another window shows here and is not told again', async () => {
    const stage = await openStage('#day')
    await take('d')
    const ink = stage.shared.find(({ name }) => name === 'ink')
    const told: unknown[] = []
    ink?.onChange(() => told.push(ink.tell(false)))
    const stroke = {
      key: 'k1',
      tool: 'pen',
      colour: 'red',
      points: [
        [1, 2],
        [30, 40, 0.5],
      ],
    }
    ink?.hear({ edit: { cost: { drop: [], put: [stroke] } } })
    await expect.poll(lines).toEqual(['cost pen red'])
    expect(told).toEqual([])
  })

  test.each([
    [null],
    [[]],
    [{ a: 1 }],
    [{ all: { a: [{ key: 'k', tool: 'brush', colour: 'red', points: [] }] } }],
    [{ all: { a: [{ key: 'k', tool: 'pen', colour: 'red', points: [[1, 'x']] }] } }],
    [{ all: { a: [{ key: 'k', tool: 'pen', colour: 'url(x)', points: [] }] } }],
    [{ all: { a: [{ tool: 'pen', colour: 'red', points: [] }] } }],
    [{ edit: { a: { drop: [1], put: [] } } }],
    [{ edit: { a: { drop: [], put: [{ key: 'k', from: -1, points: [] }] } } }],
  ])('is not %j', async (json) => {
    const { shared } = await openStage()
    const ink = shared.find(({ name }) => name === 'ink')
    ink?.hear(json)
    expect(ink?.tell(true)).toEqual({ all: {} })
  })
})
