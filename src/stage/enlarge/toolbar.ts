import { type Language, type Message, say } from '../../messages.ts'
import { createElement } from '../element.ts'
import { createIcon } from '../icon.ts'

/** What can be asked of an enlarged drawing without a gesture. */
export type Request = 'closer' | 'farther' | 'whole' | 'close'

const tools: readonly { readonly request: Request; readonly label: Message; readonly icon: string }[] = [
  { request: 'close', label: 'helpClose', icon: 'M6 6l12 12M18 6L6 18' },
  { request: 'closer', label: 'diagramCloser', icon: 'M12 5v14M5 12h14' },
  { request: 'farther', label: 'diagramFarther', icon: 'M5 12h14' },
  { request: 'whole', label: 'diagramWhole', icon: 'M9 4H4v5M15 4h5v5M4 15v5h5M20 15v5h-5' },
]

/** Buttons for it: who cannot pinch, or has no keyboard, presses them. */
export function createToolbar(language: Language, ask: (request: Request) => void): HTMLElement {
  const buttons = tools.map(({ request, label, icon }) => {
    const button = createElement('button', { type: 'button', title: say(language, label) }, createIcon(icon))
    button.addEventListener('click', () => ask(request))
    return button
  })
  return createElement('div', { className: 'tools' }, ...buttons)
}
