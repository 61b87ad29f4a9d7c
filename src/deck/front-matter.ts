import { parse as parseToml, TomlError } from 'smol-toml'
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import { type Language, languages, maybeLanguage } from '../messages.ts'
import type { Route } from './deck.ts'
import { isForeignKey } from './habits/foreign-keys.ts'
import { adviseName, type Position, type Report } from './problem.ts'
import { columnOf, type Source } from './source.ts'
import { maybePlain } from './yaml-data.ts'

/** The deck's settings as the author wrote them, unset ones left out. */
export interface FrontMatter {
  readonly title?: string
  readonly subtitle?: string
  readonly description?: string
  readonly event?: string
  readonly author?: string
  readonly date?: string
  readonly lang?: Language
  readonly routes: readonly (Route & { readonly at: Position })[]
}

/** Front matter, and the line (from 1) at which the notes begin. */
export interface Opening {
  readonly settings: FrontMatter
  readonly bodyLine: number
}

type Values = Record<string, { readonly value: unknown; readonly at: Position }>

const texts = ['title', 'subtitle', 'description', 'event', 'author', 'date'] as const
const known = [...texts, 'authors', 'lang', 'routes']

/** Reads YAML (`---`) or TOML (`+++`) at the top of the notes; what is broken or unknown is reported. */
export function parseFrontMatter(source: Source, report: Report): Opening {
  const fence = /^(-{3}|\+{3})[ \t]*$/.exec(source.lines[0] ?? '')?.[1]
  const end = fence === undefined ? -1 : source.lines.findIndex((line, index) => index > 0 && line.trimEnd() === fence)
  if (fence === undefined || end < 0 || isProse(source.lines[1] ?? '', fence))
    return { settings: { routes: [] }, bodyLine: 1 }
  const text = source.lines.slice(1, end).join('\n')
  const values = fence === '---' ? readYaml(text, report) : readToml(text, source, report)
  return { settings: toSettings(values, report), bodyLine: end + 2 }
}

/** Notes that open with a thematic break have a blank line or a heading under it. */
function isProse(second: string, fence: string): boolean {
  return fence === '---' && /^\s*$|^#{1,6} /.test(second)
}

function readYaml(text: string, report: Report): Values {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false })
  const placeOf = (offset: number): Position => {
    const { line, col } = counter.linePos(offset)
    return { line: line + 1, column: Math.max(1, col) }
  }
  for (const error of document.errors) {
    report.error(
      placeOf(error.pos[0]),
      `the front matter is not YAML: ${firstLine(error.message)}`,
      'Mend this line; quote a value that holds “: ” or begins with a mark.',
      'front-matter',
    )
  }
  if (document.errors.length > 0 || document.contents === null) return {}
  if (!isMap(document.contents)) {
    report.error(
      { line: 2, column: 1 },
      'the front matter holds no keys',
      'Write one `key: value` a line.',
      'front-matter',
    )
    return {}
  }
  const places = new Map<string, Position>()
  for (const { key } of document.contents.items) {
    const at = placeOf(key.range?.[0] ?? 0)
    if (isScalar(key)) places.set(String(key.value), at)
    else {
      report.error(at, 'a key of the front matter is no word', 'Write `key: value`, the key one word.', 'front-matter')
      return {}
    }
  }
  const plain = maybePlain(document)?.data
  if (!isRecord(plain)) {
    report.error({ line: 2, column: 1 }, 'the front matter’s aliases cannot be read', 'Write the values out.')
    return {}
  }
  return Object.fromEntries([...places].map(([key, at]) => [key, { value: plain[key], at }] as const))
}

function readToml(text: string, source: Source, report: Report): Values {
  try {
    const pairs = Object.entries(parseToml(text))
    return Object.fromEntries(pairs.map(([key, value]) => [key, { value, at: findKey(source, key) }]))
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    const at = { line: error.line + 1, column: error.column }
    report.error(at, `the front matter is not TOML: ${firstLine(error.message)}`, 'Mend this line.', 'front-matter')
    return {}
  }
}

function findKey(source: Source, key: string): Position {
  const index = source.lines.findIndex((line) => line.trimStart().startsWith(key))
  const line = Math.max(0, index) + 1
  return { line, column: columnOf(source, line, key) }
}

