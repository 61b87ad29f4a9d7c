import type { VNode } from 'preact'
import { Explained } from '../kit/explained.tsx'
import { toNumber } from '../kit/format.ts'
import { type Box, Label, Plate, Squares } from '../kit/shapes.tsx'
import { drawn as words } from './drawing-words.ts'
import type { Drawn } from './drawn.ts'
import { toShort } from './format.ts'
import { maybePresentLatency } from './latency.ts'
import { LatencyChart } from './latency-view.tsx'
import { type Plan, plans } from './plan.ts'
import { groups } from './state.ts'
import { fewestLive, readQuorum, writeQuorum } from './storage.ts'
import { words as common } from './words.ts'

/** What the picture means in figures; each opens to its arithmetic. */
export function Panel(props: Drawn): VNode {
  const plan = plans[props.options.layout]
  const { panel } = plan
  const isFrame = props.options.layout === 'frame'
  const parts = props.options.layout === 'narrow' ? toColumns(panel) : toRows(panel, isFrame)
  return (
    <g>
      <Plate box={panel} radius={16} class="panel" />
      <Quorum {...props} plan={plan} box={parts.quorum} />
      {parts.points && <Points {...props} plan={plan} box={parts.points} />}
      <Commit {...props} plan={plan} box={parts.commit} />
    </g>
  )
}

/** Boxes of the panel's parts, inside its padding. */
interface Parts {
  readonly quorum: Box
  readonly points?: Box
  readonly commit: Box
}

function toRows({ x, y, width, height }: Box, isFrame: boolean): Parts {
  if (isFrame)
    return {
      quorum: { x: x + 12, y: y + 10, width: width - 24, height: 112 },
      commit: { x: x + 12, y: y + 126, width: width - 24, height: 64 },
    }
  const inner = { x: x + 22, width: width - 44 }
  return {
    quorum: { ...inner, y: y + 14, height: 120 },
    points: { ...inner, y: y + 150, height: 76 },
    commit: { ...inner, y: y + 240, height: height - 240 },
  }
}

function toColumns({ x, y, width }: Box): Parts {
  const half = width / 2 - 22
  return {
    quorum: { x: x + 14, y: y + 10, width: half, height: 100 },
    points: { x: x + width / 2 + 8, y: y + 10, width: half, height: 100 },
    commit: { x: x + 14, y: y + 132, width: width - 28, height: 110 },
  }
}

type InBox = Drawn & { readonly plan: Plan; readonly box: Box }

function Quorum({ state, options, plan, box }: InBox): VNode {
  const { language } = options
  const live = fewestLive(state)
  const isWritable = live >= writeQuorum && state.writer.zone !== null && state.writer.open
  const size = options.layout === 'wide' ? 24 : 16
  const verdict = live < readQuorum ? common.unrecoverable : isWritable ? common.writable : common.stalled
  const [slackWrite, slackRead] = [Math.max(0, live - writeQuorum), Math.max(0, live - readQuorum)]
  const top = box.y + plan.small
  return (
    <g>
      <Explained
        options={options}
        figure="quorum"
        name={words.writeQuorum[language]}
        reach={toReach({ ...box, height: size + plan.small + plan.large + 16 })}
      >
        <Label at={[box.x, top]} size={plan.small} class="muted strong">
          {`${words.writeQuorum[language]} ${writeQuorum}/${groups[0].length}`}
        </Label>
        <Squares at={[box.x, top + 8]} size={size} gap={size / 4} count={groups[0].length} filled={live} />
        <Label
          at={[box.x, top + size + plan.large + 12]}
          size={plan.large}
          class={isWritable ? 'ok strong' : 'bad strong'}
        >
          {`${isWritable ? '✓' : '×'} ${verdict[language]}`}
        </Label>
      </Explained>
      <Label at={[box.x, top + size + plan.large + 16 + plan.small * 1.4]} size={plan.small} class="muted">
        {options.layout === 'wide' ? `${words.slack[language]}: ` : ''}
        <tspan class="strong ink">{words.slackBoth[language](slackWrite, slackRead)}</tspan>
      </Label>
    </g>
  )
}

function Points({ state, options, plan, box }: InBox): VNode {
  const rows = [
    [
      'pgcl',
      'PGCL',
      state.groups.map(({ pgcl }) => (options.layout === 'narrow' ? toShort(pgcl, 6) : toNumber(pgcl))).join(' · '),
    ],
    ['vcl', 'VCL', toNumber(state.writer.vcl)],
    ['vdl', 'VDL', toNumber(state.writer.vdl)],
  ] as const
  const step = options.layout === 'wide' ? 25 : 30
  return (
    <g>
      {options.layout === 'wide' && <path class="rule" d={`M${box.x} ${box.y - 8}h${box.width}`} />}
      {rows.map(([figure, name, value], index) => (
        <Explained
          options={options}
          figure={figure}
          name={name}
          reach={toReach({ ...box, y: box.y + index * step, height: step })}
        >
          <Label at={[box.x, box.y + index * step + step * 0.7]} size={plan.small} class="muted strong">
            {name}
          </Label>
          <Label
            at={[box.x + box.width, box.y + index * step + step * 0.7]}
            anchor="end"
            size={plan.label + 1}
            class="strong figure"
          >
            {value}
          </Label>
        </Explained>
      ))}
    </g>
  )
}

function Commit({ state, options, plan, box }: InBox): VNode {
  const { language, layout } = options
  const latency = maybePresentLatency(state)
  const top = box.y + plan.small
  const value = latency ? `p50 ${latency.p50.toFixed(1)} · p99 ${latency.p99.toFixed(1)} ms` : words.none[language]
  return (
    <g>
      {layout === 'wide' && <path class="rule" d={`M${box.x} ${box.y - 6}h${box.width}`} />}
      <Explained
        options={options}
        figure="p99"
        name={words.latency[language]}
        reach={toReach({ ...box, height: plan.small + plan.large + 16 })}
      >
        <Label at={[box.x, top]} size={plan.small} class="muted strong">
          {layout === 'frame' ? 'p50 · p99' : words.latency[language]}
        </Label>
        <Label at={[box.x, top + plan.large + 6]} size={layout === 'frame' ? 15 : plan.large - 2} class="strong figure">
          {layout === 'frame' && latency ? `${latency.p50.toFixed(1)} · ${latency.p99.toFixed(1)} ms` : value}
        </Label>
      </Explained>
      {layout !== 'frame' && (
        <LatencyChart state={state} options={options} plan={plan} box={{ ...box, y: top + plan.large + 18 }} />
      )}
    </g>
  )
}

/** A little more than the part itself: the frame must not touch its words. */
function toReach({ x, width, ...box }: Box): Box {
  return { ...box, x: x - 6, width: width + 12 }
}
