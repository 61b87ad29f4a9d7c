import type { Update } from '../page/update.ts'
import type { Stage } from './stage.ts'

/** Puts an update into the document in place; the stage, if there is one, stays on its slide and step. */
export function updateDeck(main: HTMLElement, { title, slides, order, symbols }: Update, stage?: Stage): void {
  document.querySelector('vite-error-overlay')?.remove()
  document.querySelector('svg.symbols')?.replaceWith(toFragment(symbols))
  for (const [id, html] of Object.entries(slides)) updateSlide(main, id, html)
  updateOrder(main, order)
  stage?.deck.refresh()
  if (stage === undefined) document.title = title
  else stage.announcer.rename(title)
}

/** A slide that is new waits at the end until the order places it. */
function updateSlide(main: HTMLElement, id: string, html: string): void {
  const old = main.querySelector(`.slide#${CSS.escape(id)}`)
  if (old === null) main.querySelector('.slides')?.append(toFragment(html))
  else old.replaceWith(toFragment(html))
}

/** Leaves a document alone that is in order; slides and groups that `order` does not name go. */
function updateOrder(main: HTMLElement, order: Update['order']): void {
  const container = main.querySelector('.slides')
  if (container === null || readOrder(main) === JSON.stringify(order)) return
  const slides = new Map([...main.querySelectorAll('.slide')].map((slide) => [slide.id, slide]))
  const groups = order.map(({ session, ids }) => {
    const group = main.querySelector(`.group[data-session="${CSS.escape(session)}"]`) ?? createGroup(session)
    group.replaceChildren(...ids.flatMap((id) => slides.get(id) ?? []))
    return group
  })
  container.replaceChildren(...groups)
}

function readOrder(main: HTMLElement): string {
  const groups = [...main.querySelectorAll<HTMLElement>('.slides > *')].map((group) => ({
    session: group.dataset.session,
    ids: [...group.children].map(({ id }) => id),
  }))
  return JSON.stringify(groups)
}

function createGroup(session: string): HTMLElement {
  const group = document.createElement('section')
  group.className = 'group'
  group.dataset.session = session
  return group
}

function toFragment(html: string): DocumentFragment {
  const template = document.createElement('template')
  template.innerHTML = html
  return template.content
}