function toSettings(values: Values, report: Report): FrontMatter {
  reportUnknown(values, report)
  const settings = texts.flatMap((key) => {
    const text = readSetting(values, key, report)
    return text === undefined ? [] : [[key, text] as const]
  })
  const lang = readLanguage(values, report)
  return {
    ...Object.fromEntries(settings),
    ...(lang === undefined ? {} : { lang }),
    routes: readRoutes(values, report),
  }
}

function readSetting(values: Values, key: (typeof texts)[number], report: Report): string | undefined {
  if (key === 'author') return readAuthor(values, report)
  return key === 'date' ? readDate(values, report) : readText(values, key, report)
}

/** A key that other tools know is none of ours and no mistake: all of them are told in one note. */
function reportUnknown(values: Values, report: Report): void {
  const unknown = Object.entries(values).filter(([key]) => !known.includes(key))
  const foreign = unknown.filter(([key]) => isForeignKey(key))
  for (const [key, { at }] of unknown.filter(([key]) => !isForeignKey(key))) {
    report.warning(at, `the front matter has no key “${key}”`, adviseName(key, known), 'front-matter')
  }
  const [first] = foreign
  if (first === undefined) return
  const told = foreign.map(([key, { value }]) => `${key}: ${toWords(value)}`).join('; ')
  report.note(first[1].at, `left out of the front matter: ${told}`, 'These keys speak to another tool.', 'front-matter')
}

function toWords(value: unknown): string {
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map(toWords).join(', ')
  if (!isRecord(value)) return String(value ?? '')
  return Object.entries(value)
    .map(([key, inner]) => `${key} ${toWords(inner)}`)
    .join(', ')
}

/** The author, or the authors: a text or a list of texts. */
function readAuthor(values: Values, report: Report): string | undefined {
  const key = values.author === undefined && values.authors !== undefined ? 'authors' : 'author'
  const value = values[key]?.value
  if (Array.isArray(value) && value.every((name) => typeof name === 'string')) return value.join(', ')
  return readText(values, key, report)
}

/** A day; the hour that Jekyll and Hugo write behind it is told and not shown. */
function readDate(values: Values, report: Report): string | undefined {
  const text = readText(values, 'date', report)
  const [, day, hour] = /^(\d{4}-\d{2}-\d{2})[T ]+(.+)$/.exec(text ?? '') ?? []
  if (values.date === undefined || day === undefined) return text
  report.note(values.date.at, `left out of the date: ${hour}`, 'The title slide shows the day.', 'front-matter')
  return day
}

function readText(values: Values, key: string, report: Report): string | undefined {
  const found = values[key]
  if (found === undefined || found.value === null) return undefined
  if (found.value instanceof Date) return found.value.toISOString().replace(/T00:00:00\.000Z$/, '')
  if (typeof found.value === 'string' || typeof found.value === 'number') return String(found.value)
  report.warning(found.at, `“${key}” is not a text`, `Write \`${key}: words\` on one line.`, 'front-matter')
  return undefined
}

function readLanguage(values: Values, report: Report): Language | undefined {
  const text = readText(values, 'lang', report)
  if (values.lang === undefined || text === undefined) return undefined
  const language = maybeLanguage(text)
  const advice = `Its own words are there in: ${languages.join(', ')}.`
  if (language === undefined)
    report.warning(values.lang.at, `the page has no words in “${text}”`, advice, 'front-matter')
  return language
}

function readRoutes(values: Values, report: Report): (Route & { at: Position })[] {
  const found = values.routes
  if (found === undefined || found.value === null) return []
  if (!isRecord(found.value)) {
    report.warning(
      found.at,
      '“routes” holds no names',
      'Write `routes: { short: { title: 20 min, slides: [id, id] } }`.',
      'front-matter',
    )
    return []
  }
  return Object.entries(found.value).flatMap(([name, route]) => {
    const slides = isRecord(route) ? route.slides : route
    const title = isRecord(route) && route.title != null ? String(route.title) : name
    if (/^[a-z][a-z0-9-]*$/.test(name) && Array.isArray(slides))
      return [{ name, title, slides: slides.map(String), at: found.at }]
    report.warning(
      found.at,
      `the route “${name}” has no list of slides`,
      `Write \`${name}: { title: words, slides: [id, id] }\`, the name in small letters.`,
      'front-matter',
    )
    return []
  })
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function firstLine(text: string): string {
  return (text.split('\n', 1)[0] ?? '').replace(/[.:]$/, '')
}
