const elementTags = ['abbr', 'cite', 'ins', 'kbd', 'mark', 'q', 'samp', 'small', 'sub', 'sup', 'u', 'var'] as const

/** An element of HTML that has no mark in Markdown and stands in a line as it is. */
export type ElementTag = (typeof elementTags)[number]

export function isElementTag(tag: string): tag is ElementTag {
  return (elementTags as readonly string[]).includes(tag)
}
