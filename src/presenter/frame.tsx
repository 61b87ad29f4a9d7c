import { Component, createRef, type VNode } from 'preact'
import { Picture, type View } from './picture.ts'
import type { PictureHost } from './picture-figure.tsx'

interface FrameProps {
  readonly host: PictureHost
  readonly view: View
  /** What the picture is called where it is only to be looked at; without it the picture is at work. */
  readonly label?: string
}

/** A picture of a slide in the page. */
export class Frame extends Component<FrameProps> {
  readonly #element = createRef<HTMLDivElement>()
  #picture: Picture | undefined

  override componentDidMount(): void {
    if (this.#element.current === null) return
    this.#picture = new Picture(this.#element.current, this.props.host)
    this.#picture.show(this.props.view)
  }

  override componentDidUpdate(): void {
    this.#picture?.show(this.props.view)
  }

  override componentWillUnmount(): void {
    this.#picture?.stop()
  }

  override render({ label }: FrameProps): VNode {
    if (label === undefined) return <div class="preview" ref={this.#element} />
    return (
      <div class="preview" role="img" aria-label={label}>
        <div inert ref={this.#element} />
      </div>
    )
  }
}
