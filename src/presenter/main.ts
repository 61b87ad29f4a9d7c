import { readOutline } from './outline.ts'
import { startDesk } from './start.ts'

const desk = startDesk(document, new AbortController().signal)

// An edit of the notes: the page asks for itself once more, and its clock goes on.
import.meta.hot?.on('deck:update', async () => {
  const response = await fetch(location.href)
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html')
  const symbols = fresh.querySelector('svg.symbols')
  if (symbols !== null) document.querySelector('svg.symbols')?.replaceWith(symbols)
  desk.refresh(readOutline(fresh))
})
