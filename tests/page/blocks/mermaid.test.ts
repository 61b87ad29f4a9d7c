import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { renderDocument, renderSlides } from '../../../src/page/document.tsx'
import { deckOf, problemsOf, read } from '../../deck/read.ts'

function notesWith(body: string, after = ''): string {
  return `# t\n\n## a\n\n### s\n\n\`\`\`mermaid\n${body}\n\`\`\`\n${after}\n## b\n`
}

function htmlOf(text: string): string {
  const page = { deck: deckOf(text), picture: () => undefined }
  return renderDocument(page, renderSlides(page), { head: '', tail: '' })
}

const small = 'architecture-beta\n  service a(server)[Web]\n  service b(database)[Data]\n  a:R --> L:b'
const steps = (text: string) => `\n\`\`\`steps\n${text}\n\`\`\`\n`

describe('an author’s mistake is told where it is', () => {
  test.each([
    ['a syntax error', 'architecture-beta\n  service a(server[Web]', '9:12 error this is not architecture-beta'],
    ['a service that is not there', `${small}\n  a:B --> T:c`, '12:3 error there is no service “c”'],
    ['a group that is not there', `${small}\n  service c[C] in dd`, '12:3 error there is no group “dd”'],
    [
      'groups in each other',
      `${small}\n  group x[X] in y\n  group y[Y] in x`,
      '12:3 error the group “x” is inside itself',
    ],
    ['a name twice', `${small}\n  service a[A]`, '12:3 error “a” is there twice'],
    [
      'an unknown icon',
      'architecture-beta\n  service a(logos:aws-auror)[A]',
      '9:3 warning there is no icon “logos:aws-auror”',
    ],
    [
      'a service’s name that its box cuts off',
      `${small}\n  service c(server)[Superlongunbreakabledatabasenamethatgoeson]`,
      '12:3 warning the picture does not show all of “Superlong',
    ],
    [
      'a link’s words that are cut off',
      'architecture-beta\n  service a(server)[A]\n  service b(server)[B]\n  a:R -[every request of every customer in the whole wide world]- L:b',
      '11:3 warning the picture does not show all of “every request',
    ],
    ['an unknown kind', 'pie title Pets', '8:1 warning this kind of Mermaid drawing is not known: “pie”'],
    [
      'five hundred services',
      `architecture-beta\n${Array.from({ length: 500 }, (_, index) => `  service s${index}[S]`).join('\n')}`,
      '69:3 error the picture has 500 services and groups, more than a slide can show',
    ],
  ])('%s', (_, body, problem) => {
    expect(problemsOf(notesWith(body)).join('\n')).toContain(problem)
  })

  test('the nearest icons are named', () => {
    const { problems } = read(notesWith('architecture-beta\n  service a(logos:aws-auror)[A]'))
    expect(problems[0]?.advice).toContain('logos:aws-aurora')
  })

  test.each([
    ['logos:aws-postgres', ['logos:aws-rds', 'logos:postgresql']],
    ['ec2', ['logos:aws-ec2']],
    ['S3', ['logos:aws-s3']],
    ['alb', ['logos:aws-elb']],
    ['amazon-sqs', ['logos:aws-sqs']],
    ['kafka', ['logos:aws-msk', 'logos:kafka-icon']],
    ['nat-gateway', ['lucide:router']],
  ])('the icon “%s” is what people call %j', (icon, meant) => {
    const { problems } = read(notesWith(`architecture-beta\n  service a(${icon})[A]`))
    for (const name of meant) expect(problems[0]?.advice).toContain(name)
  })

  test('a wrong event of a step, with what was meant', () => {
    const { problems } = read(notesWith(small, steps('- say: eins\n  do: fail bb')))
    expect(problems.map(({ line, column, advice }) => [line, column, advice])).toEqual([[16, 3, 'Did you mean “b”?']])
  })

  test.each([
    ['fail webb', 'there is no service or group “webb”', 'Did you mean “web”?'],
    ['flow user to db', 'there is no service or group “user”', 'Known names: web, db, zone.'],
    ['flow web to dbb', 'there is no service or group “dbb”', 'Did you mean “db”?'],
    ['flow web into db', 'there is no word “into”', 'Did you mean “to”?'],
    ['flow', '“flow” needs a service or group', 'Write one of web, db, zone after it.'],
    ['load web 33%', '“load” does not take “33%”', 'Write 0%, 5%, 10% … 100%; the nearest is 35%.'],
    ['load zone 50%', 'there is no service “zone”', 'Known names: web, db.'],
  ])('“%s” of a step is told in the words of the picture', (event, message, advice) => {
    const body = 'architecture-beta\n  group zone[Zone]\n  service web[Web] in zone\n  service db[Data] in zone'
    const { problems } = read(notesWith(body, steps(`- say: eins\n  do: ${event}`)))
    expect(problems).toMatchObject([{ message, advice }])
  })

  test('steps that follow no picture', () => {
    expect(problemsOf(`# t\n\n## a\n\n### s\n${steps('- say: eins')}\n## b\n`)).toEqual([
      '7:1 warning these steps follow no picture',
    ])
  })

  test.each([
    ['an architecture', `${small}\n  a:B --> T:c`, '12:3 error there is no service “c”'],
    [
      'a mistyped kind',
      'architecture-bta',
      '8:1 warning this kind of Mermaid drawing is not known: “architecture-bta”',
    ],
  ])('steps after %s with a mistake are not told of, too', (_, body, problem) => {
    const [told, ...others] = problemsOf(notesWith(body, steps('- say: eins')))
    expect(told).toContain(problem)
    expect(others).toEqual([])
  })
})

