import { Component, createRef, type VNode } from 'preact'
import type { Desk } from './desk.ts'
import { Icon, type IconName } from './icon.tsx'
import { NoteType } from './note-type.ts'
import { tell, type Word } from './words.ts'

/** The speaker notes of the slide that shows, in type as large as one likes. */
export class NotesView extends Component<{ desk: Desk }> {
  readonly #type = new NoteType()

  override render({ desk }: { desk: Desk }): VNode {
    const { language, slide, outline } = desk
    return (
      <section class="notes" aria-label={tell(language, 'notes')}>
        <header>
          <h2>{tell(language, 'notes')}</h2>
          {this.#renderButton('typeSmaller', 'smaller', -1)}
          {this.#renderButton('typeLarger', 'larger', 1)}
        </header>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by keyboard */}
        <section class="text" tabIndex={0} aria-label={slide.title} style={{ fontSize: `${this.#type.size}px` }}>
          {slide.notes !== undefined && <Copy of={slide.notes} />}
          {slide.notes === undefined && (
            <p class="none">{tell(language, outline.hasNotes ? 'noNotes' : 'notesLeftOut')}</p>
          )}
        </section>
      </section>
    )
  }

  #renderButton(word: Word, icon: IconName, by: number): VNode {
    const name = tell(this.props.desk.language, word)
    const enlarge = () => {
      this.#type.enlarge(by)
      this.forceUpdate()
    }
    return (
      <button type="button" title={name} onClick={enlarge}>
        <Icon name={icon} />
      </button>
    )
  }
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
