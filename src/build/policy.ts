import { createHash } from 'node:crypto'

/** Source expression of an inline script or style for a content security policy. */
export function hashOf(inline: string): string {
  return `'sha256-${createHash('sha256').update(inline).digest('base64')}'`
}

/** The page's content security policy: nothing from anywhere but its own origin, and only the inline code it names. */
export function renderPolicy({ script, styles }: { script: string; styles: readonly string[] }): string {
  return join([
    `script-src 'self'${script === '' ? '' : ` ${hashOf(script)}`}`,
    `style-src ${styles.map(hashOf).join(' ')}`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `manifest-src 'self'`,
    `worker-src 'self'`,
  ])
}

/** The policy of a page that has everything inside it: not even its own origin may be asked. */
export function renderSinglePolicy(scripts: readonly string[], style: string): string {
  return join([
    `script-src ${scripts.map(hashOf).join(' ') || "'none'"}`,
    `style-src ${hashOf(style)}`,
    `img-src data:`,
    `font-src data:`,
  ])
}

function join(directives: readonly string[]): string {
  const types = [`require-trusted-types-for 'script'`, 'trusted-types default']
  return [`default-src 'none'`, ...directives, `base-uri 'none'`, `form-action 'none'`, ...types].join('; ')
}
