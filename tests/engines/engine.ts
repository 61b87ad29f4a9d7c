import { existsSync } from 'node:fs'
import { openChromium } from './chromium.ts'
import { firefoxPath, openFirefox } from './firefox.ts'
import { driverPath, miniBrowserPath, openWebKit } from './webkit.ts'

/** One window of a browser engine, driven as a person would. */
export interface Engine {
  goto(address: string): Promise<void>
  /** What an expression of the page is worth, as JSON. */
  evaluate(expression: string): Promise<unknown>
  /** Presses a key by its name: `ArrowRight`, `Enter`, `r`. */
  press(key: string): Promise<void>
  /** Clicks in the middle of the first element that the selector finds. */
  click(selector: string): Promise<void>
  /** The page as a PDF; undefined where the engine's driver cannot print. */
  maybePdf(): Promise<Buffer | undefined>
  close(): Promise<void>
}

export interface EngineChoice {
  readonly name: string
  /** What is not there, or undefined when the engine can be driven on this machine. */
  readonly missing: string | undefined
  open(): Promise<Engine>
}

/** The engines there are to drive, here or elsewhere. */
export const engines: readonly EngineChoice[] = [
  { name: 'Chromium', missing: undefined, open: openChromium },
  { name: 'Firefox', missing: maybeMissing([firefoxPath]), open: openFirefox },
  { name: 'WebKit', missing: maybeMissing([driverPath, miniBrowserPath]), open: openWebKit },
]

function maybeMissing(paths: readonly string[]): string | undefined {
  return paths.find((path) => !existsSync(path))
}
