import { keepPresenter } from '../stage/offline.ts'
import { readOutline } from './outline.ts'
import { startDesk } from './start.ts'

const desk = startDesk(document, new AbortController().signal)
keepPresenter()

// An edit of the notes: the page asks for itself once more, and its clock goes on.
import.meta.hot?.on('deck:update', async () => {
  const fresh = document.createElement('template')
  fresh.innerHTML = await (await fetch(location.href)).text()
  const symbols = fresh.content.querySelector('svg.symbols')
  if (symbols !== null) document.querySelector('svg.symbols')?.replaceWith(symbols)
  desk.refresh(readOutline(fresh.content))
})
