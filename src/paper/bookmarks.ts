import { type PDFDict, type PDFDocument, PDFHexString, PDFName, type PDFRef } from '@cantoo/pdf-lib'
import type { Entry } from './outline.ts'

/** Puts bookmarks in place of those in a file. `pageOf` is the page (from 0) on which a slide begins. */
export function writeBookmarks(file: PDFDocument, entries: readonly Entry[], pageOf: (slide: number) => number): void {
  const { context, catalog } = file
  removeOld(file)
  const root = context.nextRef()
  const children = writeLevel(entries, root)
  context.assign(root, context.obj({ Type: 'Outlines', ...children, Count: countAll(entries) }))
  catalog.set(PDFName.of('Outlines'), root)
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'))

  function writeLevel(level: readonly Entry[], parent: PDFRef) {
    const references = level.map(() => context.nextRef())
    for (const [index, { title, slide, entries }] of level.entries()) {
      const own = references[index] ?? context.nextRef()
      const page = file.getPage(pageOf(slide)).ref
      const item = context.obj({ Parent: parent, Dest: [page, 'Fit'] }) as PDFDict
      item.set(PDFName.of('Title'), PDFHexString.fromText(title))
      setIfThere(item, 'Prev', references[index - 1])
      setIfThere(item, 'Next', references[index + 1])
      if (entries.length > 0) {
        const inner = writeLevel(entries, own)
        setIfThere(item, 'First', inner.First)
        setIfThere(item, 'Last', inner.Last)
        item.set(PDFName.of('Count'), context.obj(entries.length))
      }
      context.assign(own, item)
    }
    return { First: references[0], Last: references.at(-1) }
  }
}

function setIfThere(item: PDFDict, name: string, reference: PDFRef | undefined): void {
  if (reference !== undefined) item.set(PDFName.of(name), reference)
}

/** All of them are open. */
function countAll(entries: readonly Entry[]): number {
  return entries.reduce((sum, entry) => sum + 1 + countAll(entry.entries), 0)
}

/** Forgets Chromium's own bookmarks, one for every heading. */
function removeOld({ context, catalog }: PDFDocument): void {
  const forget = (reference: unknown) => {
    const item = context.lookup(reference as PDFRef) as PDFDict | undefined
    if (item === undefined) return
    for (let child = item.get(PDFName.of('First')); child !== undefined; ) {
      const next = (context.lookup(child) as PDFDict).get(PDFName.of('Next'))
      forget(child)
      child = next
    }
    context.delete(reference as PDFRef)
  }
  const old = catalog.get(PDFName.of('Outlines'))
  if (old !== undefined) forget(old)
}
