/** What this file uses of a browser that has Trusted Types; others do without. */
declare const trustedTypes: { createPolicy(name: 'default', rules: object): void } | undefined

/**
 * From here on no text becomes a script or an element, whoever asks: reveal.js gets an empty text for the controls that
 * the stage throws away at once, and the one script that has an address of its own is the service worker.
 */
export function startTrustedTypes(): void {
  if (typeof trustedTypes === 'undefined') return
  trustedTypes.createPolicy('default', {
    createHTML: () => '',
    createScriptURL: (url: string) => (url === 'sw.js' ? url : null),
  })
}
