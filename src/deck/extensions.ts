import type { TokenizerAndRendererExtension, Tokens } from 'marked'

/** A footnote's text as a token; `tokens` are its blocks. */
export interface FootnoteToken extends Tokens.Generic {
  readonly type: 'footnote'
  readonly label: string
}

// CommonMark does not close `**쿼럼(4/6)**을`: a mark after punctuation and before a letter is no end for it.
// Korean, Japanese and Chinese put no space there, so such a pair is taken as the author meant it.
const strongBeforeLetter: TokenizerAndRendererExtension = {
  name: 'strongBeforeLetter',
  level: 'inline',
  start: (text) => text.search(/\*\*/),
  tokenizer(text) {
    const match =
      /^\*\*(?=\S)([^*\n]*?[^\s*\p{L}\p{N}])\*\*(?=[\p{sc=Hangul}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])/u.exec(text)
    if (match === null) return undefined
    return { type: 'strong', raw: match[0], text: match[1] ?? '', tokens: this.lexer.inlineTokens(match[1] ?? '') }
  },
}

/** `==words==`, as Obsidian, Typora and Bear write a marked text; not arrows, not `a == b` and not `a==b==c`. */
const mark: TokenizerAndRendererExtension = {
  name: 'mark',
  level: 'inline',
  start: (text) => text.search(/==(?=[^\s=])/),
  tokenizer(text, before) {
    if (/[=\w]$/.test(before.at(-1)?.raw ?? '')) return undefined
    const match = /^==(?=[^\s=>])([^=\n]*[^\s=])==(?![=>])/.exec(text)
    if (match === null) return undefined
    return { type: 'mark', raw: match[0], tokens: this.lexer.inlineTokens(match[1] ?? '') }
  },
}

/** `[[page]]`, `[[page|words]]` and `![[picture.png|words]]` of wikis and vaults. */
const wikiLink: TokenizerAndRendererExtension = {
  name: 'wikiLink',
  level: 'inline',
  start: (text) => text.search(/!?\[\[/),
  tokenizer(text) {
    const match = /^(!?)\[\[([^\]|\n]+)(?:\|([^\]\n]*))?\]\]/.exec(text)
    if (match === null) return undefined
    const [raw, embeds, target = '', words] = match
    const isPicture = embeds === '!' && /\.(?:png|jpe?g|gif|webp|avif|svg|bmp)$/i.test(target.trim())
    return { type: isPicture ? 'wikiPicture' : 'wikiLink', raw, target: target.trim(), words: words?.trim() }
  },
}

const reference: TokenizerAndRendererExtension = {
  name: 'reference',
  level: 'inline',
  start: (text) => text.search(/\[\^/),
  tokenizer(text) {
    const match = /^\[\^([^\]\s]+)\](?!:|\()/.exec(text)
    return match === null ? undefined : { type: 'reference', raw: match[0], label: match[1] }
  },
}

/** What stands before the first blank line: asked about all that follows, long notes would take the square of their time. */
function toParagraph(text: string): string {
  const end = text.search(/\n[ \t]*\n/)
  return end < 0 ? text : text.slice(0, end)
}

/** `[^label]: words`, over as many lines as are indented or follow without a blank one. */
const footnote: TokenizerAndRendererExtension = {
  name: 'footnote',
  level: 'block',
  start: (text) => toParagraph(text).search(/^\[\^[^\]\s]+\]:/m),
  tokenizer(text) {
    const match =
      /^\[\^([^\]\s]+)\]:[ \t]*((?:[^\n]*)(?:\n(?!\[[^\]]+\]:|#{1,6}\s|<!--)[^\n]*\S[^\n]*|\n+(?: {4}|\t)[^\n]+)*)(?:\n|$)/.exec(
        text,
      )
    if (match === null) return undefined
    const [raw, label = '', body = ''] = match
    return { type: 'footnote', raw, label, tokens: this.lexer.blockTokens(body.replace(/\n(?: {1,4}|\t)/g, '\n'), []) }
  },
}

export const extensions = [strongBeforeLetter, mark, wikiLink, reference, footnote]
