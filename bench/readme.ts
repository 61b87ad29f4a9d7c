const start = '<!-- side by side: npm run bench -- --peers --readme writes it -->'
const end = '<!-- /side by side -->'

/** The README with other text between its two marks. Throws when they are not there. */
export function replaceSideBySide(readme: string, text: string): string {
  const [from, to] = [readme.indexOf(start), readme.indexOf(end)]
  if (from === -1 || to < from) throw new Error(`the README has no “${start}” … “${end}”`)
  return `${readme.slice(0, from)}${start}\n\n${text}\n\n${readme.slice(to)}`
}
