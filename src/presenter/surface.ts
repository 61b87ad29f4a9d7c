import type { Paper } from '../stage/ink/pens.ts'
import type { Desk } from './desk.ts'

/** A place in the window in the pixels of the slide that `picture` shows. */
export function toPicturePoint(
  picture: Element,
  { clientX, clientY }: Pick<PointerEvent, 'clientX' | 'clientY'>,
): readonly [number, number] {
  const { left, top, width, height } = picture.getBoundingClientRect()
  return [((clientX - left) / width) * 1280, ((clientY - top) / height) * 720]
}

/** The large picture in `root` as what pens write on. */
export function createSurface(root: HTMLElement, desk: Desk): Paper {
  const find = (selector: string) => root.querySelector(selector) ?? root
  return {
    ink: desk.ink,
    get slide() {
      return desk.slide.id
    },
    findBoardPlace: () => find('.present .over'),
    findPalettePlace: () => find('.present'),
    toPoint: (at) => toPicturePoint(find('.present .over'), at),
  }
}
