// Stands in the page's head as it is, before anything is painted: chooses the mode and shows the linked slide alone.
;(() => {
  const root = document.documentElement
  const { hash, pathname, protocol, search } = location
  const isFile = protocol === 'file:' && root.dataset.single == null
  if (isFile) root.dataset.file = ''
  const isEmbedded = /[?&]embed\b/.test(search)
  if (isEmbedded) root.dataset.embed = ''
  let mode: string | null | undefined = isEmbedded ? 'slides' : history.state?.mode
  const keyOf = (name: string) => `summit-deck:${pathname.replace(/index.html$/, '')}:${name}`
  try {
    mode ||= sessionStorage.getItem(keyOf('mode'))
    for (const name of ['theme', 'contrast']) {
      const value = JSON.parse(localStorage[keyOf(name)] || null)
      if (value) root.dataset[name] = value
    }
  } catch {}
  if (!mode) {
    // A phone held upright, or a window zoomed until a slide in it could not be read: 1280 × 1024 at 400 % is 320 × 256.
    const small = matchMedia('(max-width:600px)and (orientation:portrait),(max-width:480px)').matches
    mode = isFile || small ? 'reading' : 'slides'
  }
  root.dataset.mode = mode
  root.style.setProperty('--scale', `${Math.min(innerWidth / 1280, innerHeight / 720)}`)

  if (mode === 'reading') {
    // Whoever begins at the top needs nothing below it laid out before the first paint; a reload goes back to its place.
    if (!(hash || performance.navigation.type)) root.dataset.folded = ''
    return
  }
  const id = /^#([a-z][\w-]*)(\/|$)/i.exec(hash)?.[1]
  if (!id) return
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`@media screen{.linked:not(.live) .slide:not(#${id}){display:none}}`)
  document.adoptedStyleSheets = [sheet]
  root.classList.add('linked')
  addEventListener('DOMContentLoaded', () => {
    if (!document.querySelector(`.slide#${id}`)) root.classList.remove('linked')
  })
})()
