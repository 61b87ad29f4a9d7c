import { Component, createRef, type VNode } from 'preact'
import type { Desk } from './desk.ts'
import { Icon } from './icon.tsx'
import { tell } from './words.ts'

/** The speaker notes of the slide that shows, in type as large as one likes. */
export function NotesView({ desk }: { desk: Desk }): VNode {
  const { language, slide, outline, typeSize } = desk
  return (
    <section class="notes" aria-label={tell(language, 'notes')}>
      <header>
        <h2>{tell(language, 'notes')}</h2>
        <TypeButton desk={desk} word="typeSmaller" icon="smaller" by={-1} />
        <TypeButton desk={desk} word="typeLarger" icon="larger" by={1} />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by keyboard */}
      <section class="text" tabIndex={0} aria-label={slide.title} style={{ fontSize: `${typeSize}px` }}>
        {slide.notes !== undefined && <Copy of={slide.notes} />}
        {slide.notes === undefined && (
          <p class="none">{tell(language, outline.hasNotes ? 'noNotes' : 'notesLeftOut')}</p>
        )}
      </section>
    </section>
  )
}

function TypeButton(props: { desk: Desk; word: 'typeSmaller' | 'typeLarger'; icon: 'smaller' | 'larger'; by: number }) {
  const name = tell(props.desk.language, props.word)
  return (
    <button type="button" title={name} onClick={() => props.desk.enlarge(props.by)}>
      <Icon name={props.icon} />
    </button>
  )
}

/** A copy of what the compiler wrote. */
class Copy extends Component<{ of: Element }> {
  readonly #root = createRef<HTMLDivElement>()

  override componentDidMount(): void {
    this.#fill()
  }

  override componentDidUpdate({ of }: { of: Element }): void {
    if (of !== this.props.of) this.#fill()
  }

  override render(): VNode {
    return <div ref={this.#root} />
  }

  #fill(): void {
    const root = this.#root.current
    root?.replaceChildren(document.importNode(this.props.of, true))
    root?.parentElement?.scrollTo(0, 0)
  }
}
