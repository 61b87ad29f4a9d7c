/** Advance widths of Pretendard for U+0020 … U+007E, in thousandths of an em, as Chromium measures them. */
const regular =
  '251 257 379 600 607 862 609 201 341 341 471 627 258 433 254 334 596 438 587 617 624 597 613 552 606 613 254 254 627 627 627 479 880 646 619 693 686 567 557 709 706 244 516 621 533 853 718 727 604 727 608 607 611 707 646 915 612 634 595 341 334 341 442 425 469 535 591 529 591 553 337 579 563 218 218 517 218 834 557 567 579 579 350 496 340 553 529 777 513 529 513 341 306 341 627'
const bold =
  '230 307 376 624 630 960 648 197 390 390 539 653 287 449 282 371 660 469 610 639 657 627 643 575 644 643 282 282 653 653 653 538 874 718 637 724 701 589 563 732 720 266 547 663 546 883 709 753 623 754 632 630 643 704 718 999 686 695 641 390 371 390 467 456 478 558 611 563 611 574 367 608 600 257 257 558 257 879 598 590 608 608 390 539 370 597 563 819 551 563 549 390 355 390 653'

const tables = { 400: regular.split(' ').map(Number), 700: bold.split(' ').map(Number) }

export type Weight = keyof typeof tables

/** The width of one line in Pretendard, in the unit of `size`. Letters outside ASCII are taken as wide as the widest of their script. */
export function widthOf(text: string, size: number, weight: Weight): number {
  return ([...text].reduce((sum, letter) => sum + emOf(letter, weight), 0) * size) / 1000
}

function emOf(letter: string, weight: Weight): number {
  const code = letter.codePointAt(0) ?? 0
  const known = tables[weight][code - 32]
  if (known !== undefined) return known
  if (code < 32 || (code >= 0x300 && code < 0x370) || code === 0x200b) return 0
  if (/[\uac00-\ud7a3]/.test(letter)) return 870
  return code < 0x1100 ? 760 : code > 0xffff ? 1260 : 1000
}

/**
 * A label in at most `most` lines no wider than `room`: broken at spaces and after hyphens, slashes and dots, a word
 * that is wider between letters. What does not fit even then ends in an ellipsis; `isCut` tells.
 */
export function wrap(
  label: string,
  room: number,
  most: number,
  size: number,
  weight: Weight,
): { readonly lines: readonly string[]; readonly isCut: boolean } {
  const fits = (text: string) => widthOf(text, size, weight) <= room
  const lines: string[] = []
  let line = ''
  for (const piece of label.trim().split(/(?<=[-/·,])|(?=\s)/)) {
    for (const part of fits(piece.trim()) ? [piece] : [...piece]) {
      if (fits((line + part).trim())) line += part
      else {
        lines.push(line.trim())
        line = part
      }
    }
  }
  const all = [...lines, line.trim()].filter((text) => text !== '')
  if (all.length <= most) return { lines: balance(label.trim(), all, fits), isCut: false }
  let last = all[most - 1] ?? ''
  while (last !== '' && !fits(`${last}…`)) last = last.slice(0, -1)
  return { lines: [...all.slice(0, most - 1), `${last.trim()}…`], isCut: true }
}

/** Two lines are made as equal as the spaces allow. */
function balance(label: string, lines: readonly string[], fits: (text: string) => boolean): readonly string[] {
  const words = label.split(/\s+/)
  if (lines.length !== 2 || words.length < 2) return lines
  const halves = words
    .slice(1)
    .map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')])
  const longest = (pair: readonly string[]) => Math.max(...pair.map((text) => text.length))
  const best = halves.filter((pair) => pair.every(fits)).sort((a, b) => longest(a) - longest(b))[0]
  return best ?? lines
}
