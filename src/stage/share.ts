import { type Language, say } from '../messages.ts'
import type { Status } from './status.ts'

/** The sheet that passes this very moment on. */
export interface Share {
  toggle(): void
}

/**
 * Its scripts are asked for when it is first opened. `prepare` puts the present moment into the page's address.
 * Ends with `signal`.
 */
export function createShare(prepare: () => void, status: Status, language: Language, signal: AbortSignal): Share {
  let sheet: HTMLDialogElement | undefined
  const open = async () => {
    prepare()
    try {
      const { openShareSheet } = await import('./share-sheet.ts')
      if (!signal.aborted && sheet?.isConnected !== true) sheet = openShareSheet(language)
    } catch {
      status.notify(say(language, 'shareFailed'))
    }
  }
  signal.addEventListener('abort', () => sheet?.remove())
  return { toggle: () => (sheet?.open ? sheet.close() : void open()) }
}
