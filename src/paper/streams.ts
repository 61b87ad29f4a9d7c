import { deflateSync, inflateSync } from 'node:zlib'
import { type PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { toCompact } from './compact.ts'

/** Draws every page and form of a file in fewer bytes; pictures and fonts stay as they are. */
export function compactStreams({ context }: PDFDocument): void {
  for (const [reference, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream) || !isContent(object)) continue
    const written = inflateSync(object.getContents()).toString('latin1')
    const bytes = deflateSync(Buffer.from(toCompact(written), 'latin1'), { level: 9 })
    if (bytes.length >= object.getContents().length) continue
    object.dict.set(PDFName.of('Length'), context.obj(bytes.length))
    context.assign(reference, PDFRawStream.of(object.dict, bytes))
  }
}

/** Content streams and forms: compressed once, no picture, no font, no map of letters. */
function isContent({ dict }: PDFRawStream): boolean {
  const isPlain = dict.get(PDFName.of('Filter')) === PDFName.of('FlateDecode')
  const subtype = dict.get(PDFName.of('Subtype'))
  const isForm = subtype === PDFName.of('Form')
  const others = ['Type', 'Length1', 'FunctionType', 'Subtype'].some((name) => dict.has(PDFName.of(name)))
  return isPlain && (isForm || !others)
}
