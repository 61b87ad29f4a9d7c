import { createElement } from './element.ts'

/** Lines to write on, more than a sheet has room for. */
const lines = 24

/**
 * Lays the slides out as a handout for the print sheet, with the speaker notes of a notes document where there is one;
 * the function it gives takes that back.
 */
export function layHandout(main: HTMLElement, perPage: string, notes: ParentNode | undefined): () => void {
  const { dataset } = document.documentElement
  const cells = [...main.querySelectorAll<HTMLElement>('.slides .slide')].map((slide) => wrap(slide, notes))
  Object.assign(dataset, { print: 'handout', perPage, sheet: 'a4' })
  return () => {
    for (const { cell, slide } of cells) cell.replaceWith(slide)
    for (const name of ['print', 'perPage', 'sheet']) delete dataset[name]
  }
}

function wrap(slide: HTMLElement, notes: ParentNode | undefined) {
  const cell = createElement('div', { className: 'cell' })
  slide.replaceWith(cell)
  const room = createElement('div', { className: 'room' }, ...Array.from({ length: lines }, () => createElement('i')))
  room.ariaHidden = 'true'
  cell.append(slide, ...spokenOn(slide.id, notes), room)
  return { cell, slide }
}

/** The notes of a slide without the heading that names it. */
function spokenOn(id: string, notes: ParentNode | undefined): Node[] {
  const section = notes?.querySelector(`[data-slide="${id}"]`)
  if (!section) return []
  const spoken = [...section.children].filter(({ tagName }) => tagName !== 'H2')
  return [createElement('div', { className: 'spoken' }, ...spoken.map((block) => document.importNode(block, true)))]
}
