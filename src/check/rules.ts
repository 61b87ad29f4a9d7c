import type { Severity } from '../deck/problem.ts'

interface Rule {
  readonly severity: Severity
  /** Why it matters to whoever sits in the room or holds the paper. */
  readonly why: string
  readonly mend: string
}

/** What `check` looks for, by the name that an author's `<!-- check: allow NAME -->` takes. */
export const rules = {
  overflow: {
    severity: 'warning',
    why: 'What leaves the slide is cut off in the room.',
    mend: 'Cut words, or begin another slide with a heading or `---`.',
  },
  phone: {
    severity: 'warning',
    why: 'A reader on a phone has to push the whole page aside.',
    mend: 'Break the long word, or make the picture or table narrower.',
  },
  paper: {
    severity: 'warning',
    why: 'What leaves the page is not printed.',
    mend: 'Cut words, or begin another slide with a heading or `---`.',
  },
  contrast: {
    severity: 'error',
    why: 'WCAG 2.2 AA asks for 4.5 to 1, and for 3 to 1 in large text.',
    mend: 'Mend the style sheet in `src/theme`; notes set no colours.',
  },
  alt: {
    severity: 'warning',
    why: 'Who cannot see the picture hears nothing.',
    mend: 'Write what it shows: `![words](picture.png)`.',
  },
  link: {
    severity: 'error',
    why: 'The file is not part of the built deck, so the link leads nowhere.',
    mend: 'Link to `#id` of a slide or to a whole address with `https://`.',
  },
  picture: {
    severity: 'warning',
    why: 'Small pictures blur on a wall, large ones keep the page waiting.',
    mend: 'Export it between 400 and 4,096 pixels wide and under 2 MB, or as SVG.',
  },
  title: {
    severity: 'warning',
    why: 'In the overview and the outline the two cannot be told apart.',
    mend: 'Say in each title what that slide says.',
  },
  words: {
    severity: 'warning',
    why: 'A room reads or listens, not both.',
    mend: 'Move what you will say into speaker notes, or begin another slide.',
  },
  steps: {
    severity: 'error',
    why: 'What no press of Next shows is not part of the talk.',
    mend: 'Open the slide, press Next through it, and mend the step of its story.',
  },
} satisfies Record<string, Rule>

/** The name of a rule. */
export type RuleName = keyof typeof rules

export function isRuleName(name: string): name is RuleName {
  return Object.hasOwn(rules, name)
}
