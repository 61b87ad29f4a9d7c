import { BrowserMissing, ensureBrowser } from '../build/ensure-browser.ts'
import { toMain } from './main.ts'

/** `browser`: makes sure that the tests find one. */
export const main = toMain(async () => {
  try {
    ensureBrowser()
    return 0
  } catch (error) {
    if (!(error instanceof BrowserMissing)) throw error
    console.error(error.message)
    return 1
  }
})
