/** The text of a comment, or undefined when the raw HTML is something else. */
export function maybeComment(raw: string): string | undefined {
  return /^\s*<!--([\s\S]*?)(?:-->\s*$|$)/.exec(raw)?.[1]
}
