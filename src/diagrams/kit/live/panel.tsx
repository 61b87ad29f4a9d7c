import { Component, type VNode } from 'preact'
import { type Message, say } from '../../../messages.ts'
import { Figures } from './figures.tsx'
import { Inspector } from './inspector.tsx'
import type { ScreenProps } from './screen.tsx'
import { Sliders } from './sliders.tsx'

const names = { values: 'diagramValues', figures: 'diagramFigures', state: 'diagramState' } satisfies Record<
  string,
  Message
>

export type PanelName = keyof typeof names

export function panelId(idPrefix: string): string {
  return `${idPrefix}-panel`
}

/** A running panel is read, not watched: it changes so many times in a second. */
const pace = 4

type PanelProps = ScreenProps & { readonly panel: PanelName }

/** A look inside: the parameters, the arithmetic of the figures, or every variable of the state. */
export class Panel extends Component<PanelProps> {
  #drawn = 0

  override shouldComponentUpdate({ player, touches }: PanelProps): boolean {
    const isTouched = touches !== this.props.touches
    return isTouched || !player.isPlaying || performance.now() - this.#drawn >= 1000 / pace
  }

  override render(): VNode {
    const { language, panel, idPrefix, togglePanel } = this.props
    this.#drawn = performance.now()
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what it is pressed in
      <div class="panel" id={panelId(idPrefix)} data-prevent-swipe onKeyDown={(event) => this.#press(event)}>
        <div class="tabs">
          {(Object.keys(names) as PanelName[]).map((name) => (
            <button type="button" aria-pressed={name === panel} onClick={() => name !== panel && togglePanel(name)}>
              {say(language, names[name])}
            </button>
          ))}
        </div>
        {panel === 'values' && <Sliders {...this.props} />}
        {panel === 'figures' && <Figures {...this.props} />}
        {panel === 'state' && <Inspector state={this.props.player.state} />}
      </div>
    )
  }

  #press(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return
    event.preventDefault()
    document.querySelector<HTMLElement>(`[aria-controls="${panelId(this.props.idPrefix)}"]`)?.focus()
    this.props.togglePanel(this.props.panel)
  }
}
