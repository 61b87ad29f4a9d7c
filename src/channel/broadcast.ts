import { type Message, maybeMessage } from './message.ts'
import type { Timing } from './pace.ts'

/** A line to the other windows of the talk, while it is open. */
export interface Line {
  /** Different for each opening of a line. */
  readonly id: string
  post(message: Message): void
}

/** The real clock, and the end of the present task. */
export const timing: Timing = {
  now: () => performance.now(),
  later: (milliseconds, call) => (milliseconds === 0 ? queueMicrotask(call) : void setTimeout(call, milliseconds)),
}

/** What a line hears. */
export interface LineListener {
  onMessage(message: Message): void
  /** A window of another build is open: they cannot work together. */
  onStranger(): void
}

/**
 * Opens a line to the windows of this origin that show the same build of the deck in the same folder; undefined where
 * the browser has none, as for files. Ends with `signal`.
 */
export function openLine({ onMessage, onStranger }: LineListener, signal: AbortSignal): Line | undefined {
  if (location.protocol === 'file:' || !hasChannels()) return undefined
  const build = document.documentElement.dataset.build ?? ''
  const channel = new BroadcastChannel(`${folderName()}:${build}`)
  channel.addEventListener('message', ({ data }) => {
    const message = maybeMessage(data)
    if (message !== undefined) onMessage(message)
  })
  openLobby(build, onStranger, signal)
  signal.addEventListener('abort', () => channel.close())
  return {
    id: Array.from(crypto.getRandomValues(new Uint32Array(2)), (part) => part.toString(36)).join(''),
    post: (message) => channel.postMessage(message),
  }
}

/** Some browsers have channels and refuse them to a page that may keep nothing. */
function hasChannels(): boolean {
  try {
    new BroadcastChannel('').close()
    return true
  } catch {
    return false
  }
}

/** Where windows of all builds meet: each says its build on arrival, and answers another one with its own, once. */
function openLobby(build: string, onStranger: () => void, signal: AbortSignal): void {
  const lobby = new BroadcastChannel(folderName())
  lobby.addEventListener('message', ({ data }) => {
    if (data?.build === build) return
    if (data?.isAnswer !== true) lobby.postMessage({ build, isAnswer: true })
    onStranger()
  })
  lobby.postMessage({ build, isAnswer: false })
  signal.addEventListener('abort', () => lobby.close())
}

/** The deck and its presenter's page are files of one folder. */
function folderName(): string {
  return `summit-deck:${location.pathname.replace(/[^/]*$/, '')}`
}
