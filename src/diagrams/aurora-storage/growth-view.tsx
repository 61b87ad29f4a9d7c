import type { VNode } from 'preact'
import { toNumber } from '../kit/format.ts'
import { Label } from '../kit/shapes.tsx'
import { sceneWords as words } from './drawing-words.ts'
import type { Drawn } from './drawn.ts'
import { parameters } from './parameters.ts'
import { plans } from './plan.ts'
import { toVolume } from './volume.ts'

const columns = { wide: 40, narrow: 20, frame: 40 }
const rows = { wide: 10, narrow: 20, frame: 8 }

/** The volume as cells of protection groups, filled as far as it has grown towards the limit of 2015. */
export function Growth({ state, options: { language, layout } }: Drawn): VNode {
  const plan = plans[layout]
  const { groups, segments } = toVolume(state.values)
  const cells = columns[layout] * rows[layout]
  const most = Math.ceil(parameters['volume-size'].max / state.values['segment-size'])
  const each = Math.ceil(most / cells)
  const full = Math.ceil(groups / each)
  const top = plan.large * 2 + plan.label * 2.2
  const step = Math.min(plan.width / columns[layout], (plan.height - top - plan.label * 2.4) / rows[layout])
  const left = (plan.width - step * columns[layout]) / 2
  return (
    <g>
      <Label at={[plan.width / 2, plan.large]} anchor="middle" size={plan.large} class="strong figure">
        {words.volume[language](toNumber(state.values['volume-size']))}
      </Label>
      <Label at={[plan.width / 2, plan.large + plan.label * 1.8]} anchor="middle" size={plan.label} class="figure">
        {words.counts[language](toNumber(groups), toNumber(segments))}
      </Label>
      {Array.from({ length: cells }, (_, index) => (
        <rect
          class={index < full ? 'cell full' : 'cell'}
          x={left + (index % columns[layout]) * step + 1}
          y={top + Math.floor(index / columns[layout]) * step + 1}
          width={step - 2}
          height={step - 2}
          rx={step / 6}
        />
      ))}
      <Label at={[left, plan.height - plan.small * 0.6]} size={plan.small} class="muted">
        {words.each[language](toNumber(each))}
      </Label>
      {layout === 'wide' && (
        <Label at={[plan.width - left, plan.height - plan.small * 0.6]} anchor="end" size={plan.small} class="muted">
          {words.limit[language]}
        </Label>
      )}
    </g>
  )
}
