/** A measurement that reached its limit. */
export class TookTooLong extends Error {
  constructor(milliseconds: number) {
    super(`not done within ${milliseconds / 1000} s`)
  }
}
