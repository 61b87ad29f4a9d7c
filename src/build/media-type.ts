import { extname } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}

/** The media type of a page, a picture or a font by its name; throws for any other file. */
export function toMediaType(path: string): string {
  const type = types[extname(path).toLowerCase()]
  if (type === undefined) throw new Error(`no media type for ${path}`)
  return type
}

/** A file as an address that holds it. */
export function toDataUrl(path: string, bytes: Uint8Array): string {
  return `data:${toMediaType(path)};base64,${Buffer.from(bytes).toString('base64')}`
}