describe('a picture', () => {
  test('stands in the page with its story, its icons once', () => {
    const html = htmlOf(notesWith(small, steps('- say: eins\n- say: zwei\n  do: fail b\n  paper: true')))
    expect(html.match(/<symbol id="i-lucide-server"/g)).toHaveLength(1)
    expect(html).toContain('zwei')
    expect(html).toContain('class="badge down"')
    expect(html.replace(/<style[\s\S]*?<\/style>/g, '')).not.toMatch(/ style=/)
  })

  test('of one service is told in the singular', () => {
    expect(htmlOf(notesWith('architecture-beta\n  service a[A]'))).toContain('Work reaches 1 service from the entry.')
    expect(htmlOf(notesWith(small))).toContain('Work reaches 2 services from the entry.')
  })

  test('shows the letters of AWS’s sign in either theme', () => {
    expect(htmlOf(notesWith('architecture-beta\n  service a(logos:aws)[A]'))).toContain('fill="var(--ink)"')
  })

  test('takes HTML in a label as words', () => {
    const html = htmlOf(notesWith('architecture-beta\n  service a["<img src=x onerror=alert(1)>"]'))
    expect(html).not.toContain('<img')
  })

  test('draws labels of any length and script', () => {
    for (const label of ['مستخدم النظام', '아주 '.repeat(40), 'W'.repeat(300), '😀'.repeat(20)]) {
      const { deck, problems } = read(notesWith(`architecture-beta\n  service a["${label}"]`))
      expect(deck).toBeDefined()
      expect(problems.filter(({ message }) => !message.startsWith('the picture does not show all of'))).toEqual([])
    }
  })

  test('costs at most 3 KB in the document', () => {
    const zone = (name: string) =>
      `  group ${name}[Zone]\n  service w${name}(logos:aws-ec2)[Web] in ${name}\n  service d${name}(logos:aws-rds)[Data] in ${name}\n  w${name}:R --> L:d${name}`
    const text = `architecture-beta\n  service lb(logos:aws-elb)[Balancer]\n${zone('x')}\n${zone('y')}\n  lb:R --> L:wx\n  lb:R --> L:wy\n  dx:B --> T:dy`
    const section = /<figure class="diagram"[\s\S]*<\/figure>/.exec(htmlOf(notesWith(text)))?.[0] ?? ''
    expect(section).not.toBe('')
    expect(gzipSync(section).length).toBeLessThanOrEqual(3000)
  })
})

test.each([
  ['flowchart LR\n  A[One] -->|go| B{Two}'],
  ['sequenceDiagram\n  A->>B: Hello'],
  ['stateDiagram-v2\n  [*] --> Open'],
  ['classDiagram\n  Order <|-- Gift'],
  ['erDiagram\n  CUSTOMER ||--o{ ORDER : places'],
  ['xychart-beta\n  x-axis [jan, feb]\n  bar [10, 50]'],
])('%s is drawn without styles, imports and addresses', (body) => {
  const html = htmlOf(notesWith(body))
  const svg = /<svg[^>]*class="mermaid"[\s\S]*?<\/svg>/.exec(html)?.[0] ?? ''
  expect(svg).toContain('<text')
  expect(svg).toMatch(/ width="\d+" height="\d+" .*role="img" aria-label="Drawing: [^"]/)
  expect(svg).not.toMatch(/@import|<style|\sstyle=|https?:|url\((?!#)|<script|\son[a-z]+=/)
})
