import { describe, expect, test, vi } from 'vitest'
import { openDocument, openStage, see } from './fixture.ts'

type Stage = Awaited<ReturnType<typeof openStage>>

const walk = (stage: Stage, step: () => boolean) => {
  const walked = []
  while (step()) walked.push(`${stage.deck.place.id}/${stage.deck.place.step}`)
  return walked
}

test('Next walks every slide and step in order, and stops at the end', async () => {
  const { deck } = await openStage()
  const seen = [see()]
  while (deck.next()) seen.push(see())
  expect(seen).toEqual([
    { slides: ['title'], fragments: [] },
    { slides: ['day'], fragments: [] },
    { slides: ['cloud'], fragments: [] },
    { slides: ['storage'], fragments: [] },
    { slides: ['storage'], fragments: ['하나'] },
    { slides: ['storage'], fragments: ['하나', '둘', '둘의 짝'] },
    { slides: ['cost'], fragments: [] },
    { slides: ['closing'], fragments: [] },
    { slides: ['thanks'], fragments: [] },
  ])
})

test('Previous walks the same way back, onto the last step of each slide', async () => {
  const stage = await openStage('#thanks')
  expect(walk(stage, () => stage.deck.previous())).toEqual([
    'closing/0',
    'cost/0',
    'storage/2',
    'storage/1',
    'storage/0',
    'cloud/0',
    'day/0',
    'title/0',
  ])
})

test('a jump opens a slide at its first step, however it was left', async () => {
  const { deck } = await openStage('#storage/2')
  deck.last()
  deck.go({ id: 'storage', step: 0 })
  expect(see().fragments).toEqual([])
})

test('a session is gone back to by its own opener first', async () => {
  const stage = await openStage('#cost')
  expect(walk(stage, () => stage.deck.previousSession())).toEqual(['cloud/0', 'title/0'])
  expect(walk(stage, () => stage.deck.nextSession())).toEqual(['cloud/0', 'closing/0'])
})

test('an id no slide has moves nothing', async () => {
  const { deck } = await openStage('#cost')
  expect(deck.go({ id: 'nowhere', step: 0 })).toBe(false)
  expect(see().slides).toEqual(['cost'])
})

describe('on a route', () => {
  test('Next, Previous and the ends walk its slides only', async () => {
    const stage = await openStage('?route=short')
    const there = ['cloud/0', 'storage/0', 'storage/1', 'storage/2', 'closing/0']
    expect(walk(stage, () => stage.deck.next())).toEqual(there)
    stage.deck.first()
    stage.deck.last()
    expect(stage.deck.place.id).toBe('closing')
  })

  test('from a slide beside the route Next comes back to it', async () => {
    const { deck } = await openStage('?route=short#cost')
    expect(see().slides).toEqual(['cost'])
    deck.next()
    expect(see().slides).toEqual(['closing'])
  })
})

describe('steps that something else provides', () => {
  const record = (count: number) => {
    const shown: number[] = []
    return { count, shown, show: ({ step }: { step: number }) => void shown.push(step) }
  }

  test('are walked like fragments', async () => {
    const stage = await openStage('#cloud')
    const story = record(2)
    stage.deck.provideSteps('cost', story)
    expect(walk(stage, () => stage.deck.next()).slice(3, 7)).toEqual(['cost/0', 'cost/1', 'cost/2', 'closing/0'])
    stage.deck.go({ id: 'closing', step: 0 })
    stage.deck.previous()
    expect(story.shown).toEqual([0, 1, 2, 2])
  })

  test('that arrive late show the step the address asked for', async () => {
    const { deck } = await openStage('#cost/2')
    const story = record(3)
    deck.provideSteps('cost', story)
    expect(story.shown).toEqual([2])
    expect(deck.place.step).toBe(2)
  })
})

describe('what reveal.js leaves on the page', () => {
  test('is no application, no second live region, nothing to focus, no style of its own', async () => {
    const { main } = await openStage('#storage')
    expect(main.hasAttribute('role')).toBe(false)
    expect(document.querySelectorAll('[aria-live], [role=status]')).toHaveLength(1)
    expect([...main.children].map(({ className }) => className)).toEqual(['slides'])
    expect(main.querySelectorAll('[style]')).toHaveLength(0)
  })

  test('only the present slide can be reached', async () => {
    const { deck, main } = await openStage('#day')
    deck.nextSession()
    const reachable = [...main.querySelectorAll('.slide')].filter((slide) => slide.closest('[inert]') === null)
    expect(reachable.map(({ id }) => id)).toEqual(['cloud'])
  })

  test('a move asks the document no more questions when the other sessions are ten times as long', async () => {
    const countQuestions = async (length: number) => {
      const slides = Array.from({ length }, (_, i) => `<section class="slide" id="s-${i}"><h3>${i}</h3></section>`)
      const group = (html: readonly string[]) => `<section class="group">${html.join('')}</section>`
      const { deck } = await openStage('', { html: group(slides.splice(0, 3)) + group(slides) })
      const asked = vi.spyOn(Element.prototype, 'querySelectorAll')
      deck.next()
      const { length: count } = asked.mock.calls
      asked.mockRestore()
      return count
    }
    expect(await countQuestions(200)).toBe(await countQuestions(20))
  })
})

test('when the stage ends the document stands as it was written', async () => {
  const { deck, main, end } = await openStage('#storage')
  deck.next()
  end()
  const after = main.querySelector('.slides')?.innerHTML.replaceAll(/ data-(previous-indexv|fragment)="\d+"/g, '')
  expect(document.querySelectorAll('[class^=stage-]')).toHaveLength(0)
  expect(document.documentElement.className).toBe('')
  expect(main.outerHTML.startsWith('<main class="deck">')).toBe(true)
  expect(after?.replaceAll(' visible', '').replaceAll(' current-fragment', '')).toBe(
    openDocument().querySelector('.slides')?.innerHTML,
  )
})

test('a move asks for no style of what it shows: the browser would keep the answers for every slide seen', async () => {
  const { deck } = await openStage('#cloud')
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  // Starting, here and in the tests before, reveal asked for a frame of its own.
  await frame()
  const asked = vi.spyOn(window, 'getComputedStyle')
  for (let presses = 0; presses < 3; presses += 1) deck.next()
  await frame()
  expect(see()).toEqual({ slides: ['storage'], fragments: ['하나', '둘', '둘의 짝'] })
  expect(asked).not.toHaveBeenCalled()
  asked.mockRestore()
})
