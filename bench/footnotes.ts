const digits = [...'⁰¹²³⁴⁵⁶⁷⁸⁹']

/** Reasons below a table, each once, and their marks in its cells. */
export class Footnotes {
  readonly #reasons: string[] = []

  /** A small number for a reason, the same one for the same words; nothing for none. */
  toMark(reason: string | undefined): string {
    if (reason === undefined) return ''
    if (!this.#reasons.includes(reason)) this.#reasons.push(reason)
    return toSmall(this.#reasons.indexOf(reason) + 1)
  }

  /** A line for each reason. */
  lines(): string[] {
    return this.#reasons.map((reason, index) => `${toSmall(index + 1)} ${reason}`)
  }
}

function toSmall(number: number): string {
  return [...String(number)].map((digit) => digits[Number(digit)]).join('')
}
