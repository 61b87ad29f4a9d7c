import type { VNode } from 'preact'
import type { Language } from '../../messages.ts'
import { type Box, Label } from '../kit/shapes.tsx'
import type { Axis } from './axis.ts'
import type { OfStrategy } from './drawn.ts'
import { toDuration } from './format.ts'
import { type Step, toPlan } from './plan.ts'
import { toSteps } from './status.ts'
import { stepWords } from './words.ts'

type InBox = OfStrategy & { readonly axis: Axis; readonly box: Box; readonly size: number }

/** The steps of a recovery under the time axis: done, under way or still to come, and how long each takes. */
export function Timeline({ state, strategy, options: { language }, axis, box, size }: InBox): VNode {
  const known = toSteps(state, strategy)
  const steps = known.length > 0 ? known : toPlan(strategy, 'site', state).steps
  const height = Math.min(size * 1.75, box.height / steps.length)
  const now = state.elapsed ?? -1
  return (
    <g>
      {steps.map((step, index) => {
        const phase = now < step.begin ? 'ahead' : now < step.end ? 'under-way' : 'done'
        const y = box.y + (index + 0.5) * height
        const marks = { ahead: '○', 'under-way': '▶', done: '✓' } as const
        const tone = { ahead: 'muted', 'under-way': 'strong say filling', done: 'ok' }[phase]
        return (
          <g class={phase === 'under-way' ? 'present' : ''}>
            <Label at={[box.x, y + size * 0.36]} size={size} class={tone}>
              {`${marks[phase]} ${stepWords[step.name][language]}`}
            </Label>
            <Bar step={step} axis={axis} y={y} size={size} span={toSpan(step, language)} />
          </g>
        )
      })}
    </g>
  )
}

function toSpan({ begin, end }: Step, language: Language): string {
  return Number.isFinite(end) ? toDuration(end - begin, language) : '∞'
}

/** The duration stands after the bar, or before it where there is no room. */
function Bar({ step, axis, y, size, span }: { step: Step; axis: Axis; y: number; size: number; span: string }): VNode {
  const [from, to] = [axis.x(step.begin), axis.x(Math.min(step.end, axis.end))]
  const isLate = to + size * 5.5 > axis.box.x + axis.box.width
  return (
    <>
      <rect class="range" x={from} y={y - size * 0.36} width={Math.max(3, to - from)} height={size * 0.72} rx="3" />
      <Label
        at={[isLate ? from - 6 : to + 6, y + size * 0.36]}
        anchor={isLate ? 'end' : 'start'}
        size={size}
        class="muted figure halo"
      >
        {span}
      </Label>
    </>
  )
}
