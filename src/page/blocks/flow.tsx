import { Words } from '../words.tsx'
import { defineFence } from './fence.ts'

const arrow = /\s+(?:→|-{1,}>|={1,}>)\s+/

/** ` ```flow `: steps joined by arrows; one a line, `name: words` or only a name, or several on a line between arrows. */
export const flow = defineFence<readonly { readonly name: string; readonly detail: string }[]>({
  read({ lines, at }, report) {
    const steps = lines
      .flatMap(({ text }) => text.replace(/^\s*(?:→|-+>|=+>)\s*/, '').split(arrow))
      .filter((step) => step.trim() !== '')
    if (steps.length === 0) {
      report.warning(
        at,
        'there is no step in this fence',
        'Write one a line: `Scan: look at every instance`.',
        'blocks',
      )
      return undefined
    }
    return steps.map((step) => {
      const [name = '', ...detail] = step.split(/:\s/)
      return { name: name.trim(), detail: detail.join(': ').trim() }
    })
  },
  View: ({ data, page }) => (
    <ol class={`flow ${data.length > 5 ? 'long' : ''}`.trim()}>
      {data.map(({ name, detail }) => (
        <li>
          <b>
            <Words text={name} page={page} />
          </b>
          {detail === '' ? null : (
            <span>
              <Words text={detail} page={page} />
            </span>
          )}
        </li>
      ))}
    </ol>
  ),
})
