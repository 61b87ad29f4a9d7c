import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { inProject } from '../src/build/project.ts'

/** Where the pictures of the neutral notes lie. */
export const pictureFolder = inProject('bench/pictures')

/** Their file names, in the order of their slides. */
export const pictures = ['boxes-3.svg', 'boxes-4.svg', 'boxes-5.svg'] as const

/** Lays the pictures into a folder, as an author does who moves notes. */
export function copyPictures(folder: string): void {
  for (const name of pictures) copyFileSync(join(pictureFolder, name), join(folder, name))
}
