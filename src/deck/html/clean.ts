import { Parser } from 'htmlparser2'
import sanitizeHtml from 'sanitize-html'
import { hiddenTags, isHtmlTag, keptTags, layoutTags } from './allowed.ts'

/** HTML of the notes as the page may have it, and what had to go. */
export interface Clean {
  /** Well-formed, of `keptTags` and layout elements only. */
  readonly html: string
  /** Texts of comments. */
  readonly comments: readonly string[]
  /** Elements that went with all they hold, as written. */
  readonly hidden: readonly string[]
  /** Attributes that went, as `<a onclick="x()">`. */
  readonly dropped: readonly string[]
}

const deepest = 24

const options: sanitizeHtml.IOptions = {
  allowedTags: [...Object.keys(keptTags), 'div'],
  allowedAttributes: Object.fromEntries(Object.entries(keptTags).map(([tag, names]) => [tag, [...names]])),
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowProtocolRelative: false,
  disallowedTagsMode: 'discard',
  nonTextTags: [...hiddenTags],
  nestingLimit: deepest,
  parseStyleAttributes: false,
  transformTags: Object.fromEntries([...layoutTags].map((tag) => [tag, 'div'])),
}

/** Cleans raw HTML with the sanitiser. Tags that HTML does not know are what the author wrote and stay as text. */
export function cleanHtml(raw: string): Clean {
  const written = raw.replace(/<(?=\/?([a-z][^\s/>]*)|[?!](?!--))/gi, (mark, name: string | undefined) =>
    name !== undefined && isHtmlTag(name) ? mark : '&lt;',
  )
  return { html: sanitizeHtml(written, options), ...findRemoved(written) }
}

/** Reads the HTML as the sanitiser does and lists what it takes out. */
function findRemoved(html: string): Omit<Clean, 'html'> {
  const comments: string[] = []
  const hidden: string[] = []
  const dropped: string[] = []
  let opened: { readonly tag: string; readonly start: number; depth: number } | undefined
  const parser = new Parser({
    oncomment: (text) => {
      if (opened === undefined) comments.push(text)
    },
    onopentag: (tag, attributes) => {
      if (opened?.tag === tag) opened.depth += 1
      else if (opened === undefined && hiddenTags.has(tag)) opened = { tag, start: parser.startIndex, depth: 1 }
      else if (opened === undefined) dropped.push(...findDropped(tag, attributes))
    },
    onclosetag: (tag) => {
      if (opened?.tag !== tag) return
      opened.depth -= 1
      if (opened.depth > 0) return
      hidden.push(html.slice(opened.start, parser.endIndex + 1).replaceAll('&lt;', '<'))
      opened = undefined
    },
  })
  parser.end(html)
  return { comments, hidden, dropped }
}

function findDropped(tag: string, attributes: Readonly<Record<string, string>>): string[] {
  return Object.entries(attributes).flatMap(([name, value]) =>
    isKept(tag, name, value) ? [] : [`<${tag} ${name}${value === '' ? '' : `="${value}"`}>`],
  )
}

function isKept(tag: string, name: string, value: string): boolean {
  const isKnown = Object.hasOwn(keptTags, tag) && keptTags[tag]?.includes(name) === true
  if (!isKnown || !['href', 'src'].includes(name)) return isKnown
  return !isRefusedAddress(tag, name, value)
}

/** Asks the sanitiser itself, which knows every way to write a scheme. */
function isRefusedAddress(tag: string, name: string, value: string): boolean {
  const quoted = value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  return !sanitizeHtml(`<${tag} ${name}="${quoted}">`, options).includes(` ${name}=`)
}
