import type { VNode } from 'preact'
import { toNumber } from '../kit/format.ts'
import { Label } from '../kit/shapes.tsx'
import { sceneWords as words } from './drawing-words.ts'
import type { Drawn } from './drawn.ts'
import { benchmark } from './paper.ts'
import { type Plan, plans } from './plan.ts'

/** The paper's own figures as bars to scale, with what was measured and when. */
export function Figures({ options: { language, layout } }: Drawn): VNode {
  const plan = plans[layout]
  const { mirrored, aurora } = benchmark
  const height = (plan.height - plan.small * 3.2) / 2
  return (
    <g>
      <Comparison
        plan={plan}
        top={0}
        title={words.transactions[language]}
        factor="35×"
        names={[words.mirrored[language], words.aurora[language]]}
        values={[mirrored.transactions, aurora.transactions]}
      />
      <Comparison
        plan={plan}
        top={height}
        title={words.ios[language]}
        factor="1/7.7"
        names={[words.mirrored[language], words.aurora[language]]}
        values={[mirrored.iosEach, aurora.iosEach]}
      />
      {words.source[language].map((line, index) => (
        <Label at={[0, plan.height - plan.small * (1.8 - index * 1.4)]} size={plan.small} class="muted">
          {line}
        </Label>
      ))}
    </g>
  )
}

interface ComparisonProps {
  readonly plan: Plan
  readonly top: number
  readonly title: string
  readonly factor: string
  readonly names: readonly [string, string]
  readonly values: readonly [number, number]
}

function Comparison({ plan, top, title, factor, names, values }: ComparisonProps): VNode {
  const isNarrow = plan.width < 500
  const lead = isNarrow ? 0 : plan.width * 0.24
  const room = plan.width * (isNarrow ? 0.62 : 0.46)
  const size = Math.min(plan.large * 1.5, plan.height * 0.075)
  const first = top + plan.label * 1.3
  const step = isNarrow ? size + plan.label * 2 : size * 1.6
  return (
    <g>
      <Label at={[0, first]} size={plan.label + 1} class="strong">
        {title}
      </Label>
      {names.map((name, index) => {
        const y = first + (isNarrow ? plan.label * 2 : size * 0.7) + index * step
        const value = values[index] ?? 0
        const width = Math.max(3, (room * value) / Math.max(...values))
        return (
          <g>
            <Label at={[0, isNarrow ? y - 5 : y + size * 0.75]} size={plan.label} class="muted">
              {name}
            </Label>
            <rect class={index === 0 ? 'measure' : 'measure ours'} x={lead} y={y} width={width} height={size} rx="5" />
            <Label at={[lead + width + 10, y + size * 0.75]} size={plan.label} class="figure strong">
              {toNumber(value)}
            </Label>
          </g>
        )
      })}
      <Label
        at={[plan.width, first + (isNarrow ? 0 : size * 2.3)]}
        anchor="end"
        size={plan.large * (isNarrow ? 1.3 : 1.7)}
        class="strong accent"
      >
        {factor}
      </Label>
    </g>
  )
}
