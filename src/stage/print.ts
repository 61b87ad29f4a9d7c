import type { Language } from '../messages.ts'
import type { Deck } from './deck.ts'
import type { PrintDialog } from './print-dialog.ts'

/** Opens the print dialog, whose scripts come when they are first asked for. Ends with `signal`. */
export function createPrint(main: HTMLElement, deck: Deck, language: Language, signal: AbortSignal): () => void {
  let dialog: Promise<PrintDialog> | undefined
  const load = async () => {
    const { createPrintDialog } = await import('./print-dialog.ts')
    return createPrintDialog({ main, deck, language, readNotes: maybeNotes }, signal)
  }
  return () => {
    dialog ??= load()
    dialog.then(
      (loaded) => loaded.open(),
      // Without them the browser's own dialog prints the slides.
      () => {
        dialog = undefined
        window.print()
      },
    )
  }
}

/** Speaker notes exist beside the dev server's page alone, and there for this machine alone. */
async function maybeNotes(): Promise<DocumentFragment | undefined> {
  if (!import.meta.hot) return undefined
  const response = await fetch('./notes.html').catch(() => undefined)
  if (!response?.ok) return undefined
  // In a template the page's style is no style: a parsed document's would be held against the policy.
  const template = document.createElement('template')
  template.innerHTML = await response.text()
  return template.content
}
