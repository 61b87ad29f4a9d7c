import { type Drawn, learnDrawn, maybeNews } from '../diagrams/architecture/drafting/drawn.ts'
import { openCache } from './cache.ts'

let isOpened = false

/** Compiles notes with the architectures that earlier runs drew at hand, and keeps those that are new, even if it fails. */
export async function withDrawnPictures<Result>(text: string, compile: () => Result): Promise<Result> {
  if (!text.includes('architecture-beta')) return compile()
  const open = () => openCache<Drawn>('pictures', 'src/diagrams/architecture')
  if (!isOpened) {
    isOpened = true
    const { value } = await open()
    if (value instanceof Map) learnDrawn(value)
  }
  try {
    return compile()
  } finally {
    const news = maybeNews()
    if (news !== undefined) await (await open()).keep(news)
  }
}
