import type { VNode } from 'preact'
import type { Language } from '../../../messages.ts'
import { renderDrawing } from '../drawing.tsx'
import { Telling } from '../telling.tsx'
import type { Layout } from '../view.ts'
import { Controls, Enlarge, Timeline } from './controls.tsx'
import { Panel, type PanelName } from './panel.tsx'
import type { Playing } from './playing.ts'

/** What marks the diagram's weak points, as a switch. */
export interface Lens {
  readonly isOn: boolean
  toggle(): void
}

/** What the living stage shows, and what its controls do. */
export interface ScreenProps {
  readonly player: Playing
  readonly language: Language
  readonly layout: Layout
  readonly today: boolean | undefined
  readonly idPrefix: string
  /** Whether there are buttons for the story's steps. */
  readonly hasSteps: boolean
  readonly panel: PanelName | undefined
  /** The figure whose arithmetic was asked for. */
  readonly explained: string
  /** How often somebody did something. */
  readonly touches: number
  change(edit: (player: Playing) => void): void
  turn(by: number): void
  togglePanel(panel: PanelName): void
  explain(figure: string): void
  /** Looks through the diagram's lens, or stops; absent where it has none. */
  readonly lens?: Lens | undefined
  /** Shows the diagram over the whole window; absent where it cannot be. */
  readonly enlarge?: (() => void) | undefined
}

/** The living stage: drawing, time, sentence, controls, and the panel when it is open. */
export function Screen(props: ScreenProps): VNode {
  const { player, language, layout, today, idPrefix, change, explain } = props
  const { kind, text } = player.tell(language)
  const drawing = renderDrawing(player.diagram, player.state, {
    language,
    layout,
    today,
    idPrefix,
    dispatch: (event) => change(() => player.happen(event)),
    explain,
  })
  return (
    <>
      <div class="picture">{drawing}</div>
      <Timeline {...props} />
      {props.hasSteps && <Enlarge {...props} />}
      <div class="foot">
        <Telling text={text} isQuestion={kind === 'ask'} place={player.step} count={player.story.steps.length} />
        <Controls {...props} />
      </div>
      {props.panel !== undefined && <Panel {...props} panel={props.panel} />}
    </>
  )
}
