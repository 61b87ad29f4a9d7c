/** A place in an endless list of draws: the n-th draw depends on the seed and on n alone. */
export interface Random {
  readonly seed: number
  /** Draws taken so far. */
  readonly drawn: number
}

/** What drawing changes: any object, in or out of a state, that counts its draws. */
interface Cursor {
  readonly seed: number
  drawn: number
}

/**
 * The next draw, uniform on (0, 1), from 32 bits.
 * A counter through a bit mixer, after Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators",
 * OOPSLA 2014; the 32-bit mixer's constants are from Wellons' hash-prospector (low bias, 21f0aaad d35a2d97).
 */
export function drawUniform(cursor: Cursor): number {
  cursor.drawn += 1
  let bits = (cursor.seed + Math.imul(cursor.drawn, 0x9e3779b9)) | 0
  bits = Math.imul(bits ^ (bits >>> 16), 0x21f0aaad)
  bits = Math.imul(bits ^ (bits >>> 15), 0xd35a2d97)
  return (((bits ^ (bits >>> 15)) >>> 0) + 0.5) / 2 ** 32
}

/**
 * A log-normal draw: `median` times e^(sigma · z), with z normal by Box and Muller, "A Note on the Generation of
 * Random Normal Deviates", 1958. Takes two uniform draws.
 * Engines may differ in the last bit of `log`, `cos` and `exp`: round before the value goes into a state.
 */
export function drawLogNormal(cursor: Cursor, median: number, sigma: number): number {
  const radius = Math.sqrt(-2 * Math.log(drawUniform(cursor)))
  return median * Math.exp(sigma * radius * Math.cos(2 * Math.PI * drawUniform(cursor)))
}
