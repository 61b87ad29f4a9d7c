import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject, PDFRef } from '@cantoo/pdf-lib'

const name = PDFName.of.bind(PDFName)
const headings = ['H1', 'H2', 'H3'].map((level) => name(level))

/** Pages (from 0) of the headings of slides, in reading order. */
export function findHeadingPages(file: PDFDocument): number[] {
  const numbers = new Map(file.getPages().map(({ ref }, index) => [ref, index]))
  return findElements(file)
    .filter((element) => headings.includes(element.get(name('S')) as PDFName))
    .flatMap((element) => {
      const page = maybePage(file, element)
      return page === undefined ? [] : (numbers.get(page) ?? [])
    })
}

/**
 * Mends what Chromium's tags lack: types of PDF 2.0 get their older relatives, a `<figure>` around a picture is no picture
 * of its own, and links say where they lead.
 */
export function mendStructure(file: PDFDocument): void {
  const { context, catalog } = file
  const root = catalog.lookupMaybe(name('StructTreeRoot'), PDFDict)
  root?.set(name('RoleMap'), context.obj({ Strong: 'Span', Em: 'Span' }))
  for (const element of findElements(file)) {
    if (element.get(name('S')) === name('Figure') && !element.has(name('Alt'))) element.set(name('S'), name('Div'))
  }
  for (const page of file.getPages()) {
    page.node.set(name('Tabs'), name('S'))
    for (const annotation of page.node.Annots()?.asArray() ?? []) nameLink(context.lookup(annotation))
  }
}

function nameLink(link: PDFObject | undefined): void {
  if (!(link instanceof PDFDict) || link.has(name('Contents'))) return
  const action = link.lookupMaybe(name('A'), PDFDict)
  const target = action?.get(name('URI')) ?? link.get(name('Dest'))
  const text = target instanceof PDFName ? target.decodeText() : String(target ?? '').replace(/^\(|\)$/g, '')
  link.set(name('Contents'), link.context.obj(text))
}

/** Every structure element, in reading order. */
function findElements(file: PDFDocument): PDFDict[] {
  const found: PDFDict[] = []
  const root = file.catalog.lookupMaybe(name('StructTreeRoot'), PDFDict)
  const waiting: (PDFObject | undefined)[] = [root?.get(name('K'))]
  while (waiting.length > 0) {
    const object = file.context.lookup(waiting.pop())
    if (object instanceof PDFArray) waiting.push(...object.asArray().toReversed())
    if (!(object instanceof PDFDict) || !object.has(name('S'))) continue
    found.push(object)
    waiting.push(object.get(name('K')))
  }
  return found
}

/** The page an element, or the first part of it that has one, stands on. */
function maybePage(file: PDFDocument, element: PDFDict): PDFRef | undefined {
  const own = element.get(name('Pg'))
  if (own instanceof PDFRef) return own
  const kids = file.context.lookup(element.get(name('K')))
  const parts = kids instanceof PDFArray ? kids.asArray() : [kids]
  for (const part of parts) {
    const inner = file.context.lookup(part)
    const page = inner instanceof PDFDict ? maybePage(file, inner) : undefined
    if (page !== undefined) return page
  }
  return undefined
}
