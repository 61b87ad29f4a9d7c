import { Component, type VNode } from 'preact'
import type { Language } from '../messages.ts'
import { Icon } from './icon.tsx'
import { tell } from './words.ts'

/** How long (ms) a first press is remembered. */
const patience = 4000

interface ResetProps {
  readonly language: Language
  readonly isOff: boolean
  onReset(): void
}

/** Asks for a second press: in the middle of a talk one press too many must not cost the time. */
export class ResetButton extends Component<ResetProps, { readonly isAsked: boolean }> {
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor() {
    super()
    this.state = { isAsked: false }
  }

  override componentWillUnmount(): void {
    clearTimeout(this.#timer)
  }

  override render({ language, isOff }: ResetProps): VNode {
    const { isAsked } = this.state
    return (
      <button type="button" class={isAsked ? 'asked' : ''} disabled={isOff} onClick={() => this.#press()}>
        <Icon name="reset" /> {tell(language, isAsked ? 'resetSure' : 'reset')}
      </button>
    )
  }

  #press(): void {
    clearTimeout(this.#timer)
    const isSure = this.state.isAsked
    this.setState({ isAsked: !isSure })
    if (isSure) this.props.onReset()
    else this.#timer = setTimeout(() => this.setState({ isAsked: false }), patience)
  }
}
