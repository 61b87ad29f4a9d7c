import type { VNode } from 'preact'
import { Drawing } from '../kit/drawing.tsx'
import type { View } from '../kit/view.ts'
import { CloseUp, closeUpHeight } from './close-view.tsx'
import { Head } from './controls-view.tsx'
import { DecisionView, decisionHeight } from './decision-view.tsx'
import type { Drawn } from './drawn.ts'
import { Frames } from './frame-view.tsx'
import type { Event, State } from './state.ts'
import { Multiples, multiplesHeight } from './strategy-view.tsx'

/** Disaster recovery: the four strategies side by side, one in close-up, or the decision between them. */
export const view: View<State, Event> = (state, options) => {
  const { layout } = options
  const { focus } = state
  const tall = focus === 'all' ? multiplesHeight : focus === 'decision' ? decisionHeight : closeUpHeight
  const sizes = { wide: [1152, 430], narrow: [360, tall], frame: [560, 200] } as const
  const [width, height] = sizes[layout]
  return (
    <Drawing width={width} height={height} class={`drawing recovery ${layout}`}>
      <Scene state={state} options={options} />
    </Drawing>
  )
}

function Scene(props: Drawn): VNode {
  const { focus } = props.state
  if (focus === 'decision') return <DecisionView {...props} />
  if (props.options.layout === 'frame') return <Frames {...props} />
  return (
    <>
      <Head {...props} />
      {focus === 'all' ? <Multiples {...props} /> : <CloseUp {...props} strategy={focus} />}
    </>
  )
}
