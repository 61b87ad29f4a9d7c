import { type Language, say } from '../messages.ts'
import { createElement } from './element.ts'
import type { Status } from './status.ts'

/** The black screen, to turn the room's eyes to the speaker. */
export interface Black {
  isOn(): boolean
  toggle(): void
  /** Brings the slide back. */
  leave(): void
}

/** Makes the black screen; a click brings the slide back. Ends with `signal`. */
export function createBlack(status: Status, language: Language, signal: AbortSignal): Black {
  const label = say(language, 'blackShow')
  const screen = createElement('button', { className: 'stage-black', type: 'button', ariaLabel: label })
  const leave = () => screen.remove()
  const enter = () => {
    document.body.append(screen)
    status.say(say(language, 'blackOn'))
  }
  screen.addEventListener('click', leave)
  signal.addEventListener('abort', leave)
  return { isOn: () => screen.isConnected, toggle: () => (screen.isConnected ? leave() : enter()), leave }
}
