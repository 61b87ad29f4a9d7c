import type { VNode } from 'preact'
import type { Layout, View } from '../kit/view.ts'
import type { Drawn } from './drawn.ts'
import { Figures } from './figures-view.tsx'
import { Growth } from './growth-view.tsx'
import { Mirrored, Stacks } from './history-view.tsx'
import { LogOnly } from './log-view.tsx'
import { Panel } from './panel-view.tsx'
import { plans } from './plan.ts'
import { Records } from './records-view.tsx'
import type { Event, State } from './state.ts'
import { Storage } from './storage-view.tsx'

/** Aurora's storage in each of its scenes. */
export const view: View<State, Event> = (state, options) => {
  const { width, height } = plans[options.layout]
  return (
    <svg
      viewBox={`0 ${-spareAbove(state.scene, options.layout)} ${width} ${height}`}
      class={`drawing aurora ${options.layout}`}
    >
      <Scene state={state} options={options} />
    </svg>
  )
}

function Scene(props: Drawn): VNode {
  switch (props.state.scene) {
    case 'monolith':
    case 'shards':
    case 'shared-disk':
      return <Stacks {...props} />
    case 'mirrored':
      return <Mirrored {...props} />
    case 'log':
      return <LogOnly {...props} />
    case 'growth':
      return <Growth {...props} />
    case 'figures':
      return <Figures {...props} />
    default:
      return (
        <>
          <Storage {...props} />
          <Records {...props} />
          <Panel {...props} />
        </>
      )
  }
}

/** On a phone the picture keeps its height from step to step; scenes that need less of it stand in the middle. */
function spareAbove(scene: State['scene'], layout: Layout): number {
  if (layout !== 'narrow') return 0
  return { monolith: 200, shards: 200, 'shared-disk': 160, mirrored: 60, log: 0, aurora: 0, growth: 60, figures: 0 }[
    scene
  ]
}
