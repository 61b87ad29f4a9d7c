import { addTo, createElement } from './element.ts'

/** The page's one polite live region. */
export interface Status {
  /** Says a line to screen readers only. */
  say(text: string): void
  /** Says a line and shows it for a while, with a link if there is one to follow. */
  notify(text: string, link?: HTMLAnchorElement): void
}

/** Reading time of a short line, with room to look up. */
const shownFor = 8000

/** Adds the live region to the page until `signal` ends. */
export function startStatus(signal: AbortSignal): Status {
  const said = createElement('p', { className: 'said' })
  const notice = createElement('p', { className: 'notice' })
  const region = createElement('div', { className: 'stage-status', role: 'status', ariaAtomic: 'false' }, said, notice)
  addTo(document.body, region, signal)

  let timer: ReturnType<typeof setTimeout> | undefined
  signal.addEventListener('abort', () => clearTimeout(timer))
  return {
    say: (text) => {
      said.textContent = text
    },
    notify: (text, link) => {
      notice.replaceChildren(text, ...(link === undefined ? [] : [' ', link]))
      clearTimeout(timer)
      timer = setTimeout(() => notice.replaceChildren(), shownFor)
    },
  }
}
