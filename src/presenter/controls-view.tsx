import type { VNode } from 'preact'
import type { Action } from '../stage/keys.ts'
import type { Desk, Reach } from './desk.ts'
import { Icon, type IconName } from './icon.tsx'
import { tell, type Word } from './words.ts'

interface ControlsProps {
  readonly desk: Desk
  perform(action: Action): void
  openDeck(): void
  openLog(): void
}

const reaches: Readonly<Record<Reach, Word>> = {
  linked: 'connected',
  unlinked: 'unlinked',
  stranger: 'stranger',
  file: 'fileAlone',
  refused: 'lineRefused',
}

/** Large buttons for the hand that does not look, and how the page stands to the deck's window. */
export function ControlsView({ desk, perform, openDeck, openLog }: ControlsProps): VNode {
  const { language, reach } = desk
  const small = (word: Word, icon: IconName, onClick: () => void) => (
    <button type="button" title={tell(language, word)} onClick={onClick}>
      <Icon name={icon} />
    </button>
  )
  return (
    <footer class="controls">
      <p class="reach" role="status" data-reach={reach}>
        {tell(language, reaches[reach])}
      </p>
      {reach === 'unlinked' && (
        <button type="button" class="open" onClick={openDeck}>
          {tell(language, 'openDeck')}
        </button>
      )}
      <fieldset aria-label={tell(language, 'controls')}>
        {small('log', 'log', openLog)}
        {reach === 'linked' && small('black', 'black', () => perform('black'))}
        {small('help', 'help', () => perform('help'))}
        <button type="button" class="previous" onClick={() => perform('previous')}>
          <Icon name="previous" /> {tell(language, 'previous')}
        </button>
        <button type="button" class="next" onClick={() => perform('next')}>
          {tell(language, 'next')} <Icon name="next" />
        </button>
      </fieldset>
    </footer>
  )
}
