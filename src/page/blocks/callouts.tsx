import type { ComponentChildren, VNode } from 'preact'
import { type Message, say } from '../../messages.ts'
import type { Page } from '../page.ts'

/** `> [!NAME]` → its heading and its colour; the first three are ours, the others GitHub's. */
const callouts: Readonly<Record<string, { label: Message; tone: 'blue' | 'accent' | 'ok' | 'bad' | 'plain' }>> = {
  NOW: { label: 'calloutNow', tone: 'blue' },
  QUESTION: { label: 'calloutQuestion', tone: 'accent' },
  CORRECTION: { label: 'calloutCorrection', tone: 'ok' },
  NOTE: { label: 'calloutNote', tone: 'plain' },
  TIP: { label: 'calloutTip', tone: 'ok' },
  IMPORTANT: { label: 'calloutImportant', tone: 'accent' },
  WARNING: { label: 'calloutWarning', tone: 'accent' },
  CAUTION: { label: 'calloutCaution', tone: 'bad' },
}

/** Names an author may write in `> [!NAME]`. */
export const calloutNames = Object.keys(callouts)

/** A callout; its heading is a word, so the colour never speaks alone. */
export function Callout({ name, page, children }: { name: string; page: Page; children: ComponentChildren }): VNode {
  const { label, tone } = callouts[name] ?? { label: 'calloutNote', tone: 'plain' }
  return (
    <div class={`callout ${tone} ${name.toLowerCase()}`} role="note">
      <p class="label">{say(page.deck.language, label)}</p>
      {children}
    </div>
  )
}
