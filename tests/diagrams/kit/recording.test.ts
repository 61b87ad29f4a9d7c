import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Model } from '../../../src/diagrams/kit/contract.ts'
import { type Action, dispatch, type Recording, startRecording } from '../../../src/diagrams/kit/recording.ts'
import { anyEvent } from './arbitrary.ts'
import { declaration, type LampEvent, type Lamps, model } from './lamps.ts'

const base = model.initial({ power: 40 }, 1)
const light = (lamp: string) => ({ do: 'event', event: { name: 'light', lamp } }) as const
const advance = (milliseconds: number) => ({ do: 'advance', milliseconds }) as const

function play(...actions: Action<LampEvent>[]): Recording<Lamps, LampEvent> {
  return actions.reduce(
    (recording, action) => dispatch(model, recording, action),
    startRecording<Lamps, LampEvent>(base),
  )
}

/** The state that events and clock alone lead to, worked out from the base. */
function replayed({ base, events, now }: Recording<Lamps, LampEvent>): Lamps {
  let state = base
  for (const { clock, event } of events.slice(0, now.done)) {
    state = model.reduce(model.tick(state, clock - state.now), event)
  }
  return model.tick(state, now.clock - state.now)
}

describe('a recording', () => {
  it('writes down every event with the clock at which it happened', () => {
    const { events, now } = play(advance(100), light('hall'), advance(50), light('cellar'))
    expect(events.map(({ clock, event }) => [clock, event.name])).toEqual([
      [100, 'light'],
      [150, 'light'],
    ])
    expect(now).toEqual({ clock: 150, done: 2, state: { now: 150, lit: ['hall', 'cellar'], power: 40, used: 2000 } })
  })

  it('shows the same state at a clock, whichever way it came there', () => {
    const there = play(advance(100), light('hall'), advance(400))
    const back = play(advance(100), light('hall'), advance(900), { do: 'seek', clock: 50 }, { do: 'seek', clock: 500 })
    expect(back.now).toEqual(there.now)
  })

  it('plays on over the events that are still to come', () => {
    const script = startRecording<Lamps, LampEvent>(base, [{ clock: 20, event: { name: 'light', lamp: 'hall' } }])
    expect(dispatch(model, script, advance(19)).now.state.lit).toEqual([])
    expect(dispatch(model, script, advance(20)).now.state.lit).toEqual(['hall'])
  })

  it('gives up the events to come when something else happens', () => {
    const forked = play(
      light('hall'),
      advance(100),
      light('cellar'),
      { do: 'seek', clock: 50 },
      light('stairs'),
      advance(100),
    )
    expect(forked.now.state.lit).toEqual(['hall', 'stairs'])
  })

  it('forgets the moments of a time that was given up', () => {
    const actions = [
      light('hall'),
      advance(40_000),
      { do: 'seek', clock: 10_000 },
      { do: 'event', event: { name: 'all out' } },
    ] as const
    const forked = play(...actions, advance(50_000), { do: 'seek', clock: 45_000 })
    expect(forked.now.state.used).toBe(10_000 * 40)
  })

  it('takes back the last event and what came of it, and does it again', () => {
    const before = play(light('hall'), advance(100))
    const after = [light('cellar'), advance(60)].reduce(
      (recording, action) => dispatch(model, recording, action),
      before,
    )
    const undone = dispatch(model, after, { do: 'undo' })
    expect(undone.now).toEqual(before.now)
    const redone = dispatch(model, undone, { do: 'redo' })
    expect(redone.now.state.lit).toEqual(['hall', 'cellar'])
    expect(dispatch(model, redone, advance(60)).now).toEqual(after.now)
  })

  it('undoes and redoes several events in turn, each at its own clock', () => {
    const done = play(light('hall'), advance(100), light('cellar'), advance(100), light('stairs'))
    const undone = [1, 2, 3].reduce((recording) => dispatch(model, recording, { do: 'undo' }), done)
    expect(undone.now.state).toEqual(base)
    const redone = [1, 2, 3].reduce((recording) => dispatch(model, recording, { do: 'redo' }), undone)
    expect(redone.now).toEqual(done.now)
  })

  it('forgets what was undone when something else happens', () => {
    const recording = play(light('hall'), { do: 'undo' }, light('cellar'), { do: 'redo' })
    expect(recording.now.state.lit).toEqual(['cellar'])
  })

  it('does nothing when there is nothing to undo or redo', () => {
    expect(play({ do: 'undo' }, { do: 'redo' }).now.state).toBe(base)
  })

  it('is plain JSON at every moment, and its state follows from events and clock alone', () => {
    const action: fc.Arbitrary<Action<LampEvent>> = fc.oneof(
      { weight: 3, arbitrary: anyEvent<LampEvent>(declaration).map((event) => ({ do: 'event', event }) as const) },
      { weight: 3, arbitrary: fc.integer({ min: 0, max: 40_000 }).map(advance) },
      fc.integer({ min: 0, max: 200_000 }).map((clock) => ({ do: 'seek', clock }) as const),
      fc.constantFrom({ do: 'undo' } as const, { do: 'redo' } as const),
    )
    fc.assert(
      fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
        const recording = play(...actions)
        expect(recording.now.state).toEqual(replayed(recording))
        expect(recording.now.clock).toBe(recording.now.state.now)
        expect(JSON.parse(JSON.stringify(recording))).toEqual(recording)
      }),
    )
  })

  it('replays a small part of 10,000 events when it goes back', () => {
    let reduced = 0
    const counting: Model<Lamps, LampEvent> = {
      ...model,
      reduce: (lamps, event) => {
        reduced += 1
        return model.reduce(lamps, event)
      },
    }
    let recording = startRecording<Lamps, LampEvent>(base)
    for (let index = 0; index < 10_000; index += 1) {
      recording = dispatch(counting, dispatch(counting, recording, advance(5)), light(index % 2 ? 'hall' : 'cellar'))
    }
    expect(reduced).toBe(10_000)
    reduced = 0
    for (const clock of [49_000, 25_000, 1000]) recording = dispatch(counting, recording, { do: 'seek', clock })
    expect(reduced).toBeLessThan(3 * 64)
    expect(recording.now.state.now).toBe(1000)
  })
})
