import { type PerPage, type Plan, perPageChoices, type SheetSize, sheetSizes } from '../paper/sheet.ts'
import { UsageError } from './options.ts'

/** The options of `pdf`, for `parseOptions`. */
export const paperOptions = {
  out: { type: 'string' },
  steps: { type: 'boolean', default: false },
  theme: { type: 'string', default: 'light' },
  handout: { type: 'boolean', default: false },
  paper: { type: 'string' },
  'per-page': { type: 'string' },
  images: { type: 'boolean', default: false },
  scale: { type: 'string' },
  url: { type: 'string' },
} as const

/** What the user wants on paper. */
export interface PaperOptions {
  readonly plan: Plan
  readonly images: boolean
  /** Pixels for each CSS pixel of a picture. */
  readonly scale: number
}

/** The options as typed. */
interface Typed {
  readonly steps: boolean
  readonly theme: string
  readonly handout: boolean
  readonly paper?: string | undefined
  readonly 'per-page'?: string | undefined
  readonly images: boolean
  readonly scale?: string | undefined
  readonly url?: string | undefined
}

/** Reads the options of `pdf`; throws `UsageError` for a value that is none, and for two that do not go together. */
export function parsePaper(typed: Typed): PaperOptions {
  const { steps, handout, images, url } = typed
  checkTogether(typed)
  return {
    plan: {
      theme: choose('theme', typed.theme, ['light', 'dark']),
      steps,
      ...(handout ? { handout: { perPage: parsePerPage(typed), size: parseSize(typed) } } : {}),
      ...(url === undefined ? {} : { address: parseAddress(url) }),
    },
    images,
    scale: parseScale(typed.scale ?? '1'),
  }
}

function checkTogether({ handout, images, steps, paper, scale, url, 'per-page': perPage }: Typed): void {
  if (handout && images) throw new UsageError('either --handout or --images')
  if (!handout && (paper ?? perPage) !== undefined) throw new UsageError('--paper and --per-page belong to --handout')
  if (!images && scale !== undefined) throw new UsageError('--scale belongs to --images')
  if (images && (steps || url !== undefined)) throw new UsageError('--steps and --url have no meaning for --images')
  if (handout && steps) throw new UsageError('a handout has a place for each slide, not for each of its --steps')
}

function parsePerPage({ 'per-page': typed = '1' }: Typed): PerPage {
  const found = perPageChoices.find((count) => String(count) === typed)
  if (found === undefined) throw new UsageError(`--per-page is one of ${perPageChoices.join(', ')}, not ${typed}`)
  return found
}

function parseSize({ paper = 'a4' }: Typed): SheetSize {
  return choose('paper', paper.toLowerCase(), sheetSizes)
}

function choose<const Choice extends string>(option: string, typed: string, choices: readonly Choice[]): Choice {
  const found = choices.find((choice) => choice === typed)
  if (found === undefined) throw new UsageError(`--${option} is ${choices.join(' or ')}, not ${typed}`)
  return found
}

function parseScale(typed: string): number {
  const scale = Number(typed)
  if (scale >= 0.25 && scale <= 4) return scale
  throw new UsageError(`--scale is a number from 0.25 to 4, not ${typed}`)
}

/** The deck's address without what leads to a place in it. */
function parseAddress(typed: string): string {
  const url = URL.canParse(typed) ? new URL(typed) : undefined
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:')
    throw new UsageError(`not the address of a page: ${typed}`)
  return `${url.origin}${url.pathname}`
}
