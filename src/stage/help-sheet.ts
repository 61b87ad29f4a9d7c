import { type Language, say } from '../messages.ts'
import { createElement } from './element.ts'
import type { LetterKeys } from './keyboard.ts'
import { type Action, type Binding, bindings, toKeyCaps } from './keys.ts'
import { createSheet } from './sheet.ts'

/** Makes the help sheet: every key of the table for an action that is `offered`, and the switch for letter keys. */
export function createHelpSheet(
  letters: LetterKeys,
  language: Language,
  offered: (action: Action) => boolean,
): HTMLDialogElement {
  const title = say(language, 'helpTitle')
  const here = bindings.filter(({ action }) => offered(action))
  const half = Math.ceil(here.length / 2)
  const tables = [here.slice(0, half), here.slice(half)].map((part) =>
    createElement('table', {}, ...part.map((binding) => createRow(binding, language))),
  )
  const keys = createElement('div', { className: 'keys' }, ...tables)
  return createSheet({ className: 'stage-help', title, language }, keys, createSwitch(letters, language))
}

function createRow({ keys, label }: Binding, language: Language): HTMLTableRowElement {
  const caps = keys.map((key) =>
    createElement('span', {}, ...toKeyCaps(key).map((cap) => createElement('kbd', {}, cap))),
  )
  const name = createElement('th', { scope: 'row' }, say(language, label))
  return createElement('tr', {}, name, createElement('td', {}, ...caps))
}

function createSwitch(letters: LetterKeys, language: Language): HTMLLabelElement {
  const box = createElement('input', { type: 'checkbox', checked: letters.on })
  box.addEventListener('change', () => {
    letters.on = box.checked
  })
  return createElement('label', {}, box, say(language, 'helpLetters'))
}
