import type { OptionName } from './options/table.ts'

/** What a verb is for and which options it takes. */
export interface VerbRow {
  /** The heading of help that it stands under. */
  readonly task: 'Set up' | 'Release' | 'Understand' | 'Serve devices'
  /** One sentence. */
  readonly help: string
  readonly options: readonly OptionName[]
  /** The option that a bare word after the verb gives. */
  readonly positional?: OptionName
  /** Options that must end up with a value. */
  readonly needs: readonly OptionName[]
  /** Lines to paste, without the program's name. */
  readonly examples: readonly string[]
}

const everywhere = ['working-directory', 'config', 'result-file'] as const
const target = [...everywhere, 'store', 'channel', 'update-url'] as const
const build = ['build-command', 'web-dir', 'version', 'version-policy', 'min-native'] as const
const force = ['force-verdict', 'force-reason'] as const
const detection = ['native-include', 'native-ignore', 'native-env'] as const

/** Every verb that exists, in the order of help. */
export const verbs = {
  init: {
    task: 'Set up',
    help: 'Writes the config file and a workflow, and shows what the app must do.',
    options: [...everywhere, 'store', 'update-url', 'native-build', 'from', ...detection],
    needs: [],
    examples: [
      'init --from .github/workflows/deploy.yml',
      'init --store file:../ota-store',
      'init --native-build android:1.0.0+100@v1.0.0',
    ],
  },
  native: {
    task: 'Set up',
    help: 'Records a native build that was shipped; releases are compared with it.',
    options: [
      ...everywhere,
      'store',
      'platform',
      'version',
      'build',
      'commit',
      'retire',
      'dry-run',
      ...detection,
    ],
    needs: ['store'],
    examples: [
      'native --platform android --commit HEAD',
      'native --platform ios --version 1.2.0 --build 12 --retire',
    ],
  },
  plan: {
    task: 'Release',
    help: 'Says what a release would do, and writes nothing.',
    options: [...target, ...build, ...detection, 'base', ...force, 'fail-on'],
    needs: ['store'],
    examples: ['plan', 'plan --channel production --json'],
  },
  decide: {
    task: 'Release',
    help: 'Says live update or native build for this commit; builds nothing.',
    options: [
      ...target,
      'version',
      'version-policy',
      'min-native',
      ...detection,
      'base',
      ...force,
      'fail-on',
    ],
    needs: ['store'],
    examples: ['decide', 'decide --json'],
  },
  release: {
    task: 'Release',
    help: 'Builds, decides, publishes and proves the delivery.',
    options: [
      ...target,
      ...build,
      'required-env',
      'checks',
      'private-key',
      'delta',
      'link',
      'comment',
      'capgo-cli',
      ...detection,
      'base',
      ...force,
      'token',
      'dry-run',
      'tag',
      'native-workflow',
      'require-delivery',
      'allow-loosen',
      'fail-on',
    ],
    needs: ['store'],
    examples: ['release', 'release --version 1.4.0 --fail-on held'],
  },
  explain: {
    task: 'Understand',
    help: 'Says what a device gets, and which rule decides it.',
    options: [...target, 'device', 'request', 'code', 'native', ...detection, 'base'],
    needs: [],
    examples: ['explain --device android,native=1.0.0+100', 'explain --code disable_auto_update_to_major'],
  },
  fingerprint: {
    task: 'Understand',
    help: 'Prints what reaches the native binaries, or compares two commits.',
    options: ['working-directory', 'config', 'result-file', 'app', 'commit', 'compare', ...detection],
    needs: [],
    examples: ['fingerprint --commit HEAD', 'fingerprint --compare HEAD~1 HEAD --json'],
  },
  serve: {
    task: 'Serve devices',
    help: 'Answers devices from a store.',
    options: [
      'working-directory',
      'config',
      'store',
      'port',
      'host',
      'public-url',
      'app',
      'dialect',
      'catalog',
    ],
    needs: [],
    examples: ['serve --store file:../ota-store --port 3000'],
  },
  conform: {
    task: 'Serve devices',
    help: 'Asks any update server as devices ask, and says which plugins would misbehave.',
    options: [...everywhere, 'update-url', 'app', 'version', 'build', ...detection],
    positional: 'update-url',
    needs: ['update-url'],
    examples: ['conform http://127.0.0.1:3000/updates --app com.example.app'],
  },
} as const satisfies Readonly<Record<string, VerbRow>>

export type Verb = keyof typeof verbs

export function isVerb(text: string): text is Verb {
  return Object.hasOwn(verbs, text)
}
