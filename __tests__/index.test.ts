import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import * as esbuild from 'esbuild'
import { expect, it } from 'vitest'
import { aCatalog, aDevice } from './helpers/one-channel.ts'

const entry = join(dirname(fileURLToPath(import.meta.url)), '..', 'src', 'index.ts')

/** The library as a page or a worker would load it: one script, in a world that has nothing but the language. */
async function inAnEmptyWorld() {
  const { outputFiles } = await esbuild.build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'library',
    platform: 'browser',
  })
  const world = createContext({})
  runInContext(outputFiles[0]?.text ?? '', world)
  return (call: string): unknown => JSON.parse(String(runInContext(`JSON.stringify(${call})`, world)))
}

it('decides and explains without Node, a clock, dice or a network', async () => {
  const ask = await inAnEmptyWorld()
  const catalog = aCatalog()
  const { channels, bundles, ...plain } = catalog
  const literal = `({...${JSON.stringify(plain)}, channels: new Map(${JSON.stringify([...channels])}), bundles: new Map(${JSON.stringify([...bundles])})})`
  const resolved = (device: object) => `library.resolve(${JSON.stringify(device)}, ${literal})`
  expect(ask(resolved(aDevice()))).toMatchObject({ kind: 'update', bundle: '1.0.1' })
  expect(ask(resolved(aDevice({ native: '2.0.0', current: '2.0.0' })))).toMatchObject({ kind: 'blocked' })
  expect(ask(`library.decisionText(${resolved(aDevice())})`)).toContain('1.0.1')
})

it('reads documents, and tells a fault by an error that can be told apart', async () => {
  const ask = await inAnEmptyWorld()
  expect(ask('library.parseChannel(library.newChannel("beta")).name')).toBe('beta')
  const fault = '(() => { try { library.parseApp({}) } catch (e) { return e instanceof library.Invalid } })()'
  expect(ask(fault)).toBe(true)
})
