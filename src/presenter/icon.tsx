import type { VNode } from 'preact'

/** Path data of line drawings on 24 × 24. */
const icons = {
  black: 'M4 5h16v11H4zM9 20h6M4 16L20 5',
  help: 'M8.5 9a3.5 3.5 0 1 1 5 3.2c-1 .5-1.5 1.2-1.5 2.3M12 18.5v.1',
  laser: 'M12 3v4M12 17v4M3 12h4M17 12h4M12 10.5a1.5 1.5 0 1 0 0 3a1.5 1.5 0 1 0 0-3',
  larger: 'M3 18l5-12 5 12M5 14h6M17 9v6M14 12h6',
  log: 'M5 6h2M5 12h2M5 18h2M10 6h9M10 12h9M10 18h9',
  next: 'M9 5l7 7-7 7',
  pause: 'M8 5v14M16 5v14',
  pen: 'M4 20l1-4L16 5l3 3L8 19zM14 7l3 3',
  play: 'M7 5v14l12-7z',
  previous: 'M15 5l-7 7 7 7',
  reset: 'M4 4v6h6M4.6 9.5A8 8 0 1 1 4 13',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M15.5 15.5L20 20',
  smaller: 'M3 18l5-12 5 12M5 14h6M14 12h6',
} as const

export type IconName = keyof typeof icons

export function Icon({ name }: { name: IconName }): VNode {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={icons[name]} />
    </svg>
  )
}
