import type { VNode } from 'preact'
import type { Json } from '../../deck/deck.ts'
import type { Fence, Sequel } from '../../deck/kinds.ts'
import type { Report } from '../../deck/problem.ts'
import type { Page } from '../page.ts'

/** A kind of block of ours: how its fence is read and how it is drawn. */
export interface FenceKind {
  /** Reports what is wrong; undefined then, and the fence stays as code. */
  read(fence: Fence, report: Report): Json | undefined
  render(data: Json, page: Page): VNode | null
  /** Fences that may follow this one and go on with it. */
  readonly sequels?: Readonly<Record<string, Sequel>>
}

/** Ties a reader and a view over the same data together. */
export function defineFence<Data extends Json>(kind: {
  read(fence: Fence, report: Report): Data | undefined
  View(props: { data: Data; page: Page }): VNode | null
  readonly sequels?: Readonly<Record<string, (before: Data, fence: Fence, report: Report) => Data | undefined>>
}): FenceKind {
  // `render` and the sequels are handed only what `read` of the same kind returned.
  return {
    read: kind.read,
    render: (data, page) => kind.View({ data: data as Data, page }),
    sequels: (kind.sequels ?? {}) as Readonly<Record<string, Sequel>>,
  }
}
