import type { Story } from '../../diagrams/kit/story.ts'
import type { SlideText } from '../slides.ts'
import type { Passage } from './search.ts'

const blocks = 'h1, h2, h3, h4, p, li, td, th, dt, dd, pre, figcaption, text, div'
const left = '[aria-hidden="true"], .diagram, .stage-tile, script, style'

/** Every passage of a deck, slide by slide; the sentences of a living diagram are its story's. */
export function findPassages(slides: readonly SlideText[]): Passage[] {
  return slides.flatMap((slide) => [...findText(slide), ...findStories(slide)])
}

/** The passages of a text that belongs to a slide, block by block. */
export function findText({ id, element }: SlideText): Passage[] {
  const passages = new Map<Element, string>()
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement
    if (parent === null || isLeft(parent, element)) continue
    const block = parent.closest(blocks) ?? parent
    passages.set(block, (passages.get(block) ?? '') + walker.currentNode.textContent)
  }
  return [...passages].flatMap(([block, raw]) => {
    const text = raw.normalize('NFC').replace(/\s+/g, ' ').trim()
    return text === '' ? [] : [{ id, step: toStep(block), text, isTitle: /^H[1-4]$/.test(block.tagName) }]
  })
}

/** Reveal hides from screen readers every slide but the present one; that is no reason. */
function isLeft(parent: Element, slide: Element): boolean {
  const reason = parent.closest(left)
  return reason !== null && reason !== slide && slide.contains(reason)
}

/** From which press on a slide a block of it shows. */
function toStep(block: Element): number {
  const index = block.closest<HTMLElement>('.fragment')?.dataset.fragmentIndex
  return index === undefined || block.closest('.slide')?.querySelector('.diagram') ? 0 : Number(index) + 1
}

/** A slide's stories are walked one after the other: the last step of one is the first of the next. */
function findStories({ id, element }: SlideText): Passage[] {
  let before = 0
  return [...element.querySelectorAll<HTMLElement>('figure[data-story]')].flatMap((figure) => {
    const { steps }: Story = JSON.parse(figure.dataset.story ?? '')
    const passages = steps.map(({ text }, index) => ({ id, step: before + index, text, isTitle: false }))
    before += steps.length - 1
    return passages
  })
}
