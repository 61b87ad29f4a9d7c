/** Words shown by HTML: text, and attributes a reader meets. */
export function wordsOf(html: string): Set<string> {
  const shown = html
    .replace(/<(?:script|style)[\s\S]*?<\/(?:script|style)>/g, ' ')
    .replace(
      /<[^>]*>/g,
      (tag) =>
        [...tag.matchAll(/(?:alt|title|aria-label)="([^"]*)"/g)].map((match) => ` ${match[1]} `).join(' ') || ' ',
    )
  return new Set(shown.split(/[^\p{L}\p{N}_]+/u))
}

/** Notes without the comments of their front matter, which are remarks to whoever edits it. */
export function withoutRemarks(text: string): string {
  return text.replace(/^(---|\+\+\+)[ \t]*\n[\s\S]*?\n\1/, (front) => front.replace(/#.*/g, ''))
}
