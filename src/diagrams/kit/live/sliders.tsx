import type { VNode } from 'preact'
import { type Language, say } from '../../../messages.ts'
import type { Parameter } from '../contract.ts'
import { toStepIndex, toStepValue } from '../parameters.ts'
import { Range } from './range.tsx'
import type { ScreenProps } from './screen.tsx'

/** Places of a slider: enough to aim, few enough to walk by keyboard. */
const places = 100

/** From a tenth of the speed to ten times it. */
const speeds: Parameter = {
  ...{ label: { ko: '', en: '' }, unit: '×', source: '' },
  ...{ value: 1, min: 0.1, max: 10, step: 0.1, scale: 'log' },
}

/** The speed of the clock and every parameter of the model. */
export function Sliders({ player, language, idPrefix, lens, change }: ScreenProps): VNode {
  const { values } = player
  const setSpeed = (speed: number) => {
    player.speed = speed
  }
  return (
    <div class="sliders">
      {lens !== undefined && (
        <label class="switch">
          <input type="checkbox" checked={lens.isOn} onChange={lens.toggle} />
          {say(language, 'actionLens')}
        </label>
      )}
      <Slider
        id={`${idPrefix}-speed`}
        name={say(language, 'diagramSpeed')}
        {...{ parameter: speeds, value: player.speed, language }}
        onChange={(value) => change(() => setSpeed(value))}
      />
      {Object.entries(player.diagram.declaration.parameters).map(([name, parameter]) => (
        <Slider
          id={`${idPrefix}-set-${name}`}
          name={parameter.label[language]}
          {...{ parameter, value: values[name] ?? parameter.value, language }}
          onChange={(value) => change(() => player.happen({ name: 'set', parameter: name, value }))}
        />
      ))}
    </div>
  )
}

interface SliderProps {
  readonly id: string
  readonly name: string
  readonly parameter: Parameter
  readonly value: number
  readonly language: Language
  onChange(value: number): void
}

function Slider({ id, name, parameter, value, language, onChange }: SliderProps): VNode {
  const stops = findStops(parameter, value)
  const text = `${value.toLocaleString(language)} ${parameter.unit}`.trim()
  const { source } = parameter
  return (
    <div class="slider">
      <label for={id}>{name}</label>
      <output for={id}>{text}</output>
      <Range
        id={id}
        value={stops.indexOf(value)}
        max={stops.length - 1}
        text={text}
        onMove={(place) => onChange(stops[place] ?? value)}
      />
      {source !== '' && <small>{source === 'assumed' ? say(language, 'diagramAssumed') : source}</small>}
    </div>
  )
}

/** The values a slider stops at, least first: spread over the range by its scale, each of them a step, and `value`. */
function findStops(parameter: Parameter, value: number): number[] {
  const { min, max, scale } = parameter
  const stops = Array.from({ length: places + 1 }, (_, place) => {
    const share = place / places
    const exact = scale === 'log' ? min * (max / min) ** share : min + (max - min) * share
    return toStepValue(parameter, toStepIndex(parameter, exact))
  })
  return [...new Set([...stops, value])].sort((a, b) => a - b)
}
