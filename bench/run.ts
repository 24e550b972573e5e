import { readdirSync } from 'node:fs'

/** `npm run bench -- <name>`: runs one benchmark, or names them all. */
const name = process.argv[2] ?? ''
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((file) => file !== 'run' && file !== 'measure')

if (names.includes(name)) await import(`./${name}.ts`)
else {
  console.error(`Name a benchmark: npm run bench -- <${names.join(' | ')}>`)
  process.exitCode = 2
}
