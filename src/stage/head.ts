// Stands in the page's head as it is, before anything is painted: chooses the mode and shows the linked slide alone.
;(() => {
  const root = document.documentElement
  const isEmbedded = new URLSearchParams(location.search).has('embed')
  if (isEmbedded) root.dataset.embed = ''
  let mode: string | null = isEmbedded ? 'slides' : null
  const keyOf = (name: string) => `summit-deck:${location.pathname.replace(/index\.html$/, '')}:${name}`
  try {
    mode ??= sessionStorage.getItem(keyOf('mode'))
    for (const name of ['theme', 'contrast']) {
      const value = /[a-z]+/.exec(localStorage.getItem(keyOf(name)) ?? '')?.[0]
      if (value !== undefined) root.dataset[name] = value
    }
  } catch {}
  if (mode !== 'slides' && mode !== 'reading') {
    const small = matchMedia('(max-width: 600px) and (orientation: portrait)').matches
    const isFile = location.protocol === 'file:' && document.currentScript?.dataset.single === undefined
    mode = isFile || small ? 'reading' : 'slides'
  }
  root.dataset.mode = mode
  root.style.setProperty('--scale', `${Math.min(innerWidth / 1280, innerHeight / 720)}`)

  const id = /^#([a-z][a-z0-9-]*)(\/|$)/i.exec(location.hash)?.[1]
  if (mode !== 'slides' || id === undefined) return
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`@media screen { html.linked:not(.live) .slide:not(#${id}) { display: none } }`)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  root.classList.add('linked')
  addEventListener('DOMContentLoaded', () => {
    if (document.querySelector(`.slide#${id}`) === null) root.classList.remove('linked')
  })
})()
