import { Words } from '../words.tsx'
import { defineFence } from './fence.ts'

/** ` ```stats `: one number a line, `+58% words | small words`; the number ends at the first space. */
export const stats = defineFence<
  readonly { readonly value: string; readonly label: string; readonly detail: string }[]
>({
  read({ lines, at }, report) {
    const written = lines.filter(({ text }) => text.trim() !== '')
    if (written.length === 0) {
      report.warning(at, 'there is no number in this fence', 'Write one a line: `+58% sales`.', 'blocks')
      return undefined
    }
    return written.map(({ text }) => {
      const [main = '', ...detail] = text.split('|')
      const [value = '', ...label] = main.trim().split(/\s+/)
      return { value, label: label.join(' '), detail: detail.join('|').trim() }
    })
  },
  View: ({ data, page }) => (
    <dl class="stats">
      {data.map(({ value, label, detail }) => (
        <div {...toneOf(value)}>
          <dt>
            <Words text={label} page={page} />
          </dt>
          <dd>
            <b>{value}</b>
          </dd>
          {detail === '' ? null : (
            <dd>
              <Words text={detail} page={page} />
            </dd>
          )}
        </div>
      ))}
    </dl>
  ),
})

function toneOf(value: string): { class?: string } {
  if (value.startsWith('+')) return { class: 'up' }
  return /^[-−–]/.test(value) ? { class: 'down' } : {}
}
