/** Adds a style sheet to the page until `signal` ends. One made by a script is what a strict policy allows. */
export function adoptStyle(text: string, media: string, signal: AbortSignal): void {
  const sheet = new CSSStyleSheet({ media })
  sheet.replaceSync(text)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  signal.addEventListener('abort', () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet)
  })
}
