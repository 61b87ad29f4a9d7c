import type { Shell } from '../page/document.tsx'
import { renderPolicy } from './policy.ts'

/** What the page is put together from. */
export interface Parts {
  readonly script: string
  readonly style: string
  /** Addresses of the stage's module and of the icon. */
  readonly stage: string
  readonly icon: string
}

/** The built page's head and tail: policy first, then the mode, then the style; the stage's script comes last. */
export function toShell({ script, style, stage, icon }: Parts): Shell {
  const policy = renderPolicy({ script, style })
  return {
    head: `<meta http-equiv="Content-Security-Policy" content="${policy}"><link rel="icon" href="${icon}"><script>${script}</script><style>${style}</style>`,
    tail: `<script type="module" src="${stage}"></script>`,
  }
}
