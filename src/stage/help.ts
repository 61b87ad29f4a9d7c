import { type Language, say } from '../messages.ts'
import type { LetterKeys } from './keyboard.ts'
import type { Action } from './keys.ts'
import type { Status } from './status.ts'

export interface Help {
  toggle(): void
}

/**
 * The help sheet: every key of the table for an action that is `offered`. Its scripts are asked for when it is first
 * opened. Ends with `signal`.
 */
export function createHelp(
  letters: LetterKeys,
  status: Status,
  language: Language,
  signal: AbortSignal,
  offered: (action: Action) => boolean = () => true,
): Help {
  let dialog: HTMLDialogElement | undefined
  const make = async () => {
    const { createHelpSheet } = await import('./help-sheet.ts')
    if (signal.aborted) return
    dialog ??= createHelpSheet(letters, language, offered)
    open(dialog)
  }
  signal.addEventListener('abort', () => dialog?.remove())
  return {
    toggle: () => {
      if (dialog === undefined) void make().catch(() => status.notify(say(language, 'toolMissing')))
      else if (dialog.open) dialog.close()
      else open(dialog)
    },
  }
}

/** The focus is on the button at its end; reading begins at its top. */
function open(dialog: HTMLDialogElement): void {
  if (!dialog.open) dialog.showModal()
  dialog.scrollTop = 0
}
