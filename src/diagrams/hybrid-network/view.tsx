import type { VNode } from 'preact'
import type { Layout, View } from '../kit/view.ts'
import { Chips } from './chips-view.tsx'
import { DataPathView } from './data-view.tsx'
import type { Drawn } from './drawn.ts'
import { Growth } from './growth-view.tsx'
import { Network } from './network-view.tsx'
import { Panel } from './panel-view.tsx'
import { places } from './places.ts'
import type { Event, State } from './state.ts'
import { Today } from './today-view.tsx'

/** The hybrid network in each of its scenes. */
export const view: View<State, Event> = (state, options) => {
  const { width, height } = places[options.layout]
  return (
    <svg
      viewBox={`0 ${-spareAbove(state, options.layout)} ${width} ${height}`}
      class={`drawing hybrid ${options.layout}`}
    >
      <Scene state={state} options={options} />
    </svg>
  )
}

function Scene(props: Drawn): VNode {
  switch (props.state.scene) {
    case 'network':
      return (
        <>
          <Network {...props} />
          {(props.options.today ?? props.state.today) ? <Today {...props} /> : <Panel {...props} />}
          <Chips {...props} />
        </>
      )
    case 'data-path':
      return (
        <>
          <DataPathView {...props} />
          <Chips {...props} />
        </>
      )
    case 'growth':
      return <Growth {...props} />
  }
}

/** On a phone the picture keeps its height from step to step; the last scene needs less and stands in the middle. */
function spareAbove({ scene }: State, layout: Layout): number {
  return scene === 'growth' && layout === 'narrow' ? 250 : 0
}
