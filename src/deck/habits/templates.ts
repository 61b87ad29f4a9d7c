import { mapOutsideCode } from '../prose.ts'

/** A line without the commands to another tool, and those commands. */
export interface Cleaned {
  readonly text: string
  readonly left: readonly string[]
}

const tag = /\{%-?.*?-?%\}|\{\{[<%].*?[%>]\}\}|\{\{\s*(?:site|page)\..*?\}\}|\{::?[^}\n]*\}/g

/** Addresses of what a shortcode would have embedded: nothing is fetched, so it becomes a link. */
const embedded = {
  youtube: (id) => `https://www.youtube.com/watch?v=${id}`,
  vimeo: (id) => `https://vimeo.com/${id}`,
  gist: (id) => `https://gist.github.com/${id.replaceAll(' ', '/')}`,
} satisfies Record<string, (id: string) => string>

/** Turns `highlight` blocks of Jekyll and Hugo into fences; lines keep their numbers. */
export function toFences(lines: readonly string[]): string[] {
  const opens = /^\s*\{(?:%-?|\{[<%])\s*highlight\s+([\w+#-]+)[^}]*\}\}?\s*$/
  const closes = /^\s*\{(?:%-?\s*end|\{[<%]\s*\/\s*)highlight\s*[^}]*\}\}?\s*$/
  const lastClose = lines.findLastIndex((line) => closes.test(line))
  let isOpen = false
  return lines.map((line, index) => {
    const language = opens.exec(line)?.[1]
    if (!isOpen && language !== undefined && index < lastClose) {
      isOpen = true
      return `\`\`\`${language}`
    }
    if (!isOpen || !closes.test(line)) return line
    isOpen = false
    return '```'
  })
}

/** Reads the tags of Jekyll, Hugo and kramdown that mean something on a slide and takes the others out. */
export function cleanTemplates(line: string): Cleaned {
  if (!line.includes('{')) return { text: line, left: [] }
  const left: string[] = []
  const leave = (found: string) => {
    left.push(found)
    return ''
  }
  const text = mapOutsideCode(line, (part) =>
    part
      .replace(/\{\{<\s*figure\s+(.*?)\/?\s*>\}\}/g, toPicture)
      .replace(/\{(?:%|\{<)\s*(youtube|vimeo|gist)\s+"?([\w -]+?)"?\s*(?:%|>\})\}/g, toLink)
      .replace(/\{\{[<%]\s*(?:rel)?ref\s+"([^"]+)"\s*[%>]\}\}/g, '$1')
      .replace(/\{\{\s*["']\/?([^"'|]+)["']\s*\|\s*(?:relative|absolute)_url\s*\}\}/g, '$1')
      .replace(/\{\{\s*site\.(?:baseurl|url)\s*\}\}\/?(?=[^\s)])/g, leave)
      .replace(/(?<!!)\[([^\]]*)\]\(\s*(\{%.*?%\})\s*\)/g, (_, words: string, found: string) => words + leave(found))
      .replace(tag, leave),
  )
  return { text: left.length > 0 ? text.trimEnd() : text, left }
}

function toPicture(whole: string, inside: string): string {
  const values = Object.fromEntries([...inside.matchAll(/(\w+)="([^"]*)"/g)].map((match) => [match[1], match[2]]))
  const { src, caption, alt, title, ...others } = values
  if (src === undefined || Object.keys(others).length > 0) return whole
  const words = [...new Set([caption, alt, title].filter((text) => text !== undefined && text !== ''))]
  return `![${words.join(' – ')}](${encodeURI(src)})`
}

function toLink(_: string, name: keyof typeof embedded, id: string): string {
  return `<${embedded[name](id.trim())}>`
}
