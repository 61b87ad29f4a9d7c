import type { VNode } from 'preact'
import type { Action } from '../stage/keys.ts'
import type { Desk, Reach } from './desk.ts'
import { Icon, type IconName } from './icon.tsx'
import { tell, type Word } from './words.ts'

interface ControlsProps {
  readonly desk: Desk
  perform(action: Action): void
  isInHand(action: Action): boolean
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
export function ControlsView({ desk, perform, isInHand, openLog }: ControlsProps): VNode {
  const { language, reach } = desk
  const small = (word: Word, icon: IconName, onClick: () => void, isPressed?: boolean) => {
    const name = tell(language, word)
    return (
      <button type="button" title={name} aria-pressed={isPressed} onClick={onClick}>
        <Icon name={icon} />
      </button>
    )
  }
  const tool = (word: Word, icon: IconName, action: Action) =>
    small(word, icon, () => perform(action), action === 'search' ? undefined : isInHand(action))
  return (
    <footer class="controls">
      <p class="reach" role="status" data-reach={reach}>
        {tell(language, reaches[reach])}
      </p>
      {reach === 'unlinked' && (
        <button type="button" class="open" onClick={() => perform('presenter')}>
          {tell(language, 'openDeck')}
        </button>
      )}
      <fieldset aria-label={tell(language, 'controls')}>
        {tool('search', 'search', 'search')}
        {tool('laser', 'laser', 'laser')}
        {tool('pen', 'pen', 'pen')}
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
