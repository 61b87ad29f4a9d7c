import type { Shell } from '../page/document.tsx'
import { renderPolicy, renderSinglePolicy } from './policy.ts'
import type { ScriptBundle } from './stage-bundle.ts'

/** What the page is put together from. */
export interface Parts {
  readonly script: string
  readonly style: string
  /** More style, for the end of the page. */
  readonly lateStyle?: string
  /** Elements that tell other programs what the page is and what lies beside it. */
  readonly about: string
  /** Names this build. */
  readonly build?: string
}

/** The built page's head and tail: policy first, then the mode, then the style; the stage's module comes last. */
export function toShell(
  { build = '', script, style, lateStyle = '', about }: Parts,
  { entry, imports }: ScriptBundle,
): Shell {
  const preloads = imports.map((path) => `<link rel="modulepreload" href="./${path}">`)
  return {
    build,
    isHosted: true,
    head: `${renderMeta(renderPolicy({ script, styles: [style, lateStyle] }))}${about}<script>${script}</script><style>${style}</style>`,
    tail: `<style>${lateStyle}</style>${preloads.join('')}<script type="module" src="./${entry}"></script>`,
  }
}

/** The same for the presenter's page, whose one script is a classic one: from a file no other kind runs. */
export function toDeskShell({ build = '', style, about }: Omit<Parts, 'script'>, entry: string): Shell {
  return {
    build,
    head: `${renderMeta(renderPolicy({ script: '', styles: [style] }))}${about}<style>${style}</style>`,
    tail: `<script defer src="${entry}"></script>`,
  }
}

/** The same for a page with everything inside it, which is a talk from a file too; `code` is the stage's whole script. */
export function toSingleShell({ script, style, about }: Parts, code: string): Shell {
  const stage = escapeScript(code)
  const policy = renderSinglePolicy([script, stage], style)
  return {
    root: ' data-single',
    head: `${renderMeta(policy)}${about}<script>${script}</script><style>${style}</style>`,
    tail: `<script type="module">${stage}</script>`,
  }
}

/** The head of the speaker notes' page: no script at all. */
export function renderNotesHead(style: string): string {
  return `${renderMeta(renderPolicy({ script: '', styles: [style] }))}<style>${style}</style>`
}

/** The head of a session's page, which asks nobody for anything. */
export function renderSessionHead(style: string): string {
  return `${renderMeta(renderSinglePolicy([], style))}<style>${style}</style>`
}

function renderMeta(policy: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">`
}

/** What would end or hide an inline script stands only in its strings, where an escaped `<` is the same letter. */
function escapeScript(code: string): string {
  return code.replace(/<(?=!--|\/?script)/gi, '\\x3C')
}
