/** What the disk says, in words for its owner, and what to do. */
const reasons: Readonly<Record<string, readonly [reason: string, advice: string]>> = {
  ENOSPC: ['the disk is full', 'Make room on it'],
  EDQUOT: ['your share of the disk is full', 'Make room on it'],
  EFBIG: ['the file is larger than this system lets it be', 'Raise its limit (ulimit -f)'],
  EACCES: ['you may not write there', 'Ask for the right to write there'],
  EPERM: ['you may not write there', 'Ask for the right to write there'],
  EROFS: ['nobody may write there', 'Mount the disk for writing'],
  ENOTDIR: ['a file stands where its folder should be', 'Move that file away'],
  EEXIST: ['a file stands where its folder should be', 'Move that file away'],
  EISDIR: ['a folder stands in its place', 'Move that folder away'],
}

/** The disk did not take an output; what stood there is as it was. */
export class WriteError extends Error {
  constructor(path: string, reason: string, advice: string) {
    super(
      `${path} cannot be written: ${reason}\n  ${advice}, or name another place with --out; what stood there before is as it was.`,
    )
  }
}

/** A build would take the place of a folder that holds something else. */
export class ForeignFolder extends WriteError {
  constructor(path: string, name: string) {
    super(path, `it holds “${name}”, which no build made`, 'Move that away')
  }
}

function toWriteError(path: string, code: string): WriteError {
  const [reason, advice] = reasons[code] ?? ['the disk refuses it', 'Look at the disk']
  return new WriteError(path, `${reason} (${code})`, advice)
}

/** Does `work`, which writes to `path`; throws `WriteError` for what the disk says. */
export async function withWriteErrors<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Error && 'syscall' in error && 'code' in error) throw toWriteError(path, String(error.code))
    throw error
  }
}
