import { renderPolicy } from '../../src/build/policy.ts'
import { newVisitor, siteUrl } from '../site/visit.ts'
import { findSurvivors } from './attacked-page.ts'

/** The built page's policy, as the element that a page's head has. */
export const policy = `<meta http-equiv="Content-Security-Policy" content="${renderPolicy({ script: '', styles: [''] })}">`

/** Opens a document with the attacks in it; tells what ran and what is left of them. */
export async function attack(html: string): Promise<{ ran: string[]; left: string[] }> {
  const page = await newVisitor()
  const ran: string[] = []
  await page.exposeFunction('hit', () => void ran.push('a script ran'))
  page.on('dialog', (dialog) => {
    ran.push(dialog.message())
    void dialog.dismiss()
  })
  page.on('framenavigated', (frame) => {
    if (frame.url() !== `${siteUrl}attacked.html`) ran.push(`went to ${frame.url()}`)
  })
  await page.route('**/attacked.html', (route) => route.fulfill({ contentType: 'text/html', body: html }))
  await page.goto(`${siteUrl}attacked.html`)
  const left = await page.evaluate(findSurvivors)
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))))
  return { ran, left }
}
