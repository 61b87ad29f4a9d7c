import { store } from './storage.ts'

/** How the document is shown: on a stage, or as an article. The head script reads the stored choice. */
export type Mode = 'slides' | 'reading'

/** Shows the document in the other mode at the same address: the choice is kept for this visit and the page loads anew. */
export function switchMode(mode: Mode, reload: () => void = () => location.reload()): void {
  store('visit', 'mode', mode)
  // The two modes share no scroll position: the page opens where its address says.
  history.scrollRestoration = 'manual'
  reload()
}
