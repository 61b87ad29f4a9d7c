import { relative, resolve } from 'node:path'
import { inProject } from '../build/project.ts'
import { shippedNotes } from './options.ts'

/** A path as the user typed it: npm runs its scripts in the project, but people type from where they stand. */
export function fromUser(path: string): string {
  return resolve(whereUserStands(), path)
}

/** The notes themselves, or what is made of them at `path`: in the project for the shipped deck, else where the user stands. */
export function toOwnPath(notes: string, path = notes): string {
  return notes === shippedNotes ? inProject(path) : fromUser(path)
}

/** A path as the user finds it: from where they stand, or the whole one where that is shorter to follow. */
export function toUser(path: string): string {
  const near = relative(whereUserStands(), path)
  return near === '' || near.startsWith('..') ? path : near
}

function whereUserStands(): string {
  return process.env.INIT_CWD ?? process.cwd()
}
