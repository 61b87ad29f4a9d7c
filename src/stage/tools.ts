import { type Language, say } from '../messages.ts'
import type { Deck } from './deck.ts'
import { whenIdle } from './idle.ts'
import type { Point } from './ink/ink.ts'
import { maybePointer } from './ink/point.ts'
import { createInkShare } from './ink/share.ts'
import type { Action } from './keys.ts'
import { Setting } from './setting.ts'
import type { Shared } from './shared.ts'
import type { Status } from './status.ts'
import type { ToolAction, Toolbox, ToolValues } from './toolbox.ts'

const toolActions: readonly ToolAction[] = [
  ...(['laser', 'pen', 'marker', 'eraser', 'colour', 'clearInk', 'search', 'goTo', 'menu'] as const),
]

/** The tools as the stage knows them before their scripts are there. */
export interface Tools {
  readonly settings: readonly Shared[]
  readonly actions: Readonly<Record<ToolAction, () => void>>
  /** The toolbox, once somebody or something has asked for it. */
  readonly box: Toolbox | undefined
  /** Asks for the scripts before they are needed, when the browser has nothing better to do. */
  prefetch(): void
}

/** Makes the tools' shared values; their scripts come when one is used or shown. Ends with `signal`. */
export function createTools(
  deck: Deck,
  status: Status,
  language: Language,
  perform: (action: Action) => void,
  signal: AbortSignal,
): Tools {
  let box: Toolbox | undefined
  let coming: Promise<Toolbox> | undefined
  const fetchBox = async () => {
    const { Toolbox } = await import('./toolbox.ts')
    signal.throwIfAborted()
    box = new Toolbox({ deck, language, values, perform }, signal)
    return box
  }
  const use = (work: (box: Toolbox) => void, onMissing = () => {}) => {
    if (box !== undefined) return work(box)
    coming ??= fetchBox()
    coming.then(work, () => {
      coming = undefined
      if (!signal.aborted) onMissing()
    })
  }
  const values = createValues(use)
  const start = (action: ToolAction) =>
    use(
      (box) => box.perform(action),
      () => status.notify(say(language, 'toolMissing')),
    )
  return {
    settings: [values.pointer, values.ink],
    actions: Object.fromEntries(toolActions.map((name) => [name, () => start(name)])) as Record<ToolAction, () => void>,
    get box() {
      return box
    },
    prefetch: () => whenIdle(() => use(() => {})),
  }
}

function createValues(use: (work: (box: Toolbox) => void) => void): ToolValues {
  return {
    pointer: new Setting<Point | null>({
      ...{ name: 'pointer', first: null, maybeValue: maybePointer },
      show: () => use((box) => box.showPointer()),
    }),
    ink: createInkShare((work) => use(work)),
  }
}
