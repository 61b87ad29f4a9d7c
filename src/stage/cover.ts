import { type Language, say } from '../messages.ts'
import { createElement } from './element.ts'
import { oneOf, Setting } from './setting.ts'
import type { Status } from './status.ts'

/** What lies over the slide, to turn the room's eyes to the speaker or to the wall they write on. */
export type Shade = 'none' | 'black' | 'white'

export interface Cover {
  readonly setting: Setting<Shade>
  isOn(): boolean
  toggle(shade: 'black' | 'white'): void
  /** A person brings the slide back. */
  leave(): void
}

/**
 * Makes the black and the white screen; a click brings the slide back. `onChange` runs when the slide is covered or
 * shows again. Ends with `signal`.
 */
export function createCover(status: Status, language: Language, onChange: () => void, signal: AbortSignal): Cover {
  const label = say(language, 'blackShow')
  const screen = createElement('button', { type: 'button', ariaLabel: label })
  const show = (shade: Shade) => {
    screen.className = `stage-cover ${shade}`
    if (shade === 'none') screen.remove()
    else document.body.append(screen)
    if (shade !== 'none') status.say(say(language, shade === 'black' ? 'blackOn' : 'whiteOn'))
    onChange()
  }
  const maybeValue = oneOf<Shade>(['none', 'black', 'white'])
  const setting = new Setting<Shade>({ name: 'cover', first: 'none', maybeValue, show })
  const isOn = () => setting.get() !== 'none'
  const leave = () => {
    if (isOn()) setting.change('none')
  }
  screen.addEventListener('click', leave)
  signal.addEventListener('abort', () => screen.remove())
  return { setting, isOn, toggle: (shade) => (isOn() ? leave() : setting.change(shade)), leave }
}
