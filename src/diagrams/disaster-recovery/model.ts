import type { Model } from '../kit/contract.ts'
import { toArithmetic } from './arithmetic.ts'
import { describe } from './sentences.ts'
import type { Course, Event, State } from './state.ts'
import { toState } from './status.ts'

/**
 * One disaster under one clock, met by four strategies at once. The state keeps what happened and when; what follows is
 * worked out anew at every moment, so that a parameter set during a recovery shows it as it would have gone from the
 * start. How the audience's time becomes the model's: see `pace.ts`.
 */
export const model: Model<State, Event> = {
  initial: (values) =>
    toState({
      ...{ clock: 0, began: 0, focus: 'all', backups: true, disaster: null, failback: null },
      values: values as State['values'],
    }),
  reduce: (state, event) => toState(apply(toCourse(state), event)),
  tick: (state, milliseconds) => toState({ ...toCourse(state), clock: state.clock + milliseconds }),
  describe,
  arithmetic: toArithmetic,
}

function toCourse({ clock, began, focus, values, backups, disaster, failback }: State): Course {
  return { clock, began, focus, values, backups, disaster, failback }
}

function apply(course: Course, event: Event): Course {
  const { clock, disaster, failback } = course
  switch (event.name) {
    case 'lose site':
      return { ...course, disaster: { kind: 'site', clock }, failback: null }
    case 'corrupt data':
      return { ...course, disaster: { kind: 'data', clock }, failback: null }
    case 'fail back':
      return { ...course, failback: disaster?.kind === 'site' ? (failback ?? clock) : null }
    case 'start over':
      return { ...course, began: clock, disaster: null, failback: null }
    case 'backups':
      return { ...course, backups: event.state === 'on' }
    case 'focus':
      return { ...course, focus: event.on }
    case 'set':
      return set(course, event.parameter, event.value)
  }
}

/** Another load, or another link, in normal running: what falls behind begins to do so now. */
function set(course: Course, parameter: string, value: number): Course {
  const isLoad = parameter === 'change-rate' || parameter === 'link-speed'
  const began = isLoad && !course.disaster ? course.clock : course.began
  return { ...course, began, values: { ...course.values, [parameter]: value } }
}
