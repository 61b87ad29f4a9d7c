import { describe, expect, test } from 'vitest'
import { cdp, page, userEvent } from 'vitest/browser'
import { bindings } from '../../src/stage/keys.ts'
import { findHeardKeys, openStage, see } from './fixture.ts'

const place = (stage: Awaited<ReturnType<typeof openStage>>) => `${stage.deck.place.id}/${stage.deck.place.step}`

/** A key as a Korean input method reports it: what it composes or `Process`, key code 229, the place in `code`. */
async function pressComposing(key: string, code: string, modifiers = 0) {
  const event = { key, code, modifiers, windowsVirtualKeyCode: 229 }
  await cdp().send('Input.dispatchKeyEvent', { ...event, type: 'rawKeyDown' })
  await cdp().send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' })
}

describe('moving', () => {
  const toPress = (key: string) => `{${key.replace('Space', ' ').replace(/^Shift\+(.*)$/, 'Shift>}{$1}{/Shift')}}`
  const ends: Record<string, string> = {
    next: 'storage/2',
    previous: 'storage/0',
    nextSession: 'closing/0',
    previousSession: 'cloud/0',
    first: 'title/0',
    last: 'thanks/0',
  }
  const moving = bindings.filter(({ action }) => action in ends)
  const cases = moving.flatMap(({ action, keys }) => keys.map((key) => [key, action] as const))

  test.each(cases)('%s does %s', async (key, action) => {
    const stage = await openStage('#storage/1')
    await userEvent.keyboard(toPress(key))
    expect(place(stage)).toBe(ends[action])
  })

  test('a held key goes on, a held letter counts once', async () => {
    const stage = await openStage('#storage')
    await userEvent.keyboard('{ArrowRight>3/}')
    expect(place(stage)).toBe('cost/0')
    await userEvent.keyboard('{b>3/}')
    expect(document.querySelector('.stage-cover')).not.toBeNull()
  })

  test('Ctrl, Alt and Meta with a key do nothing', async () => {
    const stage = await openStage('#storage')
    await userEvent.keyboard('{Control>}{ArrowRight}{o}{/Control}{Alt>}{ArrowDown}{/Alt}{Meta>}{b}{/Meta}')
    expect(place(stage)).toBe('storage/0')
    expect(document.querySelector('.stage-cover, .stage-tile')).toBeNull()
  })
})

describe('with the Korean input method on', () => {
  test.each([
    ['ㅠ', 'KeyB', '.stage-cover'],
    ['Process', 'KeyB', '.stage-cover'],
    ['ㅐ', 'KeyO', '.stage-tile'],
    ['Process', 'Period', '.stage-cover'],
  ])('%s at %s works', async (key, code, opened) => {
    await openStage()
    await pressComposing(key, code)
    expect(document.querySelector(opened)).not.toBeNull()
  })

  test('Shift and / ask for help, Space and arrows move', async () => {
    const stage = await openStage()
    await pressComposing('Process', 'Slash', 8)
    await expect.element(page.getByRole('dialog')).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await pressComposing('Process', 'Space')
    await pressComposing('Process', 'ArrowRight')
    expect(place(stage)).toBe('cloud/0')
  })
})

describe('with a control focused', () => {
  test('a clicker works after a mouse click on a button', async () => {
    const stage = await openStage('#cost')
    let clicks = 0
    page
      .getByRole('button', { name: '누르기' })
      .element()
      .addEventListener('click', () => clicks++)
    await page.getByRole('button', { name: '누르기' }).click()
    await userEvent.keyboard('{PageDown}')
    expect(place(stage)).toBe('closing/0')
    stage.deck.previous()
    await page.getByRole('button', { name: '누르기' }).click()
    await userEvent.keyboard('{ }')
    expect([place(stage), clicks]).toEqual(['closing/0', 2])
  })

  test('a button reached by Tab keeps Space, Enter and arrows, and the page keys still belong to the deck', async () => {
    const stage = await openStage('#cost')
    const button = page.getByRole('button', { name: '누르기' })
    let clicks = 0
    button.element().addEventListener('click', () => clicks++)
    await userEvent.keyboard('{Tab}{Tab}')
    await expect.element(button).toHaveFocus()
    await userEvent.keyboard('{ }{Enter}{ArrowRight}')
    expect([place(stage), clicks]).toEqual(['cost/0', 2])
    await userEvent.keyboard('{PageDown}')
    expect(place(stage)).toBe('closing/0')
  })

  test('a slider moved by mouse gives the arrows back', async () => {
    const stage = await openStage('#cost')
    await page.getByRole('slider').click()
    await userEvent.keyboard('{ArrowRight}')
    expect(place(stage)).toBe('closing/0')
  })

  test('a slider reached by Tab keeps the arrows', async () => {
    const stage = await openStage('#cost')
    await userEvent.keyboard('{Tab}{Tab}{Tab}{Tab}{ArrowRight}')
    await expect.element(page.getByRole('slider')).toHaveValue('51')
    expect(place(stage)).toBe('cost/0')
  })

  test.each(['searchbox', 'combobox', 'editable'])(
    'no key does anything while somebody types in a %s',
    async (field) => {
      const stage = await openStage('#cost')
      const fields: Record<string, string> = {
        searchbox: '.slide input:not([type])',
        combobox: '.slide select',
        editable: '.slide [contenteditable]',
      }
      const element = document.querySelector<HTMLElement>(fields[field] ?? '')
      element?.focus()
      await userEvent.keyboard('{b}{?}{ }{ArrowRight}{PageDown}{Home}')
      expect(place(stage)).toBe('cost/0')
      expect(document.querySelector('.stage-cover, dialog')).toBeNull()
      if (element !== null) expect(findHeardKeys(element)).toEqual([])
    },
  )
})

test('letter and symbol keys can be switched off in the help sheet, and stay off', async () => {
  await openStage()
  await userEvent.keyboard('?')
  await page.getByRole('checkbox', { name: '글자와 기호 키 사용' }).click()
  await userEvent.keyboard('{Escape}')
  await userEvent.keyboard('b.o?')
  expect(document.querySelector('.stage-cover, .stage-tile, dialog[open]')).toBeNull()

  const stage = await openStage('#day')
  await userEvent.keyboard('b')
  expect(document.querySelector('.stage-cover')).toBeNull()
  await userEvent.keyboard('{ArrowRight}')
  expect(see().slides).toEqual([stage.deck.current.id])
  expect(stage.deck.current.id).toBe('cloud')
})

test('a clicker closes an open dialog and moves on', async () => {
  const stage = await openStage()
  await userEvent.keyboard('?')
  await expect.element(page.getByRole('dialog')).toBeVisible()
  await userEvent.keyboard('{ArrowRight}')
  expect(place(stage)).toBe('title/0')
  await userEvent.keyboard('{PageDown}')
  expect(place(stage)).toBe('day/0')
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
})
