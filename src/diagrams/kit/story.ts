import { adviseName } from '../../deck/problem.ts'
import type { Declaration, Mistake, Model, NamedEvent, Values } from './contract.ts'
import { isWait, type StepEvent } from './events.ts'
import { parseEvent, parseValue } from './grammar.ts'
import { toValues } from './parameters.ts'
import type { Recorded } from './recording.ts'

/** One press of Next. */
export interface Step<Event extends NamedEvent = NamedEvent> {
  /** A question waits for the next press to be answered. */
  readonly kind: 'say' | 'ask'
  readonly text: string
  readonly events: readonly StepEvent<Event>[]
  /** Whether the state after this step is one of the printed frames. */
  readonly paper: boolean
}

export interface Story<Event extends NamedEvent = NamedEvent> {
  readonly seed: number
  /** A value for every parameter of the declaration. */
  readonly values: Values
  readonly steps: readonly Step<Event>[]
}

/** A mistake and where it is: keys and indexes from the top of the story, as in `['steps', 2, 'do', 0]`. */
export interface StoryMistake extends Mistake {
  readonly path: readonly (string | number)[]
}

type Add = (path: StoryMistake['path'], mistake: Mistake) => void
type Fields = Readonly<Record<string, unknown>>

const largestSeed = 2 ** 32 - 1

/**
 * A story from the plain data of an author's fence: `seed`, `parameters` and `steps`, each step with `say` or `ask`,
 * and optionally `do` (an event or a list of them) and `paper`. The story is whole only when there are no mistakes.
 */
export function parseStory(
  declaration: Declaration,
  data: unknown,
): { story: Story; mistakes: readonly StoryMistake[] } {
  const mistakes: StoryMistake[] = []
  const add: Add = (path, mistake) => mistakes.push({ path, ...mistake })
  const fields = parseFields(data, ['seed', 'parameters', 'steps'], [], add)
  const steps = Array.isArray(fields.steps) ? fields.steps : []
  if (steps.length === 0) {
    add(['steps'], {
      message: 'the story has no steps',
      advice: 'Write steps: and under it a list of say: or ask: entries.',
    })
  }
  const story = {
    seed: parseSeed(fields.seed ?? 1, add),
    values: toValues(declaration, parseValues(declaration, fields.parameters ?? {}, add)),
    steps: steps.map((step, index) => parseStep(declaration, step, ['steps', index], add)),
  }
  return { story, mistakes }
}

/** The state after each step; the story of `n` steps has `n` of them. */
export function statesOf<State, Event extends NamedEvent>(model: Model<State, Event>, story: Story<Event>): State[] {
  let state = model.initial(story.values, story.seed)
  return story.steps.map(({ events }) => {
    for (const event of events) {
      state = isWait(event) ? model.tick(state, event.milliseconds) : model.reduce(state, event)
    }
    return state
  })
}

/** A step as a recording: its events with the clock at which each happens, and how long the step lasts. */
export function toScript<Event extends NamedEvent>(
  step: Step<Event>,
): { readonly events: readonly Recorded<Event>[]; readonly milliseconds: number } {
  let clock = 0
  const events: Recorded<Event>[] = []
  for (const event of step.events) {
    if (isWait(event)) clock += event.milliseconds
    else events.push({ clock, event })
  }
  return { events, milliseconds: clock }
}

function parseStep(declaration: Declaration, data: unknown, path: StoryMistake['path'], add: Add): Step {
  const fields = parseFields(data, ['say', 'ask', 'do', 'paper'], path, add)
  const kind = 'ask' in fields ? 'ask' : 'say'
  const text = fields[kind]
  if (('ask' in fields && 'say' in fields) || typeof text !== 'string' || text.trim() === '') {
    add(path, { message: 'a step needs one sentence', advice: 'Write either say: or ask: with the sentence after it.' })
  }
  const { paper = false } = fields
  if (typeof paper !== 'boolean') {
    add([...path, 'paper'], {
      message: 'paper is neither true nor false',
      advice: 'Write paper: true, or leave it out.',
    })
  }
  const written = fields.do ?? []
  const events = Array.isArray(written)
    ? written.flatMap((event, index) => parseDo(declaration, event, [...path, 'do', index], add))
    : parseDo(declaration, written, [...path, 'do'], add)
  return { kind, text: String(text ?? '').trim(), events, paper: paper === true }
}

function parseDo(declaration: Declaration, written: unknown, path: StoryMistake['path'], add: Add): StepEvent[] {
  const parsed = parseEvent(declaration, typeof written === 'string' ? written : JSON.stringify(written))
  if (parsed.ok) return [parsed.value]
  add(path, parsed.mistake)
  return []
}

function parseSeed(seed: unknown, add: Add): number {
  if (typeof seed === 'number' && Number.isInteger(seed) && seed >= 0 && seed <= largestSeed) return seed
  const message = `the seed cannot be ${JSON.stringify(seed)}`
  add(['seed'], { message, advice: `Write a whole number from 0 to ${largestSeed}.` })
  return 1
}

function parseValues(declaration: Declaration, data: unknown, add: Add): Values {
  const values: Record<string, number> = {}
  for (const [name, written] of Object.entries(toFields(data, ['parameters'], add))) {
    const parsed = parseValue(declaration, name, written)
    if (parsed.ok) values[name] = parsed.value
    else add(['parameters', name], parsed.mistake)
  }
  return values
}

/** The fields of a mapping; tells of those not `known`. */
function parseFields(data: unknown, known: readonly string[], path: StoryMistake['path'], add: Add): Fields {
  const fields = toFields(data, path, add)
  for (const name of Object.keys(fields).filter((key) => !known.includes(key))) {
    add([...path, name], { message: `unknown field “${name}”`, advice: adviseName(name, known) })
  }
  return fields
}

function toFields(data: unknown, path: StoryMistake['path'], add: Add): Fields {
  if (typeof data === 'object' && data !== null && !Array.isArray(data)) return data as Fields
  add(path, { message: 'names with values are expected here', advice: 'Write name: value, one a line.' })
  return {}
}
