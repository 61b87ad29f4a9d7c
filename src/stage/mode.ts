import { store } from './storage.ts'

/** How the document is shown: on a stage, or as an article. The head script reads the stored choice. */
export type Mode = 'slides' | 'reading'

/**
 * Shows the document in the other mode at the same address: the choice is kept for this visit, by a browser
 * that keeps nothing for this entry of its history, and the page loads anew.
 */
export function switchMode(mode: Mode, reload: () => void = () => location.reload()): void {
  if (!store('visit', 'mode', mode)) history.replaceState({ ...history.state, mode }, '')
  // The two modes share no scroll position: the page opens where its address says.
  history.scrollRestoration = 'manual'
  reload()
}
