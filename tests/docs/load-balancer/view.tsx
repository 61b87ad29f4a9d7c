import { toPart } from '../../../src/diagrams/kit/part.ts'
import { Label, Plate, Wire } from '../../../src/diagrams/kit/shapes.tsx'
import type { View } from '../../../src/diagrams/kit/view.ts'
import { type Event, events, type Server, type State, servers } from './model.ts'

const sizes = { wide: [1152, 430], narrow: [360, 320], frame: [560, 200] } as const

export const view: View<State, Event> = (state, options) => {
  const [width, height] = sizes[options.layout]
  return (
    <svg viewBox={`0 0 ${width} ${height}`} class="drawing">
      {servers.map((server, index) => {
        const box = { x: width / 2 - 150 + index * 160, y: height - 110, width: 140, height: 80 }
        return (
          <g>
            <Wire
              points={[
                [width / 2, 60],
                [box.x + 70, box.y],
              ]}
              class={state.up[server] ? 'wire' : 'wire cut'}
            />
            <Machine state={state} options={options} server={server} box={box} />
          </g>
        )
      })}
      <Label at={[width / 2, 44]} anchor="middle" size={18} class="strong figure">
        {`${state.answered} ✓ · ${state.lost} ×`}
      </Label>
    </svg>
  )
}

type MachineProps = {
  state: State
  options: Parameters<typeof view>[1]
  server: Server
  box: Parameters<typeof Plate>[0]['box']
}

function Machine({ state, options: { language, dispatch }, server, box }: MachineProps) {
  const isUp = state.up[server]
  const name = isUp ? 'fail' : 'restore'
  const label = events[name].label[language].replace('{server}', server)
  return (
    <g {...toPart(label, dispatch && (() => dispatch({ name, server })))}>
      <Plate box={box} radius={12} class={isUp ? 'copy up' : 'copy down'} />
      <Label at={[box.x + 70, box.y + 46]} anchor="middle" size={16} class={isUp ? 'ok strong' : 'bad strong'}>
        {isUp ? `✓ ${server}` : `× ${server}`}
      </Label>
    </g>
  )
}
