import type { VNode } from 'preact'
import { type Message, say } from '../../../messages.ts'
import { panelId } from './panel.tsx'
import { Range } from './range.tsx'
import type { ScreenProps } from './screen.tsx'

/** Path data of line drawings on 24 × 24. */
const icons = {
  back: 'M15 5l-7 7 7 7',
  forth: 'M9 5l7 7-7 7',
  enlarge: 'M14 4h6v6M20 4l-7 7M10 20H4v-6M4 20l7-7',
  inside: 'M4 7h9M19 7h1M4 17h1M11 17h9M16 4v6M8 14v6',
  pause: 'M8 5v14M16 5v14',
  play: 'M7 5v14l12-7z',
  redo: 'M15 14l5-5-5-5M20 9H10a6 6 0 0 0 0 12h3',
  reset: 'M4 4v6h6M4.6 9.5A8 8 0 1 1 4 13',
  undo: 'M9 14L4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3',
}

type IconName = keyof typeof icons

function IconButton({ label, icon, ...rest }: { label: string; icon: IconName } & Record<string, unknown>): VNode {
  return (
    <button type="button" title={label} {...rest}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={icons[icon]} />
      </svg>
    </button>
  )
}

/** Opens the diagram over the whole window. In the flow it stands beside the time, on a slide among the controls. */
export function Enlarge({ language, enlarge }: ScreenProps): VNode | null {
  if (enlarge === undefined) return null
  return (
    <IconButton
      {...{ label: say(language, 'diagramEnlarge'), icon: 'enlarge', onClick: enlarge, class: 'enlarge' }}
      data-prevent-swipe
    />
  )
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
export function Controls(props: ScreenProps): VNode {
  const { player, language, idPrefix, hasSteps, panel, change, turn, togglePanel } = props
  const { step, story, isPlaying, isInStory, canUndo, canRedo } = player
  const button = (label: Message, icon: IconName, onClick: () => void, disabled = false, rest = {}) => (
    <IconButton label={say(language, label)} {...{ icon, onClick, disabled, ...rest }} />
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
      {!hasSteps && <Enlarge {...props} />}
    </fieldset>
  )
}
