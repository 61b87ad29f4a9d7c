import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { Blocks } from '../page/block.tsx'
import type { Page, Place } from '../page/page.ts'
import type { PerPage } from './sheet.ts'

/** Lines to write on, more than a sheet has room for; what does not fit is cut off. */
const lines: Readonly<Record<PerPage, number>> = { 1: 24, 2: 10, 3: 12, 6: 10 }

/** A slide of the handout: the drawn slide, its speaker notes and lines to write on. */
export function renderCell(slide: string, { slide: { notes } }: Place, page: Page, perPage: PerPage): string {
  const [before = '', after = ''] = renderToString(<Cell notes={notes} page={page} perPage={perPage} />).split(mark)
  return before + slide + after
}

/** Stands for the slide, which is text already. */
const mark = '<i class="slide-here"></i>'

function Cell(props: { notes: Place['slide']['notes']; page: Page; perPage: PerPage }): VNode {
  const { notes, page, perPage } = props
  return (
    <div class="cell">
      <i class="slide-here" />
      {notes.length > 0 && (
        <div class="spoken">
          <Blocks of={notes} page={page} />
        </div>
      )}
      <div class="room" aria-hidden="true">
        {Array.from({ length: lines[perPage] }, () => (
          <i />
        ))}
      </div>
    </div>
  )
}
