import { Fragment, h, type VNode } from 'preact'
import type { Inline } from '../deck/deck.ts'
import type { Page } from './page.ts'
import { Words } from './words.tsx'

/** Inline content as HTML. */
export function Inlines({ of, page }: { of: readonly Inline[]; page: Page }): VNode {
  return <Fragment>{of.map((inline) => toNode(inline, page))}</Fragment>
}

function toNode(inline: Inline, page: Page): VNode | string {
  switch (inline.kind) {
    case 'text':
      return <Text text={inline.text} page={page} />
    case 'code':
      return <code>{inline.text}</code>
    case 'break':
      return <br />
    case 'strong':
      return (
        <strong>
          <Inlines of={inline.children} page={page} />
        </strong>
      )
    case 'emphasis':
      return (
        <em>
          <Inlines of={inline.children} page={page} />
        </em>
      )
    case 'deleted':
      return (
        <del>
          <Inlines of={inline.children} page={page} />
        </del>
      )
    case 'element':
      return h(
        inline.tag,
        inline.title === '' ? {} : { title: inline.title },
        <Inlines of={inline.children} page={page} />,
      )
    case 'mark':
      return (
        <mark>
          <Inlines of={inline.children} page={page} />
        </mark>
      )
    case 'reference':
      return <sup class="reference">{inline.label}</sup>
    case 'link':
      return <Link {...inline} page={page} />
    case 'image':
      return <Image {...inline} page={page} />
  }
}

/** Dates like 2015-04-21 are marked as such; the theme keeps them on one line. */
function Text({ text, page }: { text: string; page: Page }): VNode {
  const parts = text.split(/(?<!\d)(\d{4}-\d{2}(?:-\d{2})?)(?!\d)/)
  return (
    <Fragment>
      {parts.map((part, index) => (index % 2 === 1 ? <time>{part}</time> : <Words text={part} page={page} />))}
    </Fragment>
  )
}

type LinkProps = Extract<Inline, { kind: 'link' }> & { page: Page }

/** Addresses that leave the page open in another tab: a talk must not navigate away under the presenter. */
function Link({ href, title, children, page }: LinkProps): VNode {
  const address = toAddress(href)
  const content = <Inlines of={children} page={page} />
  if (address === undefined) return <span title={href}>{content}</span>
  const outside = address.startsWith('#') ? {} : { target: '_blank', rel: 'noopener noreferrer' }
  return (
    <a href={address} {...(title === '' ? {} : { title })} {...outside}>
      {content}
    </a>
  )
}

/** The address as it may stand in the page; undefined for schemes that run code or that the page cannot know. */
function toAddress(href: string): string | undefined {
  const bare = href.replace(/[\s\p{Cc}]/gu, '')
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase()
  return scheme === undefined || ['http', 'https', 'mailto', 'tel'].includes(scheme) ? href : undefined
}

type ImageProps = Extract<Inline, { kind: 'image' }> & { page: Page }

/** A local picture; a missing or remote one, which is never fetched, stays as its description and a link. */
function Image({ path, alt, title, page }: ImageProps): VNode {
  const picture = page.picture(path)
  const attributes = title === '' ? {} : { title }
  if (picture !== undefined) {
    const size = picture.width > 0 ? { width: picture.width, height: picture.height } : {}
    return <img src={picture.url} alt={alt} {...size} {...attributes} loading="lazy" decoding="async" />
  }
  const words = alt === '' ? path : alt
  return /^https?:/i.test(path) ? (
    <a href={path} target="_blank" rel="noopener noreferrer" {...attributes}>
      {words}
    </a>
  ) : (
    <span class="missing" title={path}>
      {words}
    </span>
  )
}
