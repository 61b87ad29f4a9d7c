import { inflateSync } from 'node:zlib'
import { PDFDict, type PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib'

/** A font of a printed file. */
export interface PrintedFont {
  /** Without the mark of a subset: `Pretendard-Bold`. */
  readonly name: string
  /** `Type0`, or `Type3` for letters that are drawings. */
  readonly kind: string
  /** The letters it draws, each once; empty where the file does not say. */
  readonly letters: string
}

/** The fonts of a file. */
export function findFonts({ context }: PDFDocument): PrintedFont[] {
  return context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict) || object.get(PDFName.of('Type')) !== PDFName.of('Font')) return []
    const kind = nameOf(object, 'Subtype')
    if (kind.startsWith('CIDFont')) return []
    const descriptor = object.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict)
    const name = nameOf(object, 'BaseFont') || (descriptor === undefined ? '' : nameOf(descriptor, 'FontName'))
    const map = context.lookup(object.get(PDFName.of('ToUnicode')))
    return [
      { name: name.replace(/^[A-Z]{6}\+/, ''), kind, letters: map instanceof PDFRawStream ? readLetters(map) : '' },
    ]
  })
}

function nameOf(dict: PDFDict, key: string): string {
  const value = dict.get(PDFName.of(key))
  return value instanceof PDFName ? value.decodeText() : ''
}

/** The letters of a ToUnicode map: single ones and ranges. */
function readLetters(stream: PDFRawStream): string {
  const map = inflateSync(stream.getContents()).toString('latin1')
  const singles = findPairs(map, 'bfchar', 2).map(([, letter = '']) => toText(letter))
  const ranges = findPairs(map, 'bfrange', 3).flatMap(([from = '0', to = '0', letter = '']) => {
    const first = toText(letter).codePointAt(0) ?? 0
    const count = Number.parseInt(to, 16) - Number.parseInt(from, 16) + 1
    return Array.from({ length: count }, (_, index) => String.fromCodePoint(first + index))
  })
  return [...new Set([...singles, ...ranges])].sort().join('')
}

function findPairs(map: string, name: string, size: number): string[][] {
  const blocks = [...map.matchAll(new RegExp(`begin${name}(.*?)end${name}`, 'gs'))].map(([, inner = '']) => inner)
  const words = blocks.flatMap((block) => [...block.matchAll(/<([0-9A-Fa-f]+)>/g)].map(([, hex = '']) => hex))
  return Array.from({ length: Math.floor(words.length / size) }, (_, row) => words.slice(row * size, (row + 1) * size))
}

/** UTF-16 in hexadecimal digits. */
function toText(hex: string): string {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le')
}
