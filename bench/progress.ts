/** Says on the error stream what is being done, and how long the process has run. */
export function tell(words: string): void {
  const seconds = Math.floor(performance.now() / 1000)
  console.error(`${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}  ${words}`)
}
