import { type ChildProcess, type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process'
import { inProject } from '../../src/build/project.ts'

const nobody = 'setpriv --reuid=65534 --regid=65534 --clear-groups'

/** What a script of these tests may say beside a shell's words. */
const words = `
deck() { "${process.execPath}" "${inProject('bin/summit-deck.mjs')}" "$@"; }
# The same as a user who owns nothing, in place of the script.
deck_of_nobody() { exec ${nobody} "${process.execPath}" "${inProject('bin/summit-deck.mjs')}" "$@"; }
# A disk of so many bytes at a folder; it goes with the script.
disk() { mkdir -p "$1" && mount -t tmpfs -o "size=$2" tmpfs "$1"; }
# Leaves so many bytes free on the disk of a folder.
fill() { head -c 1G /dev/zero > "$1/filler" 2>/dev/null; truncate -s "-$2" "$1/filler"; }
# The project as somebody finds it who may write nothing there, before anything was kept.
lock() {
  mount --bind "${inProject('.')}" "${inProject('.')}" && mount -o remount,bind,ro "${inProject('.')}" || exit 99
  for folder in .cache .vite; do
    place="${inProject('node_modules')}/$folder"
    if [ -d "$place" ]; then mount -t tmpfs -o ro tmpfs "$place" || exit 99; fi
  done
}
cd "$INIT_CWD"
`

const toCall = (script: string) => ['--mount', 'sh', '-c', `${words}${script}`]

const toOptions = (folder: string) => ({ env: { ...process.env, CI: '1', HOME: folder, INIT_CWD: folder } })

/** Runs a shell script in `folder` that may mount disks which nobody else sees. */
export function runApart(folder: string, script: string): SpawnSyncReturns<string> {
  return spawnSync('unshare', toCall(script), { ...toOptions(folder), encoding: 'utf8' })
}

/** The same for what runs until it is ended. */
export function startApart(folder: string, script: string): ChildProcess {
  return spawn('unshare', toCall(script), toOptions(folder))
}

/** Whether this user may mount a disk. */
export const canMount = runApart('/tmp', 'mount -t tmpfs tmpfs /mnt').status === 0

/** Whether this user may work as another one, who can read the project. */
export const canBeNobody = canMount && runApart('/tmp', 'deck_of_nobody --help').status === 0
