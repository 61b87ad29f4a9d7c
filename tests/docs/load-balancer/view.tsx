import { Drawing } from '../../../src/diagrams/kit/drawing.tsx'
import { labelEvent } from '../../../src/diagrams/kit/events.ts'
import { toPart } from '../../../src/diagrams/kit/part.ts'
import { type Box, centreOf, Label, Plate, Wire } from '../../../src/diagrams/kit/shapes.tsx'
import type { View, ViewOptions } from '../../../src/diagrams/kit/view.ts'
import { declaration, type Event, type Server, type State, servers } from './model.ts'

const sizes = { wide: [1152, 430], narrow: [360, 320], frame: [560, 200] } as const

export const view: View<State, Event> = (state, options) => {
  const [width, height] = sizes[options.layout]
  const middle = width / 2
  return (
    <Drawing width={width} height={height} class="drawing">
      <Label at={[middle, 44]} anchor="middle" size={18} class="strong figure">
        {`${state.answered} ✓ · ${state.lost} ×`}
      </Label>
      {servers.map((server, index) => {
        const box = { x: middle - 150 + index * 160, y: height - 110, width: 140, height: 80 }
        const [x] = centreOf(box)
        return (
          <g key={server}>
            <Wire
              points={[
                [middle, 60],
                [x, box.y],
              ]}
              class={state.up[server] ? 'wire' : 'wire cut'}
            />
            <Machine {...{ state, options, server, box }} />
          </g>
        )
      })}
    </Drawing>
  )
}

type MachineProps = { state: State; options: ViewOptions<Event>; server: Server; box: Box }

function Machine({ state, options: { language, dispatch }, server, box }: MachineProps) {
  const isUp = state.up[server]
  const event: Event = { name: isUp ? 'fail' : 'restore', server }
  const [x, y] = centreOf(box)
  return (
    <g {...toPart(labelEvent(declaration, event, language), dispatch && (() => dispatch(event)))}>
      <Plate box={box} radius={12} class={isUp ? 'panel' : 'copy down'} />
      <Label at={[x, y + 6]} anchor="middle" size={16} class={isUp ? 'ok strong' : 'bad strong'}>
        {isUp ? `✓ ${server}` : `× ${server}`}
      </Label>
    </g>
  )
}
