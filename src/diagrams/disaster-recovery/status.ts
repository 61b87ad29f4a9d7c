import { dataLost, lagGrowth, lagParameters } from './loss.ts'
import { normalPace, toElapsed } from './pace.ts'
import { type Plan, type Step, toFailback, toPlan } from './plan.ts'
import {
  type Condition,
  type Course,
  type State,
  type Status,
  type StepName,
  type Strategy,
  strategies,
} from './state.ts'

/** The state that follows from what happened. */
export function toState(course: Course): State {
  const { disaster, clock, began } = course
  const behind = ((((disaster?.clock ?? clock) - began) * normalPace) / 1000) * lagGrowth(course.values)
  const elapsed = disaster && toElapsed(clock - disaster.clock)
  const status = (strategy: Strategy) => toStatus(course, strategy, { elapsed, behind })
  const statuses = Object.fromEntries(strategies.map((strategy) => [strategy, status(strategy)]))
  return { ...course, elapsed, behind, strategies: statuses as State['strategies'] } // one for every strategy
}

/** The steps of a strategy's recovery and, if it has begun, of its way back. Empty before the disaster. */
export function toSteps(course: Course, strategy: Strategy): readonly Step[] {
  const { disaster, failback, values } = course
  if (!disaster) return []
  const { steps, full } = toPlan(strategy, disaster.kind, course)
  if (failback === null || full === null) return steps
  return [...steps, ...toFailback(values, Math.max(full, toElapsed(failback - disaster.clock)))]
}

const standing: Readonly<Record<Strategy, { readonly database: Condition; readonly servers: Condition }>> = {
  'store-backup': { database: 'off', servers: 'off' },
  'pilot-light': { database: 'small', servers: 'copied' },
  'warm-standby': { database: 'small', servers: 'small' },
  'multi-site': { database: 'running', servers: 'running' },
}

type Moment = Pick<State, 'elapsed' | 'behind'>

function toStatus(course: Course, strategy: Strategy, { elapsed, behind }: Moment): Status {
  const { backups, disaster } = course
  const kind = disaster?.kind ?? 'site'
  const lost = dataLost(strategy, kind, { ...course, behind })
  const steps = toSteps(course, strategy)
  const isBack = elapsed !== null && steps.some(({ name, end }) => name === 'return' && end <= elapsed)
  if (elapsed === null || isBack) return toNormal(strategy, backups, lost)
  const plan = toPlan(strategy, kind, course)
  const doing = steps.filter(({ begin, end }) => begin <= elapsed && elapsed < end).map(({ name }) => name)
  const capacity = plan.curve.findLast(({ at }) => at <= elapsed)?.capacity ?? 0
  const parts = kind === 'site' ? afterLoss(strategy, steps, elapsed) : afterCorruption(course, strategy, plan, elapsed)
  return {
    stage: toStage(doing, capacity),
    doing,
    capacity,
    lost,
    parts: { ...parts, backups: backups ? 'copied' : 'off' },
    traffic: kind === 'site' ? afterLossTraffic(doing, capacity) : usualTraffic(strategy),
  }
}

function toNormal(strategy: Strategy, backups: boolean, lost: number | null): Status {
  const parts = { site: 'running', backups: backups ? 'copied' : 'off', ...standing[strategy] } as const
  return { stage: 'normal', doing: [], capacity: 100, lost, parts, traffic: usualTraffic(strategy) }
}

function toStage(doing: readonly StepName[], capacity: number): Status['stage'] {
  if (doing.includes('copy-back') || doing.includes('return')) return 'returning'
  if (capacity === 100) return 'restored'
  if (capacity > 0) return 'reduced'
  return doing.length === 0 ? 'stuck' : 'down'
}

/** Which steps make which part ready. */
const makers: Readonly<Record<'database' | 'servers', readonly StepName[]>> = {
  database: ['restore', 'promote', 'scale-out'],
  servers: ['create', 'start', 'scale-out'],
}

type Parts = Omit<Status['parts'], 'backups'>

function afterLoss(strategy: Strategy, steps: readonly Step[], elapsed: number): Parts {
  const part = (name: 'database' | 'servers'): Condition => {
    const making = steps.filter((step) => makers[name].includes(step.name) && step.begin <= elapsed)
    const isBusy = making.some((step) => step.name !== 'scale-out' && elapsed < step.end)
    if (isBusy) return 'starting'
    const isDone = making.length > 0 && making.every((step) => step.end <= elapsed)
    return isDone ? 'running' : standing[strategy][name]
  }
  const returning = steps.find(({ name }) => name === 'copy-back')
  const isHere = returning !== undefined && returning.end <= elapsed
  const site = isHere ? 'running' : returning && returning.begin <= elapsed ? 'starting' : 'lost'
  return { site, database: part('database'), servers: part('servers') }
}

/** Replication hands the corruption on, one lag later. The data is put right on both sides from the same backup. */
function afterCorruption({ values }: Course, strategy: Strategy, { steps, full }: Plan, elapsed: number): Parts {
  const usual = standing[strategy]
  if (full !== null && full <= elapsed) return { site: 'running', ...usual }
  const restore = steps.find(({ name }) => name === 'restore')
  const now: Condition = restore && restore.begin <= elapsed ? 'starting' : 'corrupted'
  if (strategy === 'store-backup') return { site: now, ...usual }
  const hasArrived = values[lagParameters[strategy]] <= elapsed
  return { site: now, servers: usual.servers, database: hasArrived ? now : usual.database }
}

function afterLossTraffic(doing: readonly StepName[], capacity: number): Status['traffic'] {
  if (doing.includes('redirect') || doing.includes('return')) return 'moving'
  return capacity > 0 ? 'aws' : 'nowhere'
}

function usualTraffic(strategy: Strategy): Status['traffic'] {
  return strategy === 'multi-site' ? 'both' : 'site'
}
