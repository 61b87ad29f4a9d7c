import { describe, expect, it } from 'vitest'
import { declaration } from '../../../src/diagrams/aurora-storage/declaration.ts'
import { model } from '../../../src/diagrams/aurora-storage/model.ts'
import type { Event } from '../../../src/diagrams/aurora-storage/state.ts'
import { formatLink, parseLink } from '../../../src/diagrams/kit/link.ts'
import { dispatch, startRecording } from '../../../src/diagrams/kit/recording.ts'
import { parseStory, type Story, statesOf, toScript } from '../../../src/diagrams/kit/story.ts'

/** The order of the talk: each step's events, and what is told when they have happened. */
const told: readonly (readonly [readonly string[], RegExp])[] = [
  [['show monolith'], /^One machine/],
  [['show shards'], /^Sharding/],
  [['show shared-disk'], /^Machines that share/],
  [['show mirrored', 'wait 4s'], /^A mirrored MySQL/],
  [['show log', 'wait 3s'], /^Only the redo log/],
  [['show aurora', 'set write-rate 0', 'wait 30s', 'write', 'wait 1s'], /^One record is on its way/],
  [['wait 3s'], /^Four answered/],
  [['set write-rate 1000', 'slow copy b1', 'wait 4s'], /nobody waits/],
  [['restore copy b1', 'fail copy a2', 'wait 3s'], /^A group has lost 1 copy/],
  [['restore copy a2', 'wait 200ms'], /fills its gap/],
  [['wait 5s', 'fail zone c', 'wait 4s'], /^Zone c is lost/],
  [['restore zone c', 'wait 5s', 'fail zone a', 'wait 2s'], /^The writer and its zone a are lost/],
  [['wait 4s'], /^The replica in zone b took over/],
  [['restore all', 'wait 5s', 'fail zone c', 'fail copy a1', 'wait 3s'], /writes stall/],
  [['rebuild copy a1', 'wait 2s'], /^A new copy \(a1\) .* writes stall/],
  [['wait 4s'], /^Zone c is lost/],
  [['restore all', 'show growth', 'set volume-size 64000'], /^A volume of 64,000 GB/],
  [['show figures'], /35 times/],
]

const parsed = parseStory(declaration, {
  seed: 20150421,
  steps: told.map(([events]) => ({ say: 'A step.', do: events })),
})
const story = parsed.story as Story<Event>

describe('the story of the talk', () => {
  it('can be written with the declared events', () => {
    expect(parsed.mistakes).toEqual([])
  })

  it('tells at every step what the step is about', () => {
    const sentences = statesOf(model, story).map((state) => model.describe(state, 'en'))
    for (const [index, [, sentence]] of told.entries()) expect(sentences[index]).toMatch(sentence)
  })

  it('is the same played frame by frame, with a tremor in the frames', () => {
    const states = statesOf(model, story)
    story.steps.forEach((step, index) => {
      const before = states[index - 1] ?? model.initial(story.values, story.seed)
      const { events, milliseconds } = toScript(step)
      let recording = startRecording(before, events)
      for (let frame = 0; recording.now.clock < milliseconds || recording.now.done < events.length; frame += 1) {
        const passed = Math.min(15 + (frame % 3), milliseconds - recording.now.clock)
        recording = dispatch(model, recording, { do: 'advance', milliseconds: passed })
      }
      expect(JSON.stringify(recording.now.state)).toBe(JSON.stringify(states[index]))
    })
  })

  it('shows the same picture to whoever follows a link from the middle of an exploration', () => {
    const base = statesOf(model, story)[10]
    if (!base) throw new Error('the story is shorter than that')
    const explored = [
      { do: 'advance', milliseconds: 731 },
      { do: 'event', event: { name: 'fail copy', copy: 'b2' } },
      { do: 'advance', milliseconds: 2222 },
      { do: 'event', event: { name: 'set', parameter: 'link-speed', value: 25 } },
      { do: 'event', event: { name: 'rebuild copy', copy: 'b2' } },
      { do: 'advance', milliseconds: 1234 },
    ] as const
    const mine = explored.reduce(
      (recording, action) => dispatch(model, recording, action),
      startRecording<typeof base, Event>(base),
    )
    const link = formatLink(declaration, { seed: story.seed, clock: mine.now.clock, events: mine.events })
    const followed = link.ok ? parseLink(declaration, link.value) : link
    if (!followed.ok) throw new Error(followed.reason)
    const { events, clock } = followed.value
    const theirs = dispatch(model, startRecording(base, events as typeof mine.events), { do: 'seek', clock })
    expect(JSON.stringify(theirs.now.state)).toBe(JSON.stringify(mine.now.state))
  })
})

describe('the scene of the mirrored MySQL', () => {
  it('writes one page after the other through four disks, each leg after the one before', () => {
    const { chain } = model.reduce(model.initial(story.values, 1), { name: 'show', scene: 'mirrored' })
    const [primary, mirror, standby, standbyMirror] = chain?.legs ?? []
    expect(mirror?.leaves).toBe(primary?.arrives)
    expect(standby?.leaves).toBeGreaterThanOrEqual(Math.max(primary?.durable ?? 0, mirror?.durable ?? 0))
    expect(standbyMirror?.leaves).toBe(standby?.arrives)
    expect(chain?.done).toBeGreaterThan(Math.max(standby?.durable ?? 0, standbyMirror?.durable ?? 0))
    const later = model.tick(
      model.reduce(model.initial(story.values, 1), { name: 'show', scene: 'mirrored' }),
      chain?.done ?? 0,
    )
    expect(later.chain?.began).toBe(chain?.done)
  })

  it('leaves Aurora’s storage alone, and the other way round', () => {
    const mirrored = model.tick(
      model.reduce(model.initial(story.values, 1), { name: 'show', scene: 'mirrored' }),
      20_000,
    )
    expect(mirrored.writer.lsn).toBe(0)
    expect(model.reduce(mirrored, { name: 'show', scene: 'aurora' }).chain).toBeNull()
  })
})
