import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import spawn from 'cross-spawn'
import { expect, it } from 'vitest'
import { nodeExec } from '../../src/operations/node-exec.ts'
import { readApp } from '../../src/project/app-files.ts'
import { openRepository } from '../../src/project/git/repository.ts'
import { workTree } from '../../src/project/git/work-tree.ts'
import { packageSources } from '../../src/project/sources/package-sources.ts'
import { openRepo } from '../helpers/fixture-repo.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

/** Real tools, each asked to write its lockfile without installing more than it must. */
const tools: readonly (readonly [string, readonly string[]])[] = [
  ['npm', ['npm', 'install', '--package-lock-only', '--ignore-scripts', '--no-audit']],
  [
    'npm, lockfile version 1',
    ['npx', '--yes', 'npm@6.14.18', 'install', '--package-lock-only', '--ignore-scripts', '--no-audit'],
  ],
  ['pnpm 7', ['npx', '--yes', 'pnpm@7.33.7', 'install', '--lockfile-only']],
  ['pnpm 8', ['npx', '--yes', 'pnpm@8.15.9', 'install', '--lockfile-only']],
  ['pnpm 10', ['npx', '--yes', 'pnpm@10.34.9', 'install', '--lockfile-only']],
  ['yarn classic', ['npx', '--yes', 'yarn@1.22.22', 'install', '--ignore-scripts', '--non-interactive']],
  ['yarn berry', ['npx', '--yes', '@yarnpkg/cli-dist@4.9.2', 'install', '--mode=update-lockfile']],
  ['bun', ['npx', '--yes', 'bun@1.2.23', 'install', '--lockfile-only']],
  ['bun 1.1, whose lockfile is binary', ['npx', '--yes', 'bun@1.1.38', 'install', '--ignore-scripts']],
]

it.each(tools)(
  'ask 2: the native packages of a lockfile that %s wrote',
  { timeout: 120_000 },
  async (name, [command = '', ...args]) => {
    const folder = tempFolder()
    const repo = openRepo(folder)
    repo.git('init', '--quiet')
    repo.write('.gitignore', 'node_modules\n.yarn\n.pnp.*\n')
    repo.write('capacitor.config.json', '{"appId":"com.example.app"}')
    repo.write('android/app/build.gradle', '')
    repo.write(
      'package.json',
      JSON.stringify({
        name: 'app',
        version: '1.0.0',
        private: true,
        dependencies: {
          '@capacitor/android': '8.5.1',
          '@capacitor/core': '8.5.1',
          '@capacitor/camera': '~8.2.3',
          '@capacitor/keyboard': '8.0.5',
          aliased: 'npm:@capacitor/haptics@8.0.1',
          semver: '7.8.0',
        },
        devDependencies: { 'local-plugin': 'file:plugins/local' },
      }),
    )
    repo.write(
      'plugins/local/package.json',
      JSON.stringify({ name: 'local-plugin', version: '1.0.0', capacitor: { android: { src: 'android' } } }),
    )
    repo.write('plugins/local/android/src/A.java', 'class A {}')
    if (name === 'yarn berry') writeFileSync(join(folder, 'yarn.lock'), '')
    const ran = spawn.sync(command, args, {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, YARN_ENABLE_IMMUTABLE_INSTALLS: 'false', CI: '' },
    })
    expect(ran.status, `${ran.stdout}${ran.stderr}`).toBe(0)
    rmSync(join(folder, 'node_modules'), { recursive: true, force: true })
    repo.commit('feat: app')
    const app = await readApp(
      await workTree(await openRepository(nodeExec, folder, process.env)),
      '',
      nodeExec,
    )
    expect(app.lockfile).toMatchObject({ kind: 'read' })
    const { sources, warnings } = await packageSources(app, 'android', null)
    expect(warnings).toEqual([])
    const found = sources.map(({ label }) => label)
    expect(found).toEqual(
      expect.arrayContaining([
        '@capacitor/android@8.5.1',
        '@capacitor/keyboard@8.0.5',
        expect.stringMatching(/^@capacitor\/camera@8\.2\.\d+$/),
        'local-plugin/android/src/A.java',
      ]),
    )
    expect(found.filter((label) => label.startsWith('semver'))).toEqual([])
    // Formats that record peers recognise an aliased plugin by them; npm 1 and yarn classic tell nothing.
    if (!/version 1|classic/.test(name)) expect(found).toContain('aliased@alias:@capacitor/haptics@8.0.1')
  },
)
