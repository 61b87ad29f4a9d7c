import { afterEach, describe, expect, test, vi } from 'vitest'
import { openPresenterWindow } from '../../src/stage/presenter-window.ts'
import { startStatus } from '../../src/stage/status.ts'
import { startTest } from './fixture.ts'

const laptop = { availLeft: 0, availTop: 25, availWidth: 1440, availHeight: 875, isInternal: true }
const projector = { availLeft: 1440, availTop: 0, availWidth: 1920, availHeight: 1080, isInternal: false }

afterEach(() => {
  vi.restoreAllMocks()
  Reflect.deleteProperty(screen, 'isExtended')
  Reflect.deleteProperty(window, 'getScreenDetails')
})

/** A browser with these screens, in which the person lets the page see them or not. */
function fakeScreens(screens: readonly object[], allows = true) {
  Object.defineProperty(screen, 'isExtended', { value: screens.length > 1, configurable: true })
  const details = { screens, currentScreen: screens[0] }
  const ask = vi.fn(() => (allows ? Promise.resolve(details) : Promise.reject(new DOMException('', 'NotAllowedError'))))
  Object.defineProperty(window, 'getScreenDetails', { value: ask, configurable: true })
  return ask
}

/** Presses S; tells which window was opened and what filled a screen. */
async function press({ isBlocked = false } = {}) {
  const focus = vi.fn()
  const open = vi.spyOn(window, 'open').mockReturnValue(isBlocked ? null : ({ focus } as unknown as Window))
  const fill = vi.spyOn(document.documentElement, 'requestFullscreen').mockResolvedValue(undefined)
  await openPresenterWindow(startStatus(startTest()), 'ko')
  const [href = '', name, features] = open.mock.calls[0] ?? []
  return { file: String(href).split('/').at(-1)?.replace(/\?.*/, ''), name, features, filled: fill.mock.calls, focus }
}

describe('the presenter’s window', () => {
  test('with a projector opens on the laptop, and the deck fills the projector', async () => {
    fakeScreens([laptop, projector])
    const { file, features, filled } = await press()
    expect([file, features]).toEqual(['presenter.html', 'popup,left=0,top=25,width=1440,height=875'])
    expect(filled).toEqual([[{ screen: projector }]])
  })

  test.each([
    ['one screen', [laptop], true],
    ['screens that the person keeps to themselves', [laptop, projector], false],
  ])('with %s opens as a window of its own, and the deck stays where it is', async (_, screens, allows) => {
    const ask = fakeScreens(screens, allows)
    const { features, filled, focus } = await press()
    expect([features, filled]).toEqual(['popup,width=1280,height=800', []])
    expect(ask).toHaveBeenCalledTimes(screens.length - 1)
    expect(focus).toHaveBeenCalled()
  })

  test('in a browser that knows nothing of screens opens as a window of its own', async () => {
    expect((await press()).features).toBe('popup,width=1280,height=800')
  })

  test('that the browser does not open is offered as a link', async () => {
    await press({ isBlocked: true })
    const link = document.querySelector<HTMLAnchorElement>('.stage-status a')
    expect([link?.pathname.split('/').at(-1), link?.target]).toEqual(['presenter.html', '_blank'])
  })
})
