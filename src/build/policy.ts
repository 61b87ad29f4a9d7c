import { createHash } from 'node:crypto'

/** Source expression of an inline script or style for a content security policy. */
export function hashOf(inline: string): string {
  return `'sha256-${createHash('sha256').update(inline).digest('base64')}'`
}

/** The page's content security policy: nothing from anywhere but its own origin, and only the inline code it names. */
export function renderPolicy({ script, style }: { script: string; style: string }): string {
  return [
    `default-src 'none'`,
    `script-src 'self' ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ')
}
