import puppeteer, { type KeyInput } from 'puppeteer-core'
import type { Engine } from './engine.ts'

/** Debian's Firefox, or the one that `FIREFOX_PATH` names. */
export const firefoxPath = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr'

/** Firefox by WebDriver BiDi. */
export async function openFirefox(): Promise<Engine> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefoxPath, headless: true })
  const page = await browser.newPage()
  await page.setViewport({ width: 1280, height: 720 })
  return {
    goto: async (address) => {
      await page.goto('about:blank')
      await page.goto(address)
    },
    evaluate: (expression) => page.evaluate(expression),
    press: (key) => page.keyboard.press(key as KeyInput), // a name of the same standard
    click: (selector) => page.click(selector),
    maybePdf: async () => Buffer.from(await page.pdf({ preferCSSPageSize: true, width: 1280, height: 720 })),
    close: () => browser.close(),
  }
}
