import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { type Engine, engines } from './engine.ts'

const siteUrl = inject('siteUrl')

const present = `document.querySelector('.slide.present')?.id`

describe.each(engines)('$name', ({ missing, open }) => {
  let engine: Engine

  beforeAll(async () => {
    if (missing === undefined) engine = await open()
  })

  afterAll(async () => {
    if (missing === undefined) await engine.close()
  })

  const read = <T>(expression: string) => engine.evaluate(expression) as Promise<T>
  const reads = (expression: string) => expect.poll(() => read(expression), { timeout: 10_000 })
  const visit = async (address: string) => {
    await engine.goto(siteUrl + address)
    await reads(`document.documentElement.classList.contains('live')`).toBe(true)
  }

  test.skipIf(missing !== undefined)(missing === undefined ? 'is here' : `is not here: ${missing}`, () => {})

  describe.skipIf(missing !== undefined)('drives the deck', () => {
    test('the first slide shows, in its own font', async () => {
      await visit('')
      await reads(present).toBe('title')
      await reads(`document.fonts.check('40px Pretendard', '가')`).toBe(true)
    })

    test('Next walks every slide in order and stops at the last', async () => {
      await visit('')
      const all = await read<string[]>(`[...document.querySelectorAll('.slide')].map(({ id }) => id)`)
      const seen = [await read<string>(present)]
      for (let press = 0; press < 300 && seen.at(-1) !== all.at(-1); press += 1) {
        await engine.press('ArrowRight')
        const id = await read<string>(present)
        if (id !== seen.at(-1)) seen.push(id)
      }
      expect(seen).toEqual(all)
      await engine.press('ArrowRight')
      expect(await read(present)).toBe(all.at(-1))
    })

    test('a link to a step opens that step of the diagram, alive', async () => {
      await visit('#aurora-storage/6')
      await reads(present).toBe('aurora-storage')
      await reads(`document.querySelector('.slide.present figure').classList.contains('live')`).toBe(true)
      expect(await read(`location.hash`)).toBe('#aurora-storage/6')
    })

    test('a part breaks by a click and is whole again by a key, and the address tells', async () => {
      await visit('#aurora-storage/6')
      const name = `document.querySelector('.slide.present figure .picture svg')?.getAttribute('aria-label')`
      await reads(`document.querySelectorAll('.slide.present .part').length > 6`).toBe(true)
      const whole = await read(name)
      await engine.click('.slide.present .part')
      await reads(name).not.toBe(whole)
      await reads(`location.hash.length > '#aurora-storage/6/'.length`).toBe(true)
      await engine.press('r')
      await reads(name).toBe(whole)
      await reads(`location.hash`).toBe('#aurora-storage/6')
    })

    test('a part of an architecture breaks by a key and is whole again by a click', async () => {
      await visit('#lambda-event-sources')
      const part = `document.querySelector('.slide.present .part')`
      const offer = `${part}?.getAttribute('aria-description')`
      await reads(`${offer}?.length > 0`).toBe(true)
      const toBreak = await read(offer)
      await read(`${part}.focus()`)
      await engine.press('Enter')
      await reads(offer).not.toBe(toBreak)
      await engine.click('.slide.present .part')
      await reads(offer).toBe(toBreak)
    })

    test('a picture opens over the window, grows by a key, and is back on its slide after Escape', async () => {
      await visit('#lambda-event-sources')
      const button = '.slide.present button:is([title="크게 보기"], .enlarge)'
      await reads(`document.querySelector('${button}') !== null`).toBe(true)
      await engine.click(button)
      await reads(`document.querySelector('dialog.enlarged:modal .part') !== null`).toBe(true)
      const width = `document.querySelector('dialog.enlarged .part').getBoundingClientRect().width`
      const before = Number(await read(width))
      await engine.press('+')
      await reads(`${width} > ${before}`).toBe(true)
      await engine.press('Escape')
      await reads(`document.querySelector('.slide.present .part') !== null`).toBe(true)
    })

    test('a key turns the theme, and paper and ink with it', async () => {
      await visit('#code-services')
      const slide = `getComputedStyle(document.querySelector('.slide.present'))`
      const look = `[getComputedStyle(document.body).backgroundColor, ${slide}.color].join()`
      const before = await read(look)
      await engine.press('t')
      await reads(look).not.toBe(before)
      await engine.press('t')
      await reads(look).toBe(before)
    })

    test('without scripts the address is the reading page, styled, with every slide', async () => {
      await engine.goto(inject('scriptlessUrl'))
      const slides = `[...document.querySelectorAll('.slide')]`
      expect(await read(`${slides}.every((slide) => slide.getBoundingClientRect().height > 0)`)).toBe(true)
      expect(await read(`getComputedStyle(document.querySelector('h1')).fontFamily`)).toContain('Pretendard')
      expect(await read(`document.documentElement.scrollWidth <= innerWidth`)).toBe(true)
    })

    test('the deck prints, a page for each slide at least', async ({ skip }) => {
      await visit('')
      const pdf = await engine.maybePdf()
      if (pdf === undefined) return skip('the driver of this engine cannot print')
      const { numPages } = await getDocument({ data: new Uint8Array(pdf) }).promise
      expect(numPages).toBeGreaterThanOrEqual(await read<number>(`document.querySelectorAll('.slide').length`))
    })
  })
})
