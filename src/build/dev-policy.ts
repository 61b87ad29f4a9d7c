/** The dev server's policy: the built page's, with a nonce for what is inline and with the socket that brings changes. */
export function renderDevPolicy(nonce: string): string {
  return [
    `default-src 'none'`,
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self' ws:`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors 'self'`,
  ].join('; ')
}

/**
 * Gives the scripts and styles of a page's head the nonce, and tells Vite, whose overlay has a style, too. Nothing of the
 * notes is markup in a head, and nothing outside it is inline.
 */
export function addNonce(html: string, nonce: string): string {
  const end = html.indexOf('</head>')
  const head = html.slice(0, end).replace(/<(script|style)(?=[ >])/g, `<$1 nonce="${nonce}"`)
  return `${head}<meta property="csp-nonce" nonce="${nonce}">${html.slice(end)}`
}
