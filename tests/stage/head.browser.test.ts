import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { switchMode } from '../../src/stage/mode.ts'
import { startStage } from '../../src/stage/stage.ts'
import { openDocument, see, setAddress, startTest } from './fixture.ts'

let runs = 0

/** Runs the head script on the page as it stands. */
async function runHead(address = '') {
  setAddress(address)
  document.documentElement.removeAttribute('data-mode')
  runs += 1
  await import(/* @vite-ignore */ `../../src/stage/head.ts?run=${runs}`)
  return document.documentElement.dataset.mode
}

const adopted = [...document.adoptedStyleSheets]
beforeEach(() => sessionStorage.removeItem(`summit-deck:${location.pathname}:mode`))
afterEach(async () => {
  document.adoptedStyleSheets = adopted
  sessionStorage.removeItem(`summit-deck:${location.pathname}:mode`)
  await page.viewport(1280, 720)
})

describe('the mode', () => {
  test.each([
    [1280, 720, 'slides'],
    [390, 844, 'reading'],
    [600, 900, 'reading'],
    [601, 900, 'slides'],
    [844, 390, 'slides'],
    [500, 400, 'slides'],
    [480, 270, 'reading'],
    [320, 256, 'reading'],
  ])('of a window of %i × %i is %s', async (width, height, mode) => {
    await page.viewport(width, height)
    expect(await runHead()).toBe(mode)
  })

  test('is the visitor’s choice, kept for the visit', async () => {
    let loads = 0
    switchMode('reading', () => loads++)
    expect([await runHead(), loads]).toEqual(['reading', 1])
    await page.viewport(390, 844)
    switchMode('slides', () => loads++)
    expect([await runHead(), loads]).toEqual(['slides', 2])
  })

  test('needs no storage', async () => {
    const { getItem, setItem } = Storage.prototype
    Storage.prototype.getItem = Storage.prototype.setItem = () => {
      throw new DOMException('denied', 'SecurityError')
    }
    expect(() => switchMode('reading', () => {})).not.toThrow()
    expect(await runHead()).toBe('slides')
    Object.assign(Storage.prototype, { getItem, setItem })
  })
})

describe('before the stage is there', () => {
  test.each([
    ['', 'title'],
    ['#cost', 'cost'],
    ['#storage/2', 'storage'],
    ['#storage/2/v1.7.a.B.c', 'storage'],
    ['#title', 'title'],
    ['#1{}', 'title'],
    ['#a%20b', 'title'],
  ])('%s shows %s', async (address, id) => {
    openDocument()
    await runHead(address)
    expect(see().slides).toEqual([id])
  })

  test('an id that no slide has shows the first slide once the document is read', async () => {
    openDocument()
    await runHead('#nowhere')
    dispatchEvent(new Event('DOMContentLoaded'))
    expect(see().slides).toEqual(['title'])
  })

  test('the stage takes over without a change on screen', async () => {
    const main = openDocument()
    await runHead('#cost')
    const before = main.querySelector('#cost')?.getBoundingClientRect()
    await startStage(main, startTest())
    expect(see().slides).toEqual(['cost'])
    expect(main.querySelector('#cost')?.getBoundingClientRect()).toEqual(before)
  })

  test('every slide stands in the reading page', async () => {
    openDocument()
    await page.viewport(390, 844)
    await runHead('#cost')
    expect(see().slides).toHaveLength(7)
  })
})
