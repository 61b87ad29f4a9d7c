import type { VNode } from 'preact'
import { toPart } from '../kit/part.ts'
import { type Box, Label, Plate } from '../kit/shapes.tsx'
import type { Layout } from '../kit/view.ts'
import { Head } from './controls-view.tsx'
import { toCost } from './cost.ts'
import { type Decision, decide, type Objective, worstLoss } from './decision.ts'
import { drawn as words } from './drawing-words.ts'
import type { Drawn, OfStrategy } from './drawn.ts'
import { CostBar } from './explained-view.tsx'
import { toDuration } from './format.ts'
import { minute, toPlan } from './plan.ts'
import { describe } from './sentences.ts'
import { type DisasterKind, disasterKinds, strategies } from './state.ts'
import { strategyNames } from './words.ts'
import { wrap } from './wrap.ts'

/** Where the table stands; a phone has a card for each strategy, with its two disasters below each other. */
interface Table {
  readonly width: number
  readonly top: number
  readonly row: number
  readonly gap: number
  /** Of names and values, of everything else, of the reason. */
  readonly value: number
  readonly size: number
  readonly reason: number
  readonly name: readonly [x: number, y: number]
  /** RPO and RTO of each disaster. */
  readonly cells: Readonly<Record<DisasterKind, readonly [rpo: number, rto: number, y: number]>>
  readonly cost: Box
}

const tables: Readonly<Record<Layout, Table>> = {
  wide: {
    ...{ width: 1152, top: 94, row: 56, gap: 6, value: 18, size: 15, reason: 18, name: [20, 35] },
    cells: { site: [210, 345, 35], data: [500, 635, 35] },
    cost: { x: 790, y: 24, width: 170, height: 8 },
  },
  narrow: {
    ...{ width: 360, top: 92, row: 86, gap: 8, value: 13, size: 12, reason: 14, name: [12, 23] },
    cells: { site: [104, 230, 48], data: [104, 230, 72] },
    cost: { x: 238, y: 14, width: 76, height: 8 },
  },
  frame: {
    ...{ width: 560, top: 46, row: 22, gap: 2, value: 14, size: 14, reason: 14, name: [6, 16] },
    cells: { site: [118, 212, 16], data: [306, 400, 16] },
    cost: { x: 0, y: 0, width: 0, height: 0 },
  },
}

export const decisionHeight = 92 + strategies.length * 94 + 112

/** What the business needs, what each strategy achieves in both disasters, and the cheapest that is good enough. */
export function DecisionView(props: Drawn): VNode {
  const { state, options } = props
  const { language, layout } = options
  const table = tables[layout]
  const span = (objective: Objective) => toDuration(state.values[`${objective}-objective`] * minute, language)
  const text = words.objectives[language](span('rto'), span('rpo'))
  const decision = decide(state)
  return (
    <g>
      {layout === 'frame' ? (
        <>
          <Label at={[0, 16]} size={16} class="strong">
            {text}
          </Label>
          <Label at={[table.width, 16]} anchor="end" size={table.size} class="muted">
            {words.assumed[language]}
          </Label>
        </>
      ) : (
        <Head {...props} text={text} />
      )}
      {layout !== 'narrow' && <Headings options={options} table={table} />}
      {strategies.map((strategy, index) => (
        <g transform={`translate(0 ${table.top + index * (table.row + table.gap)})`}>
          <Row {...props} strategy={strategy} table={table} decision={decision} />
        </g>
      ))}
      <Reason {...props} table={table} />
    </g>
  )
}

function Headings({ options: { language, layout }, table }: Pick<Drawn, 'options'> & { table: Table }): VNode {
  const y = table.top - 9
  const cost = layout === 'frame' ? words.costShort : words.cost
  return (
    <g>
      {disasterKinds.map((kind) => (
        <Label at={[table.cells[kind][0], y]} size={table.size} class="muted">
          {`${words[kind][language]} (RPO, RTO)`}
        </Label>
      ))}
      <Label
        at={layout === 'frame' ? [table.width, y] : [table.cost.x, y]}
        anchor={layout === 'frame' ? 'end' : 'start'}
        size={table.size}
        class="muted"
      >
        {cost[language]}
      </Label>
    </g>
  )
}

type InTable = OfStrategy & { readonly table: Table; readonly decision: Decision }

function Row({ state, strategy, options, table, decision }: InTable): VNode {
  const { language, layout, dispatch } = options
  const isChosen = decision.strategy === strategy
  const name = strategyNames[strategy]
  const cost = toCost(strategy, state)
  const act = dispatch && (() => dispatch({ name: 'focus', on: strategy }))
  const right = table.width - (layout === 'frame' ? 6 : 12)
  return (
    <g {...toPart(words.closeUp[language](name), act)}>
      <Plate
        box={{ x: 1, y: 0, width: table.width - 2, height: table.row }}
        radius={8}
        class={isChosen ? 'remedy' : 'zone'}
      />
      <Label at={table.name} size={table.value} class="strong">
        {name}
      </Label>
      {disasterKinds.map((kind) => (
        <Cells state={state} strategy={strategy} options={options} table={table} decision={decision} kind={kind} />
      ))}
      {layout === 'wide' && <CostBar cost={cost} box={table.cost} />}
      <Label
        at={layout === 'wide' ? [table.cost.x + table.cost.width + 12, table.name[1]] : [right, table.name[1]]}
        anchor={layout === 'wide' ? 'start' : 'end'}
        size={table.value}
        class="strong figure"
      >
        {`${layout === 'narrow' ? `${words.costShort[language]} ` : ''}${Math.round(cost)}`}
      </Label>
      {isChosen && layout !== 'frame' && (
        <Label
          at={layout === 'wide' ? [right - 4, table.name[1]] : [table.cost.x - 10, table.name[1]]}
          anchor="end"
          size={layout === 'wide' ? table.value : table.size}
          class="accent strong"
        >
          {`◀ ${words.chosen[language]}`}
        </Label>
      )}
    </g>
  )
}

function Cells(props: InTable & { readonly kind: DisasterKind }): VNode {
  const { state, strategy, options, table, decision, kind } = props
  const { language, layout } = options
  const [left, right, y] = table.cells[kind]
  const achieved = { rpo: worstLoss(strategy, kind, state), rto: toPlan(strategy, kind, state).full }
  const cell = (objective: Objective, x: number) => {
    const isMissed = decision.misses[strategy].some((miss) => miss.kind === kind && miss.objective === objective)
    const seconds = achieved[objective]
    const none = words[objective === 'rto' ? 'never' : 'all'][language]
    const lead = layout === 'narrow' ? `${objective.toUpperCase()} ` : ''
    return (
      <Label at={[x, y]} size={table.value} class={`figure strong ${isMissed ? 'bad' : 'ok'}`}>
        {`${lead}${isMissed ? '×' : '✓'} ${seconds === null ? none : toDuration(seconds, language)}`}
      </Label>
    )
  }
  return (
    <g>
      {layout === 'narrow' && (
        <Label at={[table.name[0], y]} size={table.size} class="muted">
          {words[kind][language]}
        </Label>
      )}
      {cell('rpo', left)}
      {cell('rto', right)}
    </g>
  )
}

/** Why this one, in a sentence. */
function Reason({ state, options: { language }, table }: Drawn & { table: Table }): VNode {
  const top = table.top + strategies.length * (table.row + table.gap) + table.reason * 1.3
  return (
    <g>
      {wrap(describe(state, language), table.width, table.reason).map((line, index) => (
        <Label at={[0, top + index * table.reason * 1.3]} size={table.reason} class="strong">
          {line}
        </Label>
      ))}
    </g>
  )
}
