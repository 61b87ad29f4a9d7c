/** The bands in which AWS speaks of RPO and RTO today, and what lies beyond them. */
export type Band = 'zero' | 'seconds' | 'minutes' | 'tens-of-minutes' | 'hours' | 'days'

/** Well-Architected, REL13-BP02, names the bands. Seconds end below a minute; the others include their upper end. */
export function toBand(seconds: number): Band {
  if (seconds === 0) return 'zero'
  if (seconds < 60) return 'seconds'
  if (seconds <= 600) return 'minutes'
  if (seconds <= 3600) return 'tens-of-minutes'
  return seconds <= 86_400 ? 'hours' : 'days'
}
