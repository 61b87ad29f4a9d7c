import type { Block, Deck, Inline, Item, Slide } from '../../src/deck/deck.ts'
import type { Problem } from '../../src/deck/problem.ts'

/** A deck in few words: one line a slide, its blocks indented under it, then what the author is told. */
export function renderOutline({ title, language, sessions }: Deck, problems: readonly Problem[]): string {
  const slides = sessions.flatMap(({ number, minutes, slides }) =>
    slides.flatMap((slide) => [
      `${number ?? '-'}${minutes === null ? '' : ` ${minutes} min`} ${headOf(slide)}`,
      ...slide.blocks.flatMap(renderBlock).map(indent),
      ...slide.notes.flatMap(renderBlock).map((line) => `  (said) ${line}`),
    ]),
  )
  return [`${title} [${language}]`, ...slides, '', ...problems.map(renderTold), ''].join('\n')
}

function headOf({ kind, id, title }: Slide): string {
  return `${kind} #${id} ${renderInlines(title)}`.trimEnd()
}

function renderTold({ severity, line, message }: Problem): string {
  return `${severity} ${line}: ${message}`
}

function indent(line: string): string {
  return `  ${line}`
}

function renderBlock(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [renderInlines(block.children)]
    case 'heading':
      return [`${'#'.repeat(block.level)} ${renderInlines(block.children)}`]
    case 'list':
      return block.items.flatMap((item, index) =>
        renderItem(item, block.start === null ? '-' : `${block.start + index}.`),
      )
    case 'table':
      return [block.header, ...block.rows].map((row) => `| ${row.map(renderInlines).join(' | ')} |`)
    case 'code':
      return [`\`\`\`${block.language}`, ...block.text.split('\n')]
    case 'fence':
      return [`fence ${block.name} ${JSON.stringify(block.data)}`]
    case 'details':
      return [`(details ${renderInlines(block.summary)})`, ...block.blocks.flatMap(renderBlock).map(indent)]
    case 'quote':
      return block.blocks.flatMap(renderBlock).map((line) => `> ${line}`)
    case 'footnote':
      return [`(footnote ${block.label})`, ...block.blocks.flatMap(renderBlock).map(indent)]
    case 'callout':
      return [`[${block.name}]`, ...block.blocks.flatMap(renderBlock).map(indent)]
    default:
      return [`(${block.kind})`]
  }
}

function renderItem({ blocks, consequence, question, done }: Item, mark: string): string[] {
  const task = done === undefined ? '' : done ? '[x] ' : '[ ] '
  const [first = '', ...rest] = blocks.flatMap(renderBlock)
  return [`${question === true ? '?' : consequence ? '→' : mark} ${task}${first}`, ...rest.map(indent)]
}

function renderInlines(inlines: readonly Inline[]): string {
  return inlines.map(renderInline).join('').replaceAll('\n', '⏎')
}

function renderInline(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return inline.text
    case 'code':
      return `\`${inline.text}\``
    case 'break':
      return '⏎'
    case 'reference':
      return `^${inline.label}`
    case 'image':
      return `![${inline.alt}](${inline.path})`
    case 'link':
      return `[${renderInlines(inline.children)}](${inline.href})`
    case 'element':
      return `<${inline.tag}>${renderInlines(inline.children)}</${inline.tag}>`
    default:
      return `<${inline.kind}>${renderInlines(inline.children)}</>`
  }
}
