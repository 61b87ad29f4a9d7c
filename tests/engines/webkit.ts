import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import type { Engine } from './engine.ts'

/** Debian's `webkit2gtk-driver`. */
export const driverPath = '/usr/bin/WebKitWebDriver'
export const miniBrowserPath = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser'

/** WebDriver's code points for keys that type nothing (W3C WebDriver, 17.4.2). */
const keyCodes: Readonly<Record<string, string>> = {
  ...{ ArrowRight: '\uE014', ArrowLeft: '\uE012' },
  ...{ Enter: '\uE007', Escape: '\uE00C' },
}

/** WebKitGTK by its WebDriver, whose wire protocol is a few lines of HTTP; on a virtual screen where there is none. */
export async function openWebKit(): Promise<Engine> {
  const port = await findPort()
  const words = [driverPath, `--port=${port}`]
  const [command = '', ...rest] = process.env.DISPLAY === undefined ? ['xvfb-run', '-a', ...words] : words
  const driver = spawn(command, rest, { detached: true, stdio: 'ignore' })
  const stop = () => {
    if (driver.pid !== undefined) process.kill(-driver.pid)
  }
  try {
    const root = `http://127.0.0.1:${port}`
    await untilReady(root)
    const binary = { 'webkitgtk:browserOptions': { binary: miniBrowserPath, args: ['--automation'] } }
    const session = await send(root, 'POST', '/session', { capabilities: { alwaysMatch: binary } })
    return toEngine(`${root}/session/${(session as { sessionId: string }).sessionId}`, stop)
  } catch (error) {
    stop()
    throw error
  }
}

function toEngine(session: string, stop: () => void): Engine {
  const call = (method: string, path: string, body?: object) => send(session, method, path, body)
  const act = (actions: object) => call('POST', '/actions', { actions: [actions] })
  const goto = async (address: string) => void (await call('POST', '/url', { url: address }))
  const evaluate = (expression: string) => call('POST', '/execute/sync', { script: `return (${expression})`, args: [] })
  return {
    goto: async (address) => {
      await goto('about:blank')
      await goto(address)
    },
    evaluate,
    press: async (key) => {
      const value = keyCodes[key] ?? key
      const strokes = ['keyDown', 'keyUp'].map((type) => ({ type, value }))
      await act({ type: 'key', id: 'keyboard', actions: strokes })
    },
    click: async (selector) => {
      // By its place: this driver takes no group of an SVG for something to click.
      const [x, y] = (await evaluate(centreOf(selector))) as [number, number]
      const strokes = ['pointerDown', 'pointerUp'].map((type) => ({ type, button: 0 }))
      await act({ type: 'pointer', id: 'mouse', actions: [{ type: 'pointerMove', x, y }, ...strokes] })
    },
    maybePdf: async () => undefined,
    close: async () => {
      await call('DELETE', '')
      stop()
    },
  }
}

/** Expression for the middle of the first element that the selector finds, in CSS pixels of the window. */
function centreOf(selector: string): string {
  return `(({ x, y, width, height }) => [Math.round(x + width / 2), Math.round(y + height / 2)])(
    document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect())`
}

async function send(root: string, method: string, path: string, body?: object): Promise<unknown> {
  const response = await fetch(root + path, {
    method,
    ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  })
  const { value } = (await response.json()) as { value: unknown }
  if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`)
  return value
}

async function untilReady(root: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (
      await fetch(`${root}/status`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return
    await pause(100)
  }
  throw new Error('the WebDriver of WebKit does not answer')
}

async function findPort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address !== null ? address.port : 0
}
