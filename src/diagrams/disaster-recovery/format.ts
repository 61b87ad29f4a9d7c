import type { Language } from '../../messages.ts'
import { toNumber } from '../kit/format.ts'

const units = { ko: ['시간', '분', '초'], en: [' h', ' min', ' s'] } as const

/** Seconds in words: up to two minutes to the second, up to ten with minutes and seconds, then to the minute. */
export function toDuration(seconds: number, language: Language): string {
  const [h, min, s] = units[language]
  if (seconds < 120 && seconds % 60 !== 0) return `${toNumber(Math.round(seconds * 10) / 10)}${s}`
  const whole = seconds < 600 ? Math.round(seconds) : Math.round(seconds / 60) * 60
  const parts = [
    [Math.floor(whole / 3600), h],
    [Math.floor((whole % 3600) / 60), min],
    [whole % 60, s],
  ] as const
  const shown = parts.filter(([count]) => count > 0).map(([count, unit]) => `${toNumber(count)}${unit}`)
  return shown.length > 0 ? shown.join(' ') : `0${s}`
}
