import { expect, test } from 'vitest'
import { bindings, maybeAction, maybeKeyName, type Press, toKeyCaps } from '../../src/stage/keys.ts'

const none = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, isComposing: false, keyCode: 0 }
const press = (key: string, code: string, more: Partial<Press> = {}): Press => ({ ...none, key, code, ...more })

test('no key stands for two actions', () => {
  const keys = bindings.flatMap((binding) => binding.keys)
  expect(new Set(keys).size).toBe(keys.length)
})

test.each([
  ['a letter', press('o', 'KeyO'), 'O'],
  ['a letter with Caps Lock on', press('O', 'KeyO'), 'O'],
  ['a letter with Shift', press('O', 'KeyO', { shiftKey: true }), 'Shift+O'],
  ['a letter on a Dvorak keyboard', press('o', 'KeyS'), 'O'],
  ['a Korean letter', press('ㅐ', 'KeyO'), 'O'],
  ['a Russian letter', press('щ', 'KeyO'), 'O'],
  ['a key the input method took', press('Process', 'KeyO', { keyCode: 229 }), 'O'],
  ['a key amid composing', press('ㅐ', 'KeyO', { isComposing: true }), 'O'],
  ['an unidentified key of a tablet', press('Unidentified', 'KeyO', { keyCode: 229 }), 'O'],
  ['Space', press(' ', 'Space'), 'Space'],
  ['Shift and Space', press(' ', 'Space', { shiftKey: true }), 'Shift+Space'],
  ['Space the input method took', press('Process', 'Space', { keyCode: 229 }), 'Space'],
  ['Enter on the number pad', press('Enter', 'NumpadEnter'), 'Enter'],
  ['Enter on the number pad, taken', press('Process', 'NumpadEnter', { keyCode: 229 }), 'Enter'],
  ['a question mark', press('?', 'Slash', { shiftKey: true }), '?'],
  ['a question mark on a German keyboard', press('?', 'Minus', { shiftKey: true }), '?'],
  ['a question mark the input method took', press('Process', 'Slash', { shiftKey: true, keyCode: 229 }), '?'],
  ['a full stop the input method took', press('Process', 'Period', { keyCode: 229 }), '.'],
  ['an arrow', press('ArrowLeft', 'ArrowLeft'), 'ArrowLeft'],
  ['Shift and an arrow', press('ArrowLeft', 'ArrowLeft', { shiftKey: true }), 'Shift+ArrowLeft'],
  ['anything with Ctrl', press('o', 'KeyO', { ctrlKey: true }), undefined],
  ['anything with Alt', press('ArrowLeft', 'ArrowLeft', { altKey: true }), undefined],
  ['anything with Meta', press('b', 'KeyB', { metaKey: true }), undefined],
])('%s is named by what it means', (_, pressed, name) => {
  expect(maybeKeyName(pressed)).toBe(name)
})

test('without letters, only keys that type nothing visible act', () => {
  expect(['B', '.', '?', 'O', 'Shift+S'].map((key) => maybeAction(key, false))).toEqual(Array(5).fill(undefined))
  expect(['Space', 'Escape'].map((key) => maybeAction(key, false))).toEqual(['next', 'overview'])
  expect(['B', '.', '?', 'O'].map((key) => maybeAction(key, true))).toEqual(['black', 'black', 'help', 'overview'])
})

test('a key is printed as its caps', () => {
  expect(['Shift+ArrowLeft', 'Escape', 'O', 'PageDown'].map(toKeyCaps)).toEqual([
    ['Shift', '←'],
    ['Esc'],
    ['O'],
    ['Page Down'],
  ])
})
