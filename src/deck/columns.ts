/** Columns of a text in a terminal or an editor: Hangul, kana and Chinese letters take two. */
export function columnsOf(text: string): number {
  const wide = text.match(
    /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g,
  )
  return [...text].length + (wide?.length ?? 0)
}
