import { createHash } from 'node:crypto'

/** Eight letters that change with the bytes, for the name of a file that may be cached for ever. */
export function hashName(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 8)
}
