import type { VNode } from 'preact'
import { Label, Plate } from '../kit/shapes.tsx'
import { toLoss, toOutage } from './achieved.ts'
import { toAxis } from './axis.ts'
import { toCost } from './cost.ts'
import { Curve } from './curve-view.tsx'
import { drawn as words } from './drawing-words.ts'
import type { Drawn, OfStrategy } from './drawn.ts'
import { Emblem, toneOf } from './emblem-view.tsx'
import { strategies } from './state.ts'
import { conditionWords, strategyNames } from './words.ts'

const [width, gap, size] = [134, 8, 14]

/** The four end states and their curves on one sheet of paper. */
export function Frames(props: Drawn): VNode {
  return (
    <g>
      {strategies.map((strategy, index) => (
        <g transform={`translate(${index * (width + gap)} 0)`}>
          <FrameView {...props} strategy={strategy} />
        </g>
      ))}
    </g>
  )
}

function FrameView(props: OfStrategy): VNode {
  const { state, strategy, options } = props
  const told = [state, strategy, options.language] as const
  const [rpo, rto] = [toLoss(...told), toOutage(...told)]
  const plot = { x: 8, y: 100, width: width - 16, height: 30 }
  const lines = [
    ['RPO', rpo.value],
    ['RTO', rto.value],
    [words.costShort[options.language], String(Math.round(toCost(strategy, state)))],
  ] as const
  return (
    <g>
      <Plate box={{ x: 0.75, y: 0.75, width: width - 1.5, height: 198.5 }} radius={8} class="panel" />
      <Label at={[8, 17]} size={size} class="strong">
        {strategyNames[strategy]}
      </Label>
      <Parts {...props} />
      <Curve {...props} axis={toAxis(state, strategies, plot)} box={plot} size={0} />
      {lines.map(([name, value], index) => (
        <g>
          <Label at={[8, 151 + index * 20]} size={size} class="muted">
            {name}
          </Label>
          <Label at={[width - 8, 151 + index * 20]} anchor="end" size={size} class="strong figure">
            {value}
          </Label>
        </g>
      ))}
    </g>
  )
}

function Parts({ state, strategy, options: { language } }: OfStrategy): VNode {
  const { site, ...aws } = state.strategies[strategy].parts
  const rows = [
    [words.here[language], 'servers', site],
    [words.servers[language], 'servers', aws.servers],
    [words.database[language], 'database', aws.database],
    [words.backups[language], 'backups', aws.backups],
  ] as const
  return (
    <g>
      {rows.map(([name, part, condition], index) => {
        const y = 36 + index * 18
        return (
          <g>
            <Emblem part={part} condition={condition} box={{ x: 8, y: y - 11.5, width: 13, height: 13 }} />
            <Label at={[27, y]} size={size}>
              {name}
            </Label>
            <Label at={[width - 8, y]} anchor="end" size={size} class={`strong ${toneOf(condition)}`}>
              {conditionWords[condition][language]}
            </Label>
          </g>
        )
      })}
    </g>
  )
}
