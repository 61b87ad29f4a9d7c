import { type PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib'

/** What a file says of itself. */
export interface Facts {
  readonly title: string
  readonly author: string
  readonly description: string
  /** BCP 47. */
  readonly language: string
  readonly made: Date
}

/** Writes the facts twice, as PDF asks: into the information dictionary and as XMP. Empty ones are left out. */
export function writeMetadata(file: PDFDocument, facts: Facts): void {
  const { title, author, description, language, made } = facts
  file.setTitle(title, { showInWindowTitleBar: true })
  if (author !== '') file.setAuthor(author)
  if (description !== '') file.setSubject(description)
  file.setLanguage(language)
  file.setCreator('Summit Deck')
  file.setCreationDate(made)
  file.setModificationDate(made)
  const stream = file.context.stream(Buffer.from(renderXmp(facts)), { Type: 'Metadata', Subtype: 'XML' })
  file.catalog.set(PDFName.of('Metadata'), file.context.register(stream))
}

/** The facts as an XMP packet (ISO 16684-1). */
function renderXmp({ title, author, description, language, made }: Facts): string {
  const date = made.toISOString().replace(/\.\d+Z$/, 'Z')
  const inLanguage = (text: string) => `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`
  const properties = [
    `<dc:format>application/pdf</dc:format>`,
    `<dc:title>${inLanguage(title)}</dc:title>`,
    author === '' ? '' : `<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>`,
    description === '' ? '' : `<dc:description>${inLanguage(description)}</dc:description>`,
    `<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>`,
    `<xmp:CreatorTool>Summit Deck</xmp:CreatorTool>`,
    `<xmp:CreateDate>${date}</xmp:CreateDate><xmp:ModifyDate>${date}</xmp:ModifyDate>`,
  ]
  const names = [
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
    'rdf:about=""',
  ]
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description ${names.join(' ')}>${properties.join('')}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>`
}

function escapeXml(text: string): string {
  return text.replace(/[&<>]/g, (letter) => ({ '&': '&amp;', '<': '&lt;' })[letter] ?? '&gt;')
}

/** What each page is called by a reader; `labels` has one for every page. */
export function writeLabels(file: PDFDocument, labels: readonly string[]): void {
  const numbers = labels.flatMap((label, page) => [page, { P: PDFHexString.fromText(label) }])
  file.catalog.set(PDFName.of('PageLabels'), file.context.obj({ Nums: numbers }))
}
