import { describe, expect, it } from 'vitest'
import { asCommonJs, importedTexts, moduleGraph } from '../../../src/project/config/module-graph.ts'
import { memoryTree } from '../../helpers/memory-tree.ts'

const graph = async (files: Readonly<Record<string, string>>, entry = 'capacitor.config.ts') =>
  Object.keys(await moduleGraph(memoryTree({ [entry]: '', ...files }), entry)).sort()

describe('what a config may load', () => {
  it('what it imports, however it does, and what that imports', async () => {
    const files = {
      'capacitor.config.ts':
        "import a from './a'\nexport * from './b.js'\nconst c = require('./c')\nimport './d/index'\nimport x from 'package'",
      'a.ts': "import e from './deep/e.mjs'",
      'b.ts': '1',
      'c.cjs': '1',
      'd/index.js': '1',
      'deep/e.mjs': "import '../a'",
      'other.ts': '1',
    }
    expect(await graph(files)).toEqual([
      'a.ts',
      'b.ts',
      'c.cjs',
      'capacitor.config.ts',
      'd/index.js',
      'deep/e.mjs',
    ])
  })

  it('the JSON beside it, which configs like to read; no lockfiles', async () => {
    const files = {
      'apps/a/package.json': '{}',
      'apps/a/package-lock.json': '{}',
      'apps/a/sub/x.json': '{}',
      'y.json': '{}',
    }
    expect(await graph(files, 'apps/a/capacitor.config.ts')).toEqual([
      'apps/a/capacitor.config.ts',
      'apps/a/package.json',
    ])
  })

  it('types are gone, and modules are such that can be run', async () => {
    const tree = memoryTree({
      'c.ts': 'import type { A } from "a"\nconst a: A = { b: 1 } as const\nexport default a',
    })
    const code = (await asCommonJs(await moduleGraph(tree, 'c.ts')))['c.ts'] ?? ''
    const module = { exports: {} as { default?: unknown } }
    new Function('module', 'exports', 'require', code)(module, module.exports, () => ({}))
    expect(module.exports.default).toEqual({ b: 1 })
  })
})

it('the texts of what a config imports: not its own, and not the version of the app', async () => {
  const tree = memoryTree({
    'c.ts': "import './b'\nimport './a'\nimport p from './package.json'",
    'a.ts': 'A',
    'b.ts': '\uFEFFB',
    'package.json': '{}',
  })
  expect(await importedTexts(tree, 'c.ts')).toEqual(['A', 'B'])
})
