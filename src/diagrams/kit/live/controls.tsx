import type { VNode } from 'preact'
import { type Message, say } from '../../../messages.ts'
import { panelId } from './panel.tsx'
import { Range } from './range.tsx'
import type { ScreenProps } from './screen.tsx'

/** Path data of line drawings on 24 × 24. */
const icons = {
  back: 'M15 5l-7 7 7 7',
  forth: 'M9 5l7 7-7 7',
  inside: 'M4 7h9M19 7h1M4 17h1M11 17h9M16 4v6M8 14v6',
  pause: 'M8 5v14M16 5v14',
  play: 'M7 5v14l12-7z',
  redo: 'M15 14l5-5-5-5M20 9H10a6 6 0 0 0 0 12h3',
  reset: 'M4 4v6h6M4.6 9.5A8 8 0 1 1 4 13',
  undo: 'M9 14L4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3',
}

/** The time since the step began, to go back and forth in. */
export function Timeline({ player, language, change }: ScreenProps): VNode {
  const seconds = (player.clock / 1000).toFixed(1)
  return (
    <Range
      class="timeline"
      label={say(language, 'diagramTime')}
      text={say(language, 'diagramSeconds', { count: seconds })}
      value={player.clock}
      max={player.end}
      onMove={(clock) => change(() => player.seek(clock))}
    />
  )
}

/** The buttons beside the sentence. */
export function Controls({
  player,
  language,
  idPrefix,
  hasSteps,
  panel,
  change,
  turn,
  togglePanel,
}: ScreenProps): VNode {
  const { step, story, isPlaying, isInStory, canUndo, canRedo } = player
  const button = (label: Message, icon: keyof typeof icons, onClick: () => void, isOff = false, rest = {}) => (
    <button type="button" title={say(language, label)} {...{ onClick, ...rest }} disabled={isOff}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={icons[icon]} />
      </svg>
    </button>
  )
  return (
    <fieldset class="controls" aria-label={say(language, 'diagramControls')} data-prevent-swipe>
      {hasSteps && story.steps.length > 1 && (
        <>
          {button('diagramPrevious', 'back', () => turn(-1), step === 0)}
          {button('diagramNext', 'forth', () => turn(1), step === story.steps.length - 1)}
        </>
      )}
      {button(isPlaying ? 'diagramPause' : 'diagramPlay', isPlaying ? 'pause' : 'play', () =>
        change(() => player.togglePlay()),
      )}
      {button('actionUndo', 'undo', () => change(() => player.undo()), !canUndo)}
      {button('actionRedo', 'redo', () => change(() => player.redo()), !canRedo)}
      {button('actionReset', 'reset', () => change(() => player.reset()), isInStory)}
      {button('diagramInside', 'inside', () => togglePanel(panel ?? 'values'), false, {
        'aria-expanded': panel !== undefined,
        'aria-controls': panel && panelId(idPrefix),
      })}
    </fieldset>
  )
}
