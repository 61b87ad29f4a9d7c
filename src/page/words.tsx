import { Fragment, type VNode } from 'preact'
import type { Page } from './page.ts'
import { splitTongues } from './tongue.ts'

/** Plain text as HTML: runs in another language are marked, so that a voice changes for them. */
export function Words({ text, page }: { text: string; page: Page }): VNode {
  const runs = splitTongues(text, page.deck.language)
  return (
    <Fragment>{runs.map(({ text, lang }) => (lang === undefined ? text : <span lang={lang}>{text}</span>))}</Fragment>
  )
}
