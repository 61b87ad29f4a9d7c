const grouped = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 })

/** A number as both languages write it: thousands with commas, at most two decimals. */
export function toNumber(value: number): string {
  return grouped.format(value)
}

/** A chance from 0 to 1 as a percentage of so many significant figures. */
export function toPercent(chance: number, figures: number): string {
  return `${Number((chance * 100).toPrecision(figures))} %`
}
