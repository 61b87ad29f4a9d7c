import { BrowserError } from '../build/browser-error.ts'
import { WriteError } from '../build/write-error.ts'
import { HelpWanted, UsageError } from './options.ts'

const usage = `usage:
  npm start -- [notes.md] [--host] [--port N]
  npm run build -- [notes.md] [--out DIR] [--url ADDRESS] [--downloads] [--with-notes]
  npm run build -- [notes.md] --single [--out FILE] [--url ADDRESS]
  npm run pdf -- [notes.md] [--out FILE] [--theme dark] [--steps] [--url ADDRESS]
  npm run pdf -- [notes.md] --handout [--per-page 1|2|3|6] [--paper letter]
  npm run pdf -- [notes.md] --images [--scale 2]
  npm run check -- [notes.md] [--strict] [--lines]
for work on Summit Deck itself:
  npm run fuzz -- [--seconds N] [--seed N]
  npm run bench -- [--only html,build,bytes,paint,next,diagrams,windows,edit,lighthouse,pdf] [--runs N] [--peers [--readme]]`

/** One command: takes the words after its name, gives the exit code. */
export type Main = (words: readonly string[]) => Promise<number>

/** Prints the usage on demand. Tells the user's, the disk's and the browser's refusals in a line: exit code 2 for a wrong call, 1 for a file, a port or a browser. Bugs keep their stack. */
export function toMain(run: Main): Main {
  return async (words) => {
    try {
      return await run(words)
    } catch (error) {
      if (error instanceof HelpWanted) {
        console.log(usage)
        return 0
      }
      if (error instanceof UsageError) console.error(`${error.message}\n${usage}`)
      else if (error instanceof WriteError || error instanceof BrowserError || isRefusal(error))
        console.error(error.message)
      else throw error
      return error instanceof UsageError ? 2 : 1
    }
  }
}

/** The disk's and the network's refusals carry a code and name a path or a port. */
function isRefusal(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && ('path' in error || 'port' in error)
}
