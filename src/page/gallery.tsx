import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { renderDrawing } from '../diagrams/kit/drawing.tsx'
import type { AnyDiagram, Layout } from '../diagrams/kit/view.ts'
import type { Language } from '../messages.ts'
import { renderIcons, type Shell } from './document.tsx'

/** A diagram in one of its states. */
export interface Exhibit {
  /** Unlike any other's, and fit for an id. */
  readonly name: string
  /** What stands over it. */
  readonly title: string
  readonly diagram: AnyDiagram
  readonly state: unknown
}

/** Diagrams under one heading. */
export interface Room {
  readonly title: string
  readonly layouts: readonly Layout[]
  readonly exhibits: readonly Exhibit[]
}

/** A page for those who work on drawings: every exhibit in every layout at its own size, on one page. */
export function renderGallery(rooms: readonly Room[], language: Language, shell: Shell): string {
  const main = renderToString(
    <main>
      <h1>Gallery</h1>
      <nav>
        <a href="/gallery/">light</a> <a href="/gallery/dark/">dark</a>
        {rooms.map(({ title, exhibits }, index) => (
          <>
            {' '}
            <a href={`#room-${index}`}>
              {title} ({exhibits.length})
            </a>
          </>
        ))}
      </nav>
      {rooms.map((room, index) => (
        <RoomView {...{ room, language }} id={`room-${index}`} />
      ))}
    </main>,
  )
  return [
    `<!doctype html><html lang="${language}"${shell.root ?? ''}><head><meta charset="utf-8"><title>Gallery</title>`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">${shell.head}</head><body class="gallery">`,
    `<svg width="0" height="0" aria-hidden="true">${renderIcons([main])}</svg>${main}${shell.tail}</body></html>\n`,
  ].join('')
}

function RoomView({ room, language, id }: { room: Room; language: Language; id: string }): VNode {
  return (
    <section id={id}>
      <h2>{room.title}</h2>
      {room.exhibits.map(({ name, title, diagram, state }) => (
        <figure id={name}>
          <figcaption>
            <a href={`#${name}`}>{title}</a>
          </figcaption>
          {room.layouts.map((layout) => (
            <div class={layout}>
              {renderDrawing(diagram, state, { language, layout, idPrefix: `${name}-${layout}` })}
            </div>
          ))}
        </figure>
      ))}
    </section>
  )
}
