import { maybeNearest } from '../../../deck/problem.ts'
import { findMeant } from './icon-names.ts'
import { loadPackage } from './package.ts'

interface IconSet {
  readonly width?: number
  readonly height?: number
  readonly icons: Readonly<Record<string, { readonly body: string; readonly width?: number; readonly height?: number }>>
  readonly aliases?: Readonly<Record<string, { readonly parent: string }>>
}

const files = { logos: '@iconify-json/logos/icons.json', lucide: '@iconify-json/lucide/icons.json' } as const

type Prefix = keyof typeof files

/** Mermaid's own names, which every renderer has, and the general icon of ours that draws each. */
const own: Readonly<Record<string, string>> = {
  cloud: 'lucide:cloud',
  database: 'lucide:database',
  disk: 'lucide:hard-drive',
  internet: 'lucide:globe',
  server: 'lucide:server',
}

const general = { service: 'lucide:box', group: 'lucide:square-dashed' } as const

/** The icon's full name: `database` is `lucide:database`, and no icon the general one. */
function toFullName(icon: string, kind: keyof typeof general): string {
  if (icon === '') return general[kind]
  if (Object.hasOwn(own, icon)) return own[icon] ?? icon
  return icon.includes(':') ? icon : icon.startsWith('aws-') ? `logos:${icon}` : `lucide:${icon}`
}

function setOf(prefix: string): IconSet | undefined {
  return Object.hasOwn(files, prefix) ? loadPackage<IconSet>(files[prefix as Prefix]) : undefined
}

function maybeIcon(fullName: string) {
  const [prefix = '', name = ''] = fullName.split(':')
  const set = setOf(prefix)
  const real = set?.aliases?.[name]?.parent ?? name
  return set !== undefined && Object.hasOwn(set.icons, real) ? { set, icon: set.icons[real]! } : undefined // it is there
}

/** What is wrong with an icon's name, as advice; undefined when it is there. */
export function adviseIcon(icon: string): string | undefined {
  if (icon === '' || maybeIcon(toFullName(icon, 'service')) !== undefined) return undefined
  const [prefix = '', name = ''] = icon.includes(':') ? icon.split(':') : ['', icon]
  const names = Object.entries(files).flatMap(([set, file]) => {
    const known = Object.keys(loadPackage<IconSet>(file).icons)
    return (prefix === '' || !Object.hasOwn(files, prefix) || prefix === set ? known : []).map((one) => `${set}:${one}`)
  })
  const near = [...(prefix === '' ? Object.keys(files) : [prefix])].flatMap(
    (set) => maybeNearest(`${set}:${name}`, names) ?? [],
  )
  const same = names.filter((one) => name.length > 2 && one.includes(name)).slice(0, 4)
  const meant = [...new Set([...findMeant(name), ...near, ...same])].slice(0, 4)
  return meant.length > 0
    ? `Nearest: ${meant.join(', ')}.`
    : 'Write logos:aws-… for an AWS service, cloud, database, disk, internet, server, or lucide:… for anything else.'
}

/** The id of the symbol that draws an icon; an unknown one is drawn as the general icon. */
export function symbolOf(icon: string, kind: keyof typeof general): string {
  const name = toFullName(icon, kind)
  return `i-${(maybeIcon(name) === undefined ? general[kind] : name).replace(/^logos:/, '').replace(':', '-')}`
}

/** The `<symbol>` with this id. */
export function renderSymbol(id: string): string {
  const name = id.startsWith('i-lucide-') ? `lucide:${id.slice(9)}` : `logos:${id.slice(2)}`
  const found = maybeIcon(name)
  if (found === undefined) throw new Error(`there is no icon ${name}`)
  const { set, icon } = found
  const [width, height] = [icon.width ?? set.width ?? 16, icon.height ?? set.height ?? 16]
  const body = icon.body.replaceAll(night, 'var(--ink)')
  return `<symbol id="${id}" viewBox="0 0 ${width} ${height}">${toOwnIds(toShort(body, width), id)}</symbol>`
}

/** The letters of AWS's own sign; in the dark theme nobody would see them. */
const night = '#252f3e'

/** Ids inside an icon begin with its symbol's. */
function toOwnIds(body: string, id: string): string {
  const ids = [...new Set([...body.matchAll(/ id="([^"]*)"/g)].map(([, inner = '']) => inner))]
  return ids.reduce((text, inner, index) => text.replaceAll(inner, `${id}-${index + 1}`), body)
}

/** Coordinates of a large drawing to a tenth: nobody sees more at the size of an icon. */
function toShort(body: string, width: number): string {
  if (width < 100) return body
  return body.replace(/ d="([^"]*)"/g, (_, path: string) => ` d="${shorten(path)}"`)
}

function shorten(path: string): string {
  return path.replace(/([a-z])([^a-z]*)/gi, (_, command: string, written: string) => {
    const numbers = splitNumbers(written, command.toLowerCase() === 'a')
    return command + numbers.map((number) => String(Math.round(number * 10) / 10)).join(' ')
  })
}

/** The numbers after a command; the two flags of an arc, its fourth and fifth, may touch what follows. */
function splitNumbers(written: string, isArc: boolean): number[] {
  const numbers: number[] = []
  let rest = written
  for (;;) {
    rest = rest.replace(/^[\s,]+/, '')
    const isFlag = isArc && [3, 4].includes(numbers.length % 7)
    const [found] = (isFlag ? /^[01]/ : /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/).exec(rest) ?? []
    if (found === undefined) return numbers
    numbers.push(Number(found))
    rest = rest.slice(found.length)
  }
}
