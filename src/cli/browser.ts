import { ensureBrowser } from '../build/ensure-browser.ts'
import { toMain } from './main.ts'

/** `browser`: makes sure that the tests find one. */
export const main = toMain(async () => {
  ensureBrowser()
  return 0
})
