import highlight from 'highlight.js'
import type { VNode } from 'preact'

/** True for a language the highlighter knows, by name or alias; `text` and `mermaid` are code to us as well. */
export function isCodeLanguage(name: string): boolean {
  return highlight.getLanguage(name) !== undefined || ['text', 'txt', 'mermaid'].includes(name)
}

/** Code with a `hljs-…` class around each token; unknown languages stay plain. Colours are the theme's. */
export function Code({ language, text, label }: { language: string; text: string; label: string }): VNode {
  const known = highlight.getLanguage(language) !== undefined
  const html = known ? highlight.highlight(text, { language, ignoreIllegals: true }).value : undefined
  return (
    <pre {...reachable(label)}>
      {html === undefined ? <code>{text}</code> : <code dangerouslySetInnerHTML={{ __html: html }} />}
    </pre>
  )
}

/** A block that scrolls can be reached by keyboard, and then has a name. */
function reachable(label: string) {
  return { role: 'group' as const, 'aria-label': label, tabIndex: 0 }
}
