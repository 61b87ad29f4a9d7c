import type { VNode } from 'preact'
import { say } from '../../../messages.ts'
import type { ScreenProps } from './screen.tsx'

/** Every figure of the panels; each opens to its sum, what went into it, and where that is from. */
export function Figures({ player, language, explained }: ScreenProps): VNode {
  return (
    <div class="figures">
      {player.diagram.model.arithmetic(player.state, language).map(({ name, label, value, formula, inputs }) => (
        <details key={name} open={name === explained}>
          <summary>
            {label} <b>{value}</b>
          </summary>
          <p>{formula}</p>
          {inputs.length > 0 && (
            <table>
              <thead>
                <tr>
                  <th scope="col">{say(language, 'diagramInput')}</th>
                  <th scope="col">{say(language, 'diagramValue')}</th>
                  <th scope="col">{say(language, 'diagramSource')}</th>
                </tr>
              </thead>
              <tbody>
                {inputs.map((input) => (
                  <tr>
                    <td>{input.label}</td>
                    <td>{input.value}</td>
                    <td>{input.source}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </details>
      ))}
    </div>
  )
}
