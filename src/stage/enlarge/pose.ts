/** How a drawing stands in its room: its point `p` shows at `p × scale + (x, y)`, in CSS pixels from the room's corner. */
export interface Pose {
  readonly scale: number
  readonly x: number
  readonly y: number
}

/** A room of so many CSS pixels, and the part of the drawing that has ink, in the drawing's units. */
export interface Room {
  readonly width: number
  readonly height: number
  readonly ink: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
}

/** CSS pixels between the ink and the edges of the room. */
const margin = 12

/** One unit of a drawing is never shown larger than so many CSS pixels, unless the whole of it fits so. */
const most = 4

/** The largest scale at which the whole drawing shows. */
export function scaleToFit({ width, height, ink }: Room): number {
  return Math.min((width - 2 * margin) / ink.width, (height - 2 * margin) / ink.height)
}

/** The whole drawing, in the middle. */
export function toWhole(room: Room): Pose {
  return keepIn(room, { scale: scaleToFit(room), x: 0, y: 0 })
}

/** The whole drawing if it can be read at that size, else as much of it as fits at scale `readable`, from its beginning. */
export function toBeginning(room: Room, readable: number): Pose {
  const scale = Math.max(scaleToFit(room), readable)
  return keepIn(room, { scale, x: margin - room.ink.x * scale, y: margin - room.ink.y * scale })
}

/** `factor` times as large, within limits; what shows at `anchor` stays there as far as the drawing's edges let it. */
export function zoomAt(room: Room, pose: Pose, factor: number, [ax, ay]: readonly [number, number]): Pose {
  const least = scaleToFit(room)
  const scale = Math.min(Math.max(pose.scale * factor, least), Math.max(most, least))
  const ratio = scale / pose.scale
  return keepIn(room, { scale, x: ax - (ax - pose.x) * ratio, y: ay - (ay - pose.y) * ratio })
}

/** Moved by so many CSS pixels, as far as the drawing's edges let it. */
export function panBy(room: Room, { scale, x, y }: Pose, [dx, dy]: readonly [number, number]): Pose {
  return keepIn(room, { scale, x: x + dx, y: y + dy })
}

/** Moved just so far that a part, given in CSS pixels of the room, shows. */
export function reveal(room: Room, pose: Pose, [x, y, width, height]: readonly [number, number, number, number]): Pose {
  return panBy(room, pose, [shiftIn(x, width, room.width), shiftIn(y, height, room.height)])
}

function shiftIn(start: number, length: number, room: number): number {
  if (start < margin) return margin - start
  return Math.min(0, room - margin - start - length)
}

/** A drawing smaller than its room stands in the middle; a larger one leaves no empty room at its edges. */
function keepIn({ width, height, ink }: Room, { scale, x, y }: Pose): Pose {
  return {
    scale,
    x: keepAlong(x, ink.x * scale, ink.width * scale, width),
    y: keepAlong(y, ink.y * scale, ink.height * scale, height),
  }
}

function keepAlong(offset: number, start: number, length: number, room: number): number {
  const last = margin - start
  const first = room - margin - start - length
  return first >= last ? (first + last) / 2 : Math.min(Math.max(offset, first), last)
}
