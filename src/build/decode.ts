import iconv from 'iconv-lite'

/** The text of a notes file, and the name of its encoding. */
export interface Decoded {
  readonly text: string
  readonly encoding: 'UTF-8' | 'UTF-16' | 'EUC-KR' | 'Windows-1252'
}

/**
 * Reads bytes as the text they hold: UTF-8, UTF-16 with its mark, EUC-KR with Microsoft's extension (code page 949,
 * what Korean Windows calls ANSI), else Windows-1252, in which every byte is a letter. Never throws.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (/^(?:fffe|feff)/.test(buffer.subarray(0, 2).toString('hex'))) {
    return { text: iconv.decode(buffer, 'utf-16'), encoding: 'UTF-16' }
  }
  const utf8 = maybeUtf8(bytes)
  if (utf8 !== undefined) return { text: utf8, encoding: 'UTF-8' }
  const korean = iconv.decode(buffer, 'cp949')
  if (isKorean(korean)) return { text: korean, encoding: 'EUC-KR' }
  return { text: iconv.decode(buffer, 'windows-1252'), encoding: 'Windows-1252' }
}

function maybeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Bytes of western Europe give rare signs and undecodable pairs when read as Korean; Korean gives Hangul. */
function isKorean(text: string): boolean {
  const foreign = text.match(/\P{ASCII}/gu)?.length ?? 0
  const hangul = text.match(/\p{sc=Hangul}/gu)?.length ?? 0
  return !text.includes('\uFFFD') && hangul > foreign * 0.6
}
