import type { Language } from '../messages.ts'
import type { ElementTag } from './html/element-tag.ts'
import type { Position } from './problem.ts'

/** Data that survives `JSON.stringify`; what a block of ours keeps of its fence. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** Text inside a block. */
export type Inline =
  | { readonly kind: 'text' | 'code'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis' | 'deleted' | 'mark'; readonly children: readonly Inline[] }
  | {
      readonly kind: 'element'
      readonly tag: ElementTag
      readonly title: string
      readonly children: readonly Inline[]
    }
  | {
      readonly kind: 'link'
      readonly at: Position
      readonly href: string
      readonly title: string
      readonly children: readonly Inline[]
    }
  | {
      readonly kind: 'image'
      readonly at: Position
      readonly path: string
      readonly title: string
      readonly alt: string
    }
  | { readonly kind: 'break' }
  /** Stands for the footnote with this label. */
  | { readonly kind: 'reference'; readonly at: Position; readonly label: string }

/** One item of a list; `done` is undefined unless it is a task. */
export interface Item {
  readonly blocks: readonly Block[]
  readonly done?: boolean
  /** The item began with an arrow: it follows from what stands above it. */
  readonly consequence: boolean
  /** The item ended in a run of question marks: nobody knew. */
  readonly question?: boolean
}

/** What a slide is made of. */
export type Block =
  | { readonly kind: 'paragraph'; readonly at: Position; readonly children: readonly Inline[] }
  | { readonly kind: 'heading'; readonly at: Position; readonly level: number; readonly children: readonly Inline[] }
  | { readonly kind: 'list'; readonly at: Position; readonly start: number | null; readonly items: readonly Item[] }
  | {
      readonly kind: 'table'
      readonly at: Position
      readonly align: readonly ('left' | 'center' | 'right' | null)[]
      readonly header: readonly (readonly Inline[])[]
      readonly rows: readonly (readonly (readonly Inline[])[])[]
    }
  | { readonly kind: 'quote'; readonly at: Position; readonly blocks: readonly Block[] }
  | {
      readonly kind: 'details'
      readonly at: Position
      readonly open: boolean
      readonly summary: readonly Inline[]
      readonly blocks: readonly Block[]
    }
  | { readonly kind: 'callout'; readonly at: Position; readonly name: string; readonly blocks: readonly Block[] }
  | { readonly kind: 'footnote'; readonly at: Position; readonly label: string; readonly blocks: readonly Block[] }
  | { readonly kind: 'code'; readonly at: Position; readonly language: string; readonly text: string }
  | { readonly kind: 'rule' | 'pause'; readonly at: Position }
  | { readonly kind: 'fence'; readonly at: Position; readonly name: string; readonly data: Json }

export interface Slide {
  /** ASCII, begins with a letter, unique in the deck. */
  readonly id: string
  readonly kind: 'title' | 'opener' | 'content'
  /** Empty for a slide without a heading: it is named after its session. */
  readonly title: readonly Inline[]
  /** It goes on with the slide before, under the same title. */
  readonly continues?: boolean
  readonly blocks: readonly Block[]
  /** Speaker notes: never part of the public document. */
  readonly notes: readonly Block[]
  readonly at: Position
}

/** A group of slides: a session, or what stands before and after the sessions. */
export interface Session {
  readonly title: readonly Inline[]
  /** 1 for the first session; null for the lead and for `.unnumbered` groups. */
  readonly number: number | null
  /** Minutes the author planned for it, or null. */
  readonly minutes: number | null
  readonly slides: readonly Slide[]
}

/** A named way through the deck, for `?route=`. */
export interface Route {
  readonly name: string
  readonly title: string
  readonly slides: readonly string[]
}

/** One notes file, complete: every default is filled in. */
export interface Deck {
  readonly title: string
  readonly subtitle: string
  readonly description: string
  readonly event: string
  readonly author: string
  /** As written, by preference YYYY-MM-DD. */
  readonly date: string
  readonly language: Language
  readonly routes: readonly Route[]
  readonly sessions: readonly Session[]
}
