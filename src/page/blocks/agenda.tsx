import { say } from '../../messages.ts'
import { Inlines } from '../inline.tsx'
import { findNumbered } from '../page.ts'
import { defineFence } from './fence.ts'

/** ` ```agenda `: every numbered session as a link, with its minutes. */
export const agenda = defineFence<null>({
  read: () => null,
  View: ({ page }) => (
    <ol class="agenda" aria-label={say(page.deck.language, 'agenda')}>
      {findNumbered(page.deck).map(({ title, minutes, slides }) => (
        <li>
          <a href={`#${slides[0]?.id ?? ''}`}>
            <Inlines of={title} page={page} />
          </a>
          {minutes === null ? null : <span>{say(page.deck.language, 'minutes', { count: minutes })}</span>}
        </li>
      ))}
    </ol>
  ),
})
