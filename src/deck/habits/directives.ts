/** True for a comment that speaks to another tool: Marp, Jekyll, Slidev, Prettier, markdownlint, a table of contents. */
export function isDirective(comment: string): boolean {
  const text = comment.trim()
  if (/^(?:more|excerpt|toc|tocstop|end_?toc|truncate|prettier-ignore(?:-\w+)?|no_?toc)$/i.test(text)) return true
  if (/^(?:markdownlint|cspell|eslint|textlint|vale|omit in toc|toc:|doctoc)\b/i.test(text)) return true
  return /^_?(?:class|theme|paginate|header|footer|color|size|math|headingDivider|background(?:Color|Image|Size|Position|Repeat)?|fit|style)\s*:/.test(
    text,
  )
}
