import { type Language, say } from '../messages.ts'
import { createElement } from './element.ts'

/** Makes a dialog with a title and a Close button under `contents`; a click beside it closes it, too. */
export function createSheet(
  { className, title, language }: { className: string; title: string; language: Language },
  ...contents: Node[]
): HTMLDialogElement {
  const close = createElement('button', { type: 'button', autofocus: true }, say(language, 'helpClose'))
  const dialog = createElement('dialog', { className: `stage-sheet ${className}`, ariaLabel: title })
  dialog.append(createElement('h2', {}, title), ...contents, close)
  close.addEventListener('click', () => dialog.close())
  closeBeside(dialog)
  document.body.append(dialog)
  return dialog
}

/** Closes a dialog at a click on the dialog itself, not on what is in it: on its backdrop or its edge. */
export function closeBeside(dialog: HTMLDialogElement): void {
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close()
  })
}
