/** Milliseconds the compiler may work on one notes file. */
export const longestWork = 10_000

/** Bytes of heap the compiler may fill with one notes file, in MiB. */
export const mostMemory = 1024

/** Bytes of the largest notes file that is read at all: a megabyte is a thick book. */
export const largestFile = 32 * 1024 * 1024

/**
 * Bytes up to which notes are compiled where they are read, under the clock alone: so little text cannot fill the
 * memory, and a thread of its own costs a second. `tests/build/limits.test.ts` tries what asks for most.
 */
export const largestHere = 128 * 1024
