/** Builds the pages into one folder (first argument, `lib/pages` by default): each a single file that needs no network. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const target = resolve(root, process.argv[2] ?? join('lib', 'pages'))
const source = join(root, 'src', 'pages')

mkdirSync(target, { recursive: true })
for (const page of ['tester']) {
  const { outputFiles } = buildSync({
    entryPoints: [join(source, `${page}.ts`)],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  })
  // A closing tag inside the script would end it.
  const script = (outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script')
  const html = readFileSync(join(source, `${page}.html`), 'utf8')
  const tag = `<script type="module" src="./${page}.ts"></script>`
  if (!html.includes(tag)) throw new Error(`${page}.html does not load ${page}.ts`)
  writeFileSync(
    join(target, `${page}.html`),
    html.replace(tag, () => `<script type="module">${script}</script>`),
  )
}
