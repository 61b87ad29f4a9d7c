import type { Model, NamedEvent, SetEvent } from './contract.ts'

/** An event and the clock at which it happened: whole milliseconds since the recording's base. */
export interface Recorded<Event extends NamedEvent = NamedEvent> {
  readonly clock: number
  readonly event: Event | SetEvent
}

/** The state at a clock, after the first `done` events. */
export interface Moment<State> {
  readonly clock: number
  readonly done: number
  readonly state: State
}

/** What happened since a base state. Plain JSON, and it knows nothing of what the states mean. */
export interface Recording<State, Event extends NamedEvent = NamedEvent> {
  readonly base: State
  /** In the order of their clocks. Those after `now` are still to come: playing on repeats them. */
  readonly events: readonly Recorded<Event>[]
  /** Taken back, the next to be redone last. */
  readonly undone: readonly Recorded<Event>[]
  readonly now: Moment<State>
  /** Moments on the way, so that going back never replays the whole. */
  readonly checkpoints: readonly Moment<State>[]
}

export type Action<Event extends NamedEvent = NamedEvent> =
  | { readonly do: 'event'; readonly event: Event | SetEvent }
  | { readonly do: 'advance'; readonly milliseconds: number }
  | { readonly do: 'seek'; readonly clock: number }
  | { readonly do: 'undo' }
  | { readonly do: 'redo' }

const eventsBetweenCheckpoints = 64
const millisecondsBetweenCheckpoints = 30_000

/** A recording that begins at `base`, with `events` still to come. */
export function startRecording<State, Event extends NamedEvent>(
  base: State,
  events: readonly Recorded<Event>[] = [],
): Recording<State, Event> {
  const now = { clock: 0, done: 0, state: base }
  return { base, events, undone: [], now, checkpoints: [now] }
}

/** The one door: whatever anybody does to a diagram goes through here. */
export function dispatch<State, Event extends NamedEvent>(
  model: Model<State, Event>,
  recording: Recording<State, Event>,
  action: Action<Event>,
): Recording<State, Event> {
  const { now } = recording
  switch (action.do) {
    case 'event':
      return append(model, { ...recording, undone: [] }, { clock: now.clock, event: action.event })
    case 'advance':
      return seek(model, recording, now.clock + action.milliseconds)
    case 'seek':
      return seek(model, recording, Math.max(0, action.clock))
    case 'undo':
      return undo(model, recording)
    case 'redo':
      return redo(model, recording)
  }
}

/** Adds an event at `now` or later; the events that were still to come are given up. */
function append<State, Event extends NamedEvent>(
  model: Model<State, Event>,
  recording: Recording<State, Event>,
  added: Recorded<Event>,
): Recording<State, Event> {
  const { clock, done } = recording.now
  const kept = cut(recording, clock, done)
  return moveTo(model, { ...kept, events: [...kept.events, added] }, added.clock, done + 1)
}

/** Without the events from number `done` on, and without the moments that lie after `clock` or knew those events. */
function cut<State, Event extends NamedEvent>(
  recording: Recording<State, Event>,
  clock: number,
  done: number,
): Recording<State, Event> {
  const checkpoints = recording.checkpoints.filter((moment) => moment.clock <= clock && moment.done <= done)
  return { ...recording, events: recording.events.slice(0, done), checkpoints }
}

function seek<State, Event extends NamedEvent>(
  model: Model<State, Event>,
  recording: Recording<State, Event>,
  clock: number,
): Recording<State, Event> {
  const { events, now } = recording
  let done = clock < now.clock ? 0 : now.done
  while ((events[done]?.clock ?? Number.POSITIVE_INFINITY) <= clock) done += 1
  return moveTo(model, recording, clock, done)
}

/** Back to just before the last event that happened; it and all after it can be redone. */
function undo<State, Event extends NamedEvent>(
  model: Model<State, Event>,
  recording: Recording<State, Event>,
): Recording<State, Event> {
  const { events, now } = recording
  const last = events[now.done - 1]
  if (!last) return recording
  const done = now.done - 1
  const undone = [...recording.undone, ...events.slice(done).reverse()]
  return moveTo(model, { ...cut(recording, last.clock, done), undone }, last.clock, done)
}

function redo<State, Event extends NamedEvent>(
  model: Model<State, Event>,
  recording: Recording<State, Event>,
): Recording<State, Event> {
  const next = recording.undone.at(-1)
  if (!next) return recording
  const clock = Math.max(next.clock, recording.now.clock)
  return append(model, { ...recording, undone: recording.undone.slice(0, -1) }, { ...next, clock })
}

/** Replays from the nearest moment known to be on the way, and remembers a checkpoint now and then. */
function moveTo<State, Event extends NamedEvent>(
  model: Model<State, Event>,
  recording: Recording<State, Event>,
  clock: number,
  done: number,
): Recording<State, Event> {
  const { checkpoints } = recording
  const isBefore = (moment: Moment<State>) => moment.clock <= clock && moment.done <= done
  const latest = checkpoints.findLast(isBefore) ?? startRecording(recording.base).now
  const now = replay(model, recording.events, isBefore(recording.now) ? recording.now : latest, clock, done)
  const isDue =
    now.done - latest.done >= eventsBetweenCheckpoints || now.clock - latest.clock >= millisecondsBetweenCheckpoints
  const isLast = latest === checkpoints.at(-1)
  return { ...recording, now, checkpoints: isDue && isLast ? [...checkpoints, now] : checkpoints }
}

function replay<State, Event extends NamedEvent>(
  model: Model<State, Event>,
  events: readonly Recorded<Event>[],
  from: Moment<State>,
  clock: number,
  done: number,
): Moment<State> {
  let { state, clock: present } = from
  for (const { clock: at, event } of events.slice(from.done, done)) {
    state = model.reduce(pass(model, state, at - present), event)
    present = at
  }
  return { clock, done, state: pass(model, state, clock - present) }
}

function pass<State, Event extends NamedEvent>(model: Model<State, Event>, state: State, milliseconds: number): State {
  return milliseconds === 0 ? state : model.tick(state, milliseconds)
}
