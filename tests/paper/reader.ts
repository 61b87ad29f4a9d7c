import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A page of a PDF as pdf.js, which has no part in making it, reads it. */
export interface ReadPage {
  /** Points. */
  readonly width: number
  readonly height: number
  /** As it is found and copied, line by line. */
  readonly text: string
  /** The words in the order of the tags, as a screen reader says them. */
  readonly reading: string
  readonly headings: readonly { readonly level: string; readonly text: string }[]
  /** Alternative text of each figure; undefined where there is none. */
  readonly figures: readonly (string | undefined)[]
  /** Where links lead: an address outside, or the number of a page, from 0. */
  readonly links: readonly (string | number)[]
  readonly hasPictures: boolean
  /** Its smallest type, in points, and a word set in it. */
  readonly smallest: { readonly size: number; readonly word: string }
}

export interface Bookmark {
  readonly title: string
  /** Number of its page, from 0. */
  readonly page: number
  readonly items: readonly Bookmark[]
}

export interface ReadPaper {
  readonly pages: readonly ReadPage[]
  readonly bookmarks: readonly Bookmark[]
  readonly labels: readonly string[]
  readonly info: Readonly<Record<string, unknown>>
  /** A property of the XMP packet, such as `dc:title`. */
  xmp(name: string): unknown
  readonly isTagged: boolean
}

/** Opens a file; the caller has its bytes no more. */
async function openPaper(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
}

/** Reads a whole file. */
export async function readPaper(bytes: Uint8Array): Promise<ReadPaper> {
  const file = await openPaper(bytes)
  const pages: ReadPage[] = []
  for (let number = 1; number <= file.numPages; number += 1)
    pages.push(await readPage(file, await file.getPage(number)))
  const { info, metadata } = await file.getMetadata()
  return {
    pages,
    bookmarks: await readBookmarks(file, (await file.getOutline()) ?? []),
    labels: (await file.getPageLabels()) ?? [],
    info: info as Record<string, unknown>,
    xmp: (name) => metadata?.get(name),
    isTagged: (await file.getMarkInfo())?.Marked === true,
  }
}

/** The text of each page, as it is found and copied. */
export async function readTexts(bytes: Uint8Array): Promise<string[]> {
  const file = await openPaper(bytes)
  const texts: string[] = []
  for (let number = 1; number <= file.numPages; number += 1)
    texts.push((await readWords(await file.getPage(number))).text)
  await file.destroy()
  return texts
}

async function readPage(file: PDFDocumentProxy, page: PDFPageProxy): Promise<ReadPage> {
  const { width, height } = page.getViewport({ scale: 1 })
  const { text, marked, smallest } = await readWords(page)
  const tree = (await page.getStructTree()) as Node | null
  const found = flatten(tree)
  const operators = await page.getOperatorList()
  const painters = [OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject]
  return {
    width,
    height,
    text,
    reading: tree === null ? '' : textOf(tree, marked),
    headings: found
      .filter(({ role }) => /^H[1-3]$/.test(role ?? ''))
      .map((node) => ({ level: node.role ?? '', text: textOf(node, marked).replace(/\s+/g, ' ').trim() })),
    figures: found.filter(({ role }) => role === 'Figure').map(({ alt }) => alt),
    links: await readLinks(file, page),
    hasPictures: operators.fnArray.some((operator) => painters.includes(operator)),
    smallest,
  }
}

interface Node {
  readonly role?: string
  readonly alt?: string
  readonly type?: string
  readonly id?: string
  readonly children?: readonly Node[]
}

function flatten(node: Node | null): Node[] {
  return node === null ? [] : [node, ...(node.children ?? []).flatMap(flatten)]
}

function textOf(node: Node, marked: ReadonlyMap<string, string>): string {
  return flatten(node)
    .map(({ id }) => marked.get(id ?? '') ?? '')
    .join('')
}

/** The words of a page, those of each marked part of it by the part's id, and its smallest type. */
async function readWords(page: PDFPageProxy) {
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  const marked = new Map<string, string>()
  const open: string[] = []
  let text = ''
  let smallest = { size: Number.POSITIVE_INFINITY, word: '' }
  for (const item of items) {
    if ('str' in item) {
      const size = Math.hypot(item.transform[0], item.transform[1])
      if (item.str.trim() !== '' && size < smallest.size) smallest = { size, word: item.str }
      const words = item.str + (item.hasEOL ? '\n' : '')
      text += words
      const id = open.findLast((one) => one !== '')
      if (id !== undefined) marked.set(id, (marked.get(id) ?? '') + words)
    } else if (item.type === 'endMarkedContent') open.pop()
    else open.push(item.id ?? '')
  }
  return { text, marked, smallest }
}

async function readLinks(file: PDFDocumentProxy, page: PDFPageProxy): Promise<(string | number)[]> {
  const links = (await page.getAnnotations()).filter(({ subtype }) => subtype === 'Link')
  return await Promise.all(links.map(async ({ url, dest }) => (url ? url : await findPage(file, dest))))
}

async function findPage(file: PDFDocumentProxy, written: string | unknown[] | null): Promise<number> {
  const target = typeof written === 'string' ? await file.getDestination(written) : written
  return target === null ? -1 : await file.getPageIndex(target[0] as Parameters<PDFDocumentProxy['getPageIndex']>[0])
}

type Outline = NonNullable<Awaited<ReturnType<PDFDocumentProxy['getOutline']>>>

async function readBookmarks(file: PDFDocumentProxy, outline: Outline): Promise<Bookmark[]> {
  return await Promise.all(
    outline.map(async ({ title, dest, items }) => ({
      title,
      page: await findPage(file, dest),
      items: await readBookmarks(file, items),
    })),
  )
}
