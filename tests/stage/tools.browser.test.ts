import axe from 'axe-core'
import { describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { say } from '../../src/messages.ts'
import { openStage, see } from './fixture.ts'
import '../../src/theme/base.css'

const light = () => document.querySelector('.stage-pointer')
const lit = async () => expect.poll(light).not.toBeNull()

describe('the pointer', () => {
  test('goes on and off with X and follows the mouse, in the slide’s own pixels', async () => {
    const { shared } = await openStage('#day')
    const pointer = shared.find(({ name }) => name === 'pointer')
    await userEvent.keyboard('x')
    await lit()
    const heading = page.getByRole('heading')
    await userEvent.hover(heading)
    const box = heading.element().getBoundingClientRect()
    const dot = light()?.getBoundingClientRect()
    const middle = [box.left + box.width / 2, box.top + box.height / 2]
    expect([(dot?.left ?? 0) + (dot?.width ?? 0) / 2, (dot?.top ?? 0) + (dot?.height ?? 0) / 2]).toEqual(
      middle.map((value) => expect.closeTo(value, -1)),
    )
    const scale = Math.min(innerWidth / 1280, innerHeight / 720)
    expect(pointer?.tell(true)).toEqual([
      expect.closeTo(((middle[0] ?? 0) - innerWidth / 2) / scale + 640, -1),
      expect.closeTo(((middle[1] ?? 0) - innerHeight / 2) / scale + 360, -1),
    ])
    await userEvent.keyboard('x')
    expect([light(), pointer?.tell(true)]).toEqual([null, null])
  })

  test('held, goes when the key is let go', async () => {
    await openStage('#day')
    await userEvent.keyboard('{x>3}')
    await lit()
    await userEvent.keyboard('{/x}')
    expect(light()).toBeNull()
  })

  test('lets what is under it be clicked', async () => {
    await openStage('#day')
    await userEvent.keyboard('x')
    await lit()
    await page.getByRole('link', { name: '저장소로' }).click()
    expect(see().slides).toEqual(['storage'])
  })

  test('of another window shows here', async () => {
    const { shared } = await openStage('#day')
    const pointer = shared.find(({ name }) => name === 'pointer')
    pointer?.hear([640, 360])
    await lit()
    const dot = light()?.getBoundingClientRect()
    expect((dot?.left ?? 0) + (dot?.width ?? 0) / 2).toBeCloseTo(innerWidth / 2, 0)
    pointer?.hear(null)
    expect(light()).toBeNull()
  })
})

describe('the menu', () => {
  test('has every tool for hands that are not on a keyboard', async () => {
    await openStage('#day')
    await page.getByRole('button', { name: '발표 도구' }).click()
    await page.getByRole('button', { name: '흰 화면' }).click()
    await expect.element(page.getByRole('button', { name: '화면 다시 켜기' })).toBeVisible()
    await userEvent.keyboard('{Escape}m')
    await page.getByRole('button', { name: '슬라이드에서 찾기' }).click()
    await expect.element(page.getByRole('combobox')).toHaveFocus()
  })

  test('asks whether the ink is printed', async () => {
    await openStage('#day')
    await userEvent.keyboard('m')
    await page.getByRole('checkbox', { name: say('ko', 'printInk') }).click()
    expect(document.documentElement.classList.contains('print-ink')).toBe(true)
  })
})

test.each(['light', 'dark'])(
  'no sheet and no palette breaks a rule of accessibility in the %s theme',
  async (theme) => {
    await openStage('#day')
    document.documentElement.dataset.theme = theme
    for (const [key, opened] of Object.entries({
      m: '.stage-menu',
      '/': '.stage-finder',
      g: '.stage-finder',
      d: '.stage-palette',
    })) {
      await userEvent.keyboard(key)
      await expect.poll(() => document.querySelector(`${opened}:is([open], [role=toolbar])`)).not.toBeNull()
      if (key !== 'm' && key !== 'd') await userEvent.keyboard('1')
      const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } })
      expect(violations.map(({ id, nodes }) => `${key} ${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
      await userEvent.keyboard('{Escape}')
    }
  },
)
