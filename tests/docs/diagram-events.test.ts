import { expect, test } from 'vitest'
import { diagrams } from '../../src/diagrams/index.ts'
import type { Declaration, Parameter } from '../../src/diagrams/kit/contract.ts'

const lead = `# Events of the living diagrams

What a step of a story may do in each diagram (\`do:\` in its fence), the names of its parts, and the parameters that
\`parameters:\` and \`set\` take. The same names are told when one is wrong. \`wait 2s\` lets time pass in all of them.
\`npx vitest run --project node tests/docs/diagram-events.test.ts -u\` writes this page from the declarations.
`

function renderDiagram({ name, events, parameters }: Declaration): string {
  const rows = Object.entries(events).map(([event, { label, takes }]) => {
    const form = [event, ...Object.keys(takes).map((argument) => `<${argument}>`)].join(' ')
    const values = Object.entries(takes).map(([argument, names]) => `${argument}: ${names.join(', ')}`)
    return `| \`${form}\` | ${label.en.replace(/\{(\w+)\}/g, '*$1*')} | ${values.join('; ')} |`
  })
  return [
    `\n## ${name}\n\n| event | does | names |\n| --- | --- | --- |`,
    ...rows,
    '\n| parameter | is | from | to | without it |\n| --- | --- | --- | --- | --- |',
    ...Object.entries(parameters).map(renderParameter),
  ].join('\n')
}

function renderParameter([name, { label, unit, min, max, value }]: [string, Parameter]): string {
  const withUnit = (number: number) => `${number.toLocaleString('en')}${unit === '' ? '' : ` ${unit}`}`
  return `| \`${name}\` | ${label.en} | ${withUnit(min)} | ${withUnit(max)} | ${withUnit(value)} |`
}

test('the list of events, parts and parameters says what the diagrams declare', async () => {
  const all = await Promise.all(Object.values(diagrams).map((load) => load()))
  const text = `${lead}${all.map(({ diagram }) => renderDiagram(diagram.declaration)).join('\n')}\n`
  await expect(text).toMatchFileSnapshot('../../docs/diagram-events.md')
})
