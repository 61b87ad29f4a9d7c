/** Attributes that a kept element may carry; `docs/html.md` tells authors the same. */
export const keptTags: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'title'],
  abbr: ['title'],
  b: [],
  blockquote: [],
  br: [],
  cite: [],
  code: [],
  dd: [],
  del: [],
  details: ['open'],
  dl: [],
  dt: [],
  em: [],
  h1: [],
  h2: [],
  h3: [],
  h4: [],
  h5: [],
  h6: [],
  hr: [],
  i: [],
  img: ['src', 'alt', 'title'],
  ins: [],
  kbd: [],
  li: [],
  mark: [],
  ol: ['start'],
  p: [],
  pre: [],
  q: [],
  s: [],
  samp: [],
  small: [],
  strong: [],
  sub: [],
  summary: [],
  sup: [],
  table: [],
  tbody: [],
  td: [],
  tfoot: [],
  th: [],
  thead: [],
  tr: [],
  u: [],
  ul: [],
  var: [],
}

/** Elements that only arrange: their words stay, apart from what stands before and after. */
export const layoutTags = new Set(
  'address article aside body caption center dialog div fieldset figcaption figure footer form header html legend main nav option optgroup section select'.split(
    ' ',
  ),
)

/** Elements of which only the words stay, in their line. */
const plainTags = new Set(
  'acronym base basefont bdi bdo big blink button col colgroup data dfn dir font head input isindex keygen label link listing map area marquee menu meta meter nobr output picture progress rp rt ruby slot source span strike time track tt wbr'.split(
    ' ',
  ),
)

/** Elements that go as a whole: what they hold is code, a drawing or another page, not words of the notes. */
export const hiddenTags = new Set(
  'applet audio canvas embed frame frameset iframe image math noembed noframes noscript object param plaintext portal script style svg template textarea title video xml xmp'.split(
    ' ',
  ),
)

/** Elements without content and end. */
export const voidTags = new Set(
  'area base basefont br col embed frame hr img input isindex keygen link meta param source track wbr'.split(' '),
)

/** True for a name of HTML; anything else between angle brackets is what the author wrote, as in `List<String>`. */
export function isHtmlTag(name: string): boolean {
  const tag = name.toLowerCase()
  return Object.hasOwn(keptTags, tag) || layoutTags.has(tag) || plainTags.has(tag) || hiddenTags.has(tag)
}
