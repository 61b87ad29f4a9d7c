import type { RecoveryValues } from './parameters.ts'
import type { DisasterKind, Setup, StepName, Strategy } from './state.ts'

export const minute = 60
export const hour = 3600

/** A step and how long it takes, in seconds. */
type Task = readonly [name: StepName, seconds: number]

/** Stages come one after the other; the branches of a stage run beside each other, the tasks of a branch in turn. */
export type Stages = readonly (readonly (readonly Task[])[])[]

/** A step of a recovery, in seconds since the disaster; one that never ends ends at Infinity. */
export interface Step {
  readonly name: StepName
  readonly begin: number
  readonly end: number
}

/** From `at` (seconds since the disaster) on, `capacity` % of the usual load is answered. */
export interface Point {
  readonly at: number
  readonly capacity: number
}

/** How a strategy recovers from a disaster. */
export interface Plan {
  readonly stages: Stages
  readonly steps: readonly Step[]
  /** Capacity over time: the first point is the disaster's, the last one lasts. */
  readonly curve: readonly Point[]
  /** Time without any answer, in seconds; null: for ever. */
  readonly first: number | null
  /** Time until the whole load is answered (RTO achieved), in seconds; null: for ever. */
  readonly full: number | null
}

/** The whole recovery of a strategy from a disaster. */
export function toPlan(strategy: Strategy, kind: DisasterKind, { values, backups }: Setup): Plan {
  const canRecover = backups || (kind === 'site' && strategy !== 'store-backup')
  const stages = canRecover ? toStages(strategy, kind, values) : inTurn(notice(values))
  const steps = toSteps(stages, 0)
  const curve = toCurve(strategy, kind, values, canRecover ? steps : [])
  const first = curve.find(({ capacity }) => capacity > 0)?.at ?? null
  const full = curve.find(({ capacity }) => capacity === 100)?.at ?? null
  return { stages, steps, curve, first, full }
}

/** The way back to a site that is there again: all the data over the link while it changes, then the users. */
export function toFailback(values: RecoveryValues, begin: number): Step[] {
  const spare = Math.max(0, linkRate(values) - values['change-rate']) // with none to spare it takes for ever
  const seconds = (values['data-size'] / spare) * hour
  return toSteps(inTurn([['copy-back', seconds], ...redirect(values, 'return')]), begin)
}

/** What the link carries, in GB/h. */
export function linkRate(values: RecoveryValues): number {
  return (values['link-speed'] / 8000) * hour
}

function toStages(strategy: Strategy, kind: DisasterKind, values: RecoveryValues): Stages {
  if (kind === 'data') return inTurn([...notice(values), ...restore(values)])
  const start = values['pilot-servers'] * minute
  switch (strategy) {
    case 'store-backup': {
      const create: Task = ['create', values['create-stack'] * minute]
      return inTurn([...notice(values), create, ...restore(values), ...redirect(values)])
    }
    case 'pilot-light':
      return [
        ...inTurn(notice(values)),
        [[['promote', values['pilot-database'] * minute]], [['start', start]]],
        ...inTurn([['verify', values['live-verification'] * minute], ...redirect(values)]),
      ]
    case 'warm-standby': {
      const answer: Task[] = [['promote', values['warm-promotion'] * minute], ...redirect(values)]
      return [...inTurn(notice(values)), [answer, [['scale-out', values['scale-out'] * minute]]]]
    }
    case 'multi-site':
      return [
        [[['detect', values['health-interval'] * values['health-failures']]]],
        [[['take-over', values['multi-promotion']]], redirect(values)],
      ]
  }
}

function notice(values: RecoveryValues): Task[] {
  return [
    ['detect', values.detection * minute],
    ['decide', values.decision * minute],
  ]
}

function restore(values: RecoveryValues): Task[] {
  return [
    ['retrieve', values['archive-retrieval'] * hour],
    ['restore', (values['data-size'] * 1000) / values['restore-speed']],
    ['verify', values.verification * minute],
  ]
}

function redirect(values: RecoveryValues, name: 'redirect' | 'return' = 'redirect'): Task[] {
  return [[name, values['dns-ttl']]]
}

function inTurn(tasks: readonly Task[]): Stages {
  return tasks.filter(([, seconds]) => seconds > 0).map((task) => [[task]])
}

function toSteps(stages: Stages, begin: number): Step[] {
  const steps: Step[] = []
  let stageBegin = begin
  for (const branches of stages) {
    let stageEnd = stageBegin
    for (const branch of branches) {
      let at = stageBegin
      for (const [name, seconds] of branch) {
        steps.push({ name, begin: at, end: at + seconds })
        at += seconds
      }
      stageEnd = Math.max(stageEnd, at)
    }
    stageBegin = stageEnd
  }
  return steps
}

/** Wrong answers are no answers: after a corruption nothing counts until the data is right again. */
function toCurve(strategy: Strategy, kind: DisasterKind, values: RecoveryValues, steps: readonly Step[]): Point[] {
  const survives = kind === 'site' && strategy === 'multi-site'
  const begin = { at: 0, capacity: survives ? values['aws-share'] : 0 }
  if (steps.length === 0) return [begin]
  const end = Math.max(...steps.map((step) => step.end))
  const answers = steps.find(({ name }) => name === 'redirect')?.end ?? end
  const partly = strategy === 'warm-standby' && answers < end
  const some = partly ? [{ at: answers, capacity: values['standby-size'] }] : []
  return [begin, ...some, { at: end, capacity: 100 }]
}
