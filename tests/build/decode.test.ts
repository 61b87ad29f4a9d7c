import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { decodeText } from '../../src/build/decode.ts'

test.each([
  ['UTF-8', 'utf-8', 'Aurora는 사본을 여섯 벌 둔다 – “왜”'],
  ['UTF-16', 'utf-16', '사본 여섯'],
  ['EUC-KR', 'euc-kr', '세션 1: 사본을 여섯 벌 둔다'],
  ['EUC-KR', 'cp949', '똠방각하와 펲시콜라'],
  ['Windows-1252', 'windows-1252', 'Prévu à 9 h – déjà “payé”, 30 €'],
  ['Windows-1252', 'windows-1252', 'Größe ÄÖÜ naïve'],
])('%s is read as it was written', (encoding, written, text) => {
  expect(decodeText(iconv.encode(text, written, { addBOM: written === 'utf-16' }))).toEqual({ encoding, text })
})

test('bytes of no encoding are read without an exception', () => {
  expect(decodeText(Uint8Array.from({ length: 256 }, (_, byte) => (byte * 3) % 256)).text).toHaveLength(256)
})
