import { Fragment, type VNode } from 'preact'
import type { Block, Item } from '../deck/deck.ts'
import { say } from '../messages.ts'
import { Callout } from './blocks/callouts.tsx'
import { fences } from './blocks/index.ts'
import { Code } from './code.tsx'
import { Inlines } from './inline.tsx'
import type { Page } from './page.ts'

/** Blocks as HTML, in order. */
export function Blocks({ of, page }: { of: readonly Block[]; page: Page }): VNode {
  return (
    <Fragment>
      {of.map((block) => (
        <BlockView block={block} page={page} />
      ))}
    </Fragment>
  )
}

function BlockView({ block, page }: { block: Block; page: Page }): VNode | null {
  switch (block.kind) {
    case 'paragraph':
      return <Paragraph block={block} page={page} />
    case 'heading':
      return (
        <h4>
          <Inlines of={block.children} page={page} />
        </h4>
      )
    case 'list':
      return <List block={block} page={page} />
    case 'table':
      return <Table block={block} page={page} />
    case 'quote':
      return (
        <blockquote>
          <Blocks of={block.blocks} page={page} />
        </blockquote>
      )
    case 'details':
      return <Details block={block} page={page} />
    case 'callout':
      return (
        <Callout name={block.name} page={page}>
          <Blocks of={block.blocks} page={page} />
        </Callout>
      )
    case 'footnote':
      return (
        <div class="footnote">
          <sup>{block.label}</sup>
          <Blocks of={block.blocks} page={page} />
        </div>
      )
    case 'code':
      return <Code language={block.language} text={block.text} label={say(page.deck.language, 'code')} />
    case 'rule':
    case 'pause':
      return null
    case 'fence':
      return fences[block.name]?.render(block.data, page) ?? null
  }
}

type Of<Kind extends Block['kind']> = { block: Extract<Block, { kind: Kind }>; page: Page }

function Paragraph({ block, page }: Of<'paragraph'>): VNode {
  const content = <Inlines of={block.children} page={page} />
  const [first, ...rest] = block.children
  if (first?.kind === 'image' && rest.length === 0) return <figure class="picture">{content}</figure>
  const isSource = first?.kind === 'text' && /^[—–] /.test(first.text)
  return <p {...(isSource ? { class: 'source' } : {})}>{content}</p>
}

/** Closed or open as written; paper shows what it holds in any case. */
function Details({ block, page }: Of<'details'>): VNode {
  return (
    <details open={block.open}>
      <summary>
        {block.summary.length === 0 ? say(page.deck.language, 'details') : <Inlines of={block.summary} page={page} />}
      </summary>
      <Blocks of={block.blocks} page={page} />
    </details>
  )
}

function List({ block, page }: Of<'list'>): VNode {
  const items = block.items.map((item) => <ItemView item={item} page={page} />)
  if (block.start !== null) return <ol {...(block.start === 1 ? {} : { start: block.start })}>{items}</ol>
  return <ul {...(block.items.every(({ consequence }) => consequence) ? { class: 'chain' } : {})}>{items}</ul>
}

/** A lone paragraph stands in its item without a `<p>`, as in Markdown. */
function ItemView({ item, page }: { item: Item; page: Page }): VNode {
  const [first, ...rest] = item.blocks
  const lead = first?.kind === 'paragraph' ? <Inlines of={first.children} page={page} /> : undefined
  const kind = item.question === true ? 'asks' : item.consequence ? 'so' : undefined
  return (
    <li {...(kind === undefined ? {} : { class: kind })}>
      {item.done === undefined ? null : <Task done={item.done} page={page} />}
      {lead}
      <Blocks of={lead === undefined ? item.blocks : rest} page={page} />
    </li>
  )
}

function Task({ done, page }: { done: boolean; page: Page }): VNode {
  return (
    <span
      class={done ? 'task done' : 'task'}
      role="img"
      aria-label={say(page.deck.language, done ? 'done' : 'notDone')}
    />
  )
}

function Table({ block, page }: Of<'table'>): VNode {
  const alignOf = (column: number) => {
    const align = block.align[column]
    return align === 'right' || align === 'center' ? { class: align } : {}
  }
  // Over a column of names stands no heading.
  const isNamed = block.header[0]?.length === 0
  return (
    <div class="table" {...(block.header.length > 3 ? wideTable(page) : {})}>
      <table>
        <thead>
          <tr>
            {block.header.map((cell, column) =>
              cell.length === 0 ? (
                <td />
              ) : (
                <th scope="col" {...alignOf(column)}>
                  <Inlines of={cell} page={page} />
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row) => (
            <tr>
              {row.map((cell, column) => {
                const content = <Inlines of={cell} page={page} />
                if (column === 0 && isNamed) return <th scope="row">{content}</th>
                return <td {...alignOf(column)}>{content}</td>
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** A table that a phone has to scroll can be reached by keyboard. */
function wideTable({ deck }: Page) {
  return { role: 'group' as const, 'aria-label': say(deck.language, 'table'), tabIndex: 0 }
}
