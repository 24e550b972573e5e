/** Size of `import { resolve, explain } from 'capacitor-ota'` in a browser bundle, beside the package it stands on. */
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildSync } from 'esbuild'

function sizeOf(contents: string): { readonly min: number; readonly gzip: number } {
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: join(import.meta.dirname, '..') },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
  })
  const code = outputFiles[0]?.contents ?? new Uint8Array()
  return { min: code.byteLength, gzip: gzipSync(code).byteLength }
}

const rows = {
  'resolve and explain': "export { resolve, explain } from './src/index.ts'",
  'resolve alone': "export { resolve } from './src/index.ts'",
  'the whole protocol (wire)': "export * from './src/wire/index.ts'",
  'peer: semver alone': "export { compare, parse } from 'semver'",
}
const peer = sizeOf(rows['peer: semver alone'])
console.log('| bundle | min, KB | gzip, KB | gzip, × semver |\n| --- | --- | --- | --- |')
for (const [name, contents] of Object.entries(rows)) {
  const { min, gzip } = sizeOf(contents)
  console.log(
    `| ${name} | ${(min / 1024).toFixed(1)} | ${(gzip / 1024).toFixed(1)} | ${(gzip / peer.gzip).toFixed(2)} |`,
  )
}
