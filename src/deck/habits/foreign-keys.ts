/** Keys that Jekyll, Hugo, Obsidian, Notion, Marp, Slidev, Pandoc, Docusaurus and others write. */
const keys = new Set(
  `alias aliases archives autolink background banner bibliography categories category class classes comments cover
  created created_at created_time csl css cssclass cssclasses documentclass draft excerpt expirydate featured feed
  footer format geometry header highlighter hide_title icon id image images institute isbn keywords last_modified_at
  last_edited_time lastmod layout license linktitle mainfont marp mdc menu mermaid modified no_list output outputs
  paginate params permalink pin pinned place private published publishdate redirect_from resources search series
  short_title sidebar_label sidebar_position size slug sort source status style summary tag tags theme themename thumbnail
  toc toc_label transition type updated updated_at url uuid version visibility weight width`.split(/\s+/),
)

/** True for a key of front matter that another tool knows, however it is capitalised. */
export function isForeignKey(key: string): boolean {
  return keys.has(key.toLowerCase())
}
