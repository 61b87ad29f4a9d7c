import { type Language, type Message, say } from '../../messages.ts'
import { addTo, createElement } from '../element.ts'
import { createIcon } from '../icon.ts'
import { type InkColour, inkColours } from './ink.ts'
import type { Pens, PenTool } from './pens.ts'

const tools: readonly { tool: PenTool; label: Message; icon: string }[] = [
  { tool: 'pen', label: 'actionPen', icon: 'M4 20l1-4L16 5l3 3L8 19zM14 7l3 3' },
  { tool: 'marker', label: 'actionMarker', icon: 'M9 11l6-6 4 4-6 6zM9 11l-2 5 2 0 4-1M4 20h16' },
  { tool: 'eraser', label: 'actionEraser', icon: 'M5 15l9-9 5 5-8 8H8zM10 10l5 5' },
]

const colourWords: Readonly<Record<InkColour, Message>> = {
  red: 'inkRed',
  blue: 'inkBlue',
  green: 'inkGreen',
  ink: 'inkPlain',
}

const undo = 'M9 8L5 12l4 4M5 12h9a5 5 0 0 1 0 10'
const clear = 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13'
const close = 'M6 6l12 12M18 6L6 18'

/** Shows the palette in `place` until `signal` ends; call what it returns when another tool or colour is in hand. */
export function startPalette(pens: Pens, language: Language, place: Element, signal: AbortSignal): () => void {
  const button = (label: Message, icon: string, press: () => void) => {
    const name = say(language, label)
    const made = createElement('button', { type: 'button', title: name }, icon && createIcon(icon))
    made.addEventListener('click', press)
    return made
  }
  const chosen = tools.map(({ tool, label, icon }) => ({ tool, made: button(label, icon, () => pens.toggle(tool)) }))
  const colours = inkColours.map((colour) => {
    const made = button(colourWords[colour], '', () => pens.paint(colour))
    made.className = `colour ${colour}`
    return { colour, made }
  })
  const bar = createElement('div', { className: 'stage-palette', role: 'toolbar', ariaLabel: say(language, 'palette') })
  bar.append(
    ...chosen.map(({ made }) => made),
    ...colours.map(({ made }) => made),
    button('actionUndo', undo, () => pens.undo()),
    button('actionClearInk', clear, () => pens.clear()),
    button('paletteClose', close, () => pens.lay()),
  )
  addTo(place, bar, signal)
  return () => {
    for (const { tool, made } of chosen) made.ariaPressed = `${tool === pens.tool}`
    for (const { colour, made } of colours) made.ariaPressed = `${colour === pens.colour && pens.tool !== 'eraser'}`
  }
}
