import { readFileSync } from 'node:fs'

const { devDependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'))

/** Packages are also used by the paths of their files: fonts, icons, and what is loaded at its first use. */
function importFiles(text) {
  const used = Object.keys(devDependencies).filter((name) => new RegExp(`['\`]${name}/`).test(text))
  return [text, ...used.map((name) => `import '${name}'`)].join('\n')
}

export default {
  // Programs that the bundler, a worker or the commands start by their path.
  entry: [
    'src/cli/{build,browser,check,pdf,start,usage}.ts',
    'src/{stage,presenter}/main.ts',
    'src/stage/{head,service-worker}.ts',
    'src/build/compile-worker.mjs',
    'src/build/{notes-file,dev-gallery}.ts',
    'bench/main.ts',
    'tests/fuzz/main.ts',
  ],
  project: ['{src,tests,bench,bin}/**/*.{ts,tsx,mjs}'],
  compilers: { ts: importFiles },
  // Of Linux; where they are missing the faults that need them are not tried.
  ignoreBinaries: ['prlimit', 'unshare'],
  ignoreExportsUsedInFile: { interface: true, type: true },
}
