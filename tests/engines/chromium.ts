import { chromium } from 'playwright'
import { launchOptions } from '../../src/build/browser.ts'
import type { Engine } from './engine.ts'

export async function openChromium(): Promise<Engine> {
  const browser = await chromium.launch(launchOptions())
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  return {
    goto: async (address) => {
      await page.goto('about:blank')
      await page.goto(address)
    },
    evaluate: (expression) => page.evaluate(expression),
    press: (key) => page.keyboard.press(key),
    click: (selector) => page.locator(selector).first().click(),
    maybePdf: () => page.pdf({ preferCSSPageSize: true }),
    close: () => browser.close(),
  }
}
