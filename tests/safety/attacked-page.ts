import { compile } from '../../src/deck/compile.ts'
import { toSource } from '../../src/deck/source.ts'
import { renderSlides } from '../../src/page/document.tsx'
import { kinds } from '../../src/page/kinds.ts'
import { renderNotes } from '../../src/page/notes.tsx'

/** The slides and the presenter's page of each of `texts`, in one document; `head` goes before them. */
export function renderAttacked(texts: readonly string[], head: string): string {
  const bodies = texts.map((text) => {
    const { deck } = compile(toSource('attack.md', text), kinds)
    if (deck === undefined) return ''
    const page = { deck, picture: () => undefined }
    const { slides } = renderSlides(page)
    return Object.values(slides).join('\n') + (/<main[\s\S]*<\/main>/.exec(renderNotes(page, ''))?.[0] ?? '')
  })
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>attacked</title>${head}</head><body>${bodies.join('\n')}</body></html>`
}

/** In the page: what of an attack is still there, and what it does when somebody touches everything. */
export function findSurvivors(): string[] {
  const found: string[] = []
  const elements = [...document.body.querySelectorAll<HTMLElement>('*')].filter((one) => !one.closest('svg.journey'))
  for (const element of elements) {
    if (
      /^(?:script|style|iframe|frame|object|embed|form|base|link|meta|svg|math|template|portal)$/i.test(element.tagName)
    )
      found.push(element.outerHTML)
    for (const { name, value } of element.attributes) {
      const isAddress = ['href', 'src', 'action', 'formaction', 'data', 'srcset', 'poster', 'xlink:href'].includes(name)
      const scheme = /^[\s\p{Cc}]*([a-z][a-z0-9+.\s\p{Cc}-]*):/iu.exec(value)?.[1]?.replace(/[\s\p{Cc}]/gu, '')
      if (/^on|^style$|^srcdoc$/.test(name)) found.push(`${name}=${value}`)
      if (isAddress && scheme !== undefined && !/^(?:https?|mailto|tel)$/i.test(scheme)) found.push(`${name}=${value}`)
    }
  }
  for (const element of elements) {
    element.addEventListener('click', (event) => event.preventDefault(), { once: true })
    for (const kind of ['pointerover', 'mouseover', 'focus', 'toggle', 'error', 'load', 'animationstart', 'click'])
      element.dispatchEvent(new Event(kind, { bubbles: true, cancelable: true }))
  }
  return found
}
