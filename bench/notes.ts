import { pictures } from './pictures.ts'
import { pick, toDeed, toEnglish, toSentence, toTerm } from './sentences.ts'
import { stories } from './stories.ts'

/** Whose Markdown the notes are written in. */
export type Dialect = 'summit-deck' | 'marp' | 'slidev'

/** One slide before it is written in a dialect: heading level 1 (title), 2 (session) or 3. */
interface Draft {
  readonly id: string
  readonly level: 1 | 2 | 3
  readonly title: string
  readonly body: string
  readonly notes: string
}

/** Slides in a session, its opener among them. */
const sessionLength = 10

/** Notes of so many slides, Korean and English, with tables, lists, code, callouts, three pictures and speaker notes; the same text each time. */
export function toNotes(count: number, dialect: Dialect): string {
  const drafts = Array.from({ length: count }, (_, index) => toDraft(index))
  return writers[dialect](drafts)
}

/** Notes of so many slides, each tenth of which holds a living diagram or an architecture. */
export function toLivingNotes(count: number): string {
  const drafts = Array.from({ length: count }, (_, index) => toDraft(index))
  const living = drafts.map((draft, index) =>
    index % 10 === 5 ? { ...draft, body: pick<string>(stories, (index - 5) / 10) } : draft,
  )
  return writeOurs(living)
}

/** Numbers of the slides with a picture, from 0. */
const pictured = [7, 23, 41]

/** The notes after their `revision`-th edit, of one word on the second slide. */
export function editNotes(notes: string, revision: number): string {
  return notes.replace(/revision \d+/, `revision ${revision}`)
}

function toDraft(index: number): Draft {
  const id = `s${index + 1}`
  const notes = [12, 13, 14, 15].map((line) => toSentence(index, line)).join(' ')
  if (index === 0) return { id, level: 1, title: '중립 발표 자료 Neutral deck', body: toSentence(0, 0), notes: '' }
  if (index === 1) return { id, level: 2, title: '고치는 곳', body: '- revision 0\n- one more line', notes }
  const session = index / sessionLength
  if (Number.isInteger(session))
    return { id, level: 2, title: `세션 ${session}: ${toTerm(index, 0)}`, body: toList(index, 1, 3), notes }
  const picture = pictures[pictured.indexOf(index)]
  const body =
    picture === undefined
      ? pick([toLists, toTable, toCode, toCallout], index)(index)
      : `${toSentence(index, 1)}\n\n![${toSentence(index, 2)}](./${picture})`
  return { id, level: 3, title: toSentence(index, 0), body, notes }
}

/** Items from sentence number `from` on. */
function toList(slide: number, from: number, length: number): string {
  return Array.from({ length }, (_, line) => `- ${toSentence(slide, from + line)}`).join('\n')
}

function toLists(slide: number): string {
  return `${toEnglish(slide)} **${toTerm(slide, 0)}**, \`retry(${slide % 9})\`.\n\n${toList(slide, 1, 4)}`
}

function toTable(slide: number): string {
  const row = (line: number) =>
    `| ${toTerm(slide, line)} | ${toDeed(slide, line)} | ${(slide * 37 + line * 211) % 900} |`
  return `| Way | 하는 일 | ms |\n| --- | --- | ---: |\n${[1, 2, 3, 4, 5].map(row).join('\n')}`
}

function toCode(slide: number): string {
  return `${toSentence(slide, 1)}

\`\`\`js
const copies = ${(slide % 5) + 2} // ${toEnglish(slide)}
export async function write(page, zones) {
  const answers = await Promise.all(zones.map((zone) => zone.store(page, { retries: ${slide % 7} })))
  return answers.filter((answer) => answer.ok).length >= copies
}
\`\`\``
}

function toCallout(slide: number): string {
  return `${toSentence(slide, 1)}\n\n${toList(slide, 2, 2)}\n\n> [!NOTE]\n> ${toEnglish(slide)}\n> ${toSentence(slide, 4)}`
}

function writeOurs(drafts: readonly Draft[]): string {
  return `---\nlang: ko\n---\n\n${drafts.map((draft) => writeSlide(draft, ` {#${draft.id}}`)).join('\n')}`
}

/** Marp has no callouts: they become quotes with a bold first word. */
function writeMarp(drafts: readonly Draft[]): string {
  return `---\nmarp: true\nlang: ko\n---\n\n${cutAtRules(drafts).replaceAll('> [!NOTE]\n>', '> **NOTE**')}`
}

function writeSlidev(drafts: readonly Draft[]): string {
  return `---\nhtmlAttrs:\n  lang: ko\n---\n\n${cutAtRules(drafts)}`
}

/** Most tools cut slides at rules. */
function cutAtRules(drafts: readonly Draft[]): string {
  return drafts.map((draft) => writeSlide(draft, '')).join('\n---\n\n')
}

const writers: Readonly<Record<Dialect, (drafts: readonly Draft[]) => string>> = {
  'summit-deck': writeOurs,
  marp: writeMarp,
  slidev: writeSlidev,
}

function writeSlide({ level, title, body, notes }: Draft, attributes: string): string {
  const comment = notes === '' ? '' : `\n<!--\n${notes}\n-->\n`
  return `${'#'.repeat(level)} ${title}${attributes}\n\n${body}\n${comment}`
}
