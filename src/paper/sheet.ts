/** Slides on a sheet of a handout; one leaves the most room. */
export const perPageChoices = [1, 2, 3, 6] as const
export const sheetSizes = ['a4', 'letter'] as const

export type PerPage = (typeof perPageChoices)[number]
export type SheetSize = (typeof sheetSizes)[number]

/** What a handout looks like. */
export interface Handout {
  readonly perPage: PerPage
  readonly size: SheetSize
}

/** What is put on paper, and how. */
export interface Plan {
  readonly theme: 'light' | 'dark'
  /** Gives every step of a slide a page of its own. */
  readonly steps: boolean
  /** Slides with notes and room to write, instead of pages that are slides. */
  readonly handout?: Handout
  /** Where the deck will live; its links lead there. */
  readonly address?: string
}

/** Attributes of the document's root that the print sheet obeys, each with a space before it. */
export function renderRoot({ theme, handout }: Plan): string {
  const dark = theme === 'dark' ? ' data-theme="dark" data-paper="dark"' : ''
  return handout === undefined
    ? dark
    : `${dark} data-print="handout" data-per-page="${handout.perPage}" data-sheet="${handout.size}"`
}
