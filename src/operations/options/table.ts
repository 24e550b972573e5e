import { parseChannelName } from '../../core/channel-name.ts'
import { parseBuildNumber } from '../../core/native-build.ts'
import { type Outcome, outcomes } from '../../core/outcome.ts'
import { platforms } from '../../core/platform.ts'
import { parseVersionName } from '../../core/version-name.ts'
import { type BuildCommand, parseBuildCommand } from './build-command.ts'
import { parseCheckLevel } from './check-level.ts'
import { commandLineOptions } from './command-line.ts'
import { parseKeySource } from './key-source.ts'
import { parseGitRef, parseNativeVersion } from './native-mention.ts'
import { parseEnvName, parseNativePattern, parseVariable } from './native-pattern.ts'
import { flag, many, one, oneOf, oneOr } from './option.ts'
import { parseHttpUrl, parsePath, parseStore, parseTagPattern, parseWords } from './parse-text.ts'

const thisRun = { key: false } as const

/**
 * Every option there is. One row gives the action input, the flag, the environment variable `CAPACITOR_OTA_*`,
 * the key in the config file, the help text, the README row and the type in `Command`.
 */
export const options = {
  command: oneOr('auto', parseWords, {
    help: 'What to do; `auto` chooses by the event that started the workflow.',
    value: '<verb>',
    ...thisRun,
  }),
  'working-directory': one(parsePath, {
    help: 'Folder of the app.',
    value: '<folder>',
    defaultText: 'the current folder',
    ...thisRun,
  }),
  config: one(parsePath, {
    help: 'Config file.',
    value: '<file>',
    defaultText: '`capacitor-ota.config.json` in the folder of the app or above it',
    ...thisRun,
  }),
  store: one(parseStore, {
    help: 'Where releases live: `file:<folder>`, `s3://<bucket>/<prefix>`, `https://…` or `capgo`.',
    value: '<store>',
    defaultText: '`capgo` when `CAPGO_TOKEN` is set; otherwise it must be given',
  }),
  channel: many(parseChannelName, {
    help: 'Channels to work on.',
    value: '<names>',
    defaultText: 'every channel that this branch or tag feeds',
  }),
  'update-url': one(parseHttpUrl, {
    help: 'Update endpoint that devices ask; a release asks it too and says `proven`.',
    value: '<url>',
    defaultText: 'none: the delivery is simulated',
  }),
  'build-command': one<BuildCommand>(parseBuildCommand, {
    help: 'Builds the web app; `false` skips the build.',
    value: '<command>',
    defaultText: 'the `build` script, run by the package manager of the lockfile',
  }),
  'web-dir': one(parseWords, {
    help: 'Folder of the built web app, relative to the folder of the app.',
    value: '<folder>',
    defaultText: '`webDir` of the Capacitor config',
  }),
  version: one(parseNativeVersion, {
    help: 'Version of the release, or of the native build that is recorded.',
    value: '<version>',
    defaultText: 'planned by `version-policy`, or read from the native project',
    ...thisRun,
  }),
  'version-policy': oneOr('patch', oneOf(['patch', 'minor', 'major', 'manual']), {
    help: 'Which part of the version the next release raises: `patch`, `minor`, `major`; `manual` wants `version`.',
    value: '<policy>',
  }),
  'min-native': one((text: string): string => parseVersionName(text), {
    help: 'Lowest native version that can run the release; needed on channels with strategy `metadata`.',
    value: '<version>',
  }),
  'required-env': many(parseEnvName, {
    help: 'Variables of the environment that the build needs; a release without one of them is refused.',
    value: '<names>',
  }),
  checks: many(parseCheckLevel, {
    help: 'Weight of single checks: `error`, `warn` or `off`, for example `private-address=error`.',
    value: '<check>=<level>',
    defaultText: 'all `error`, but `private-address=warn`',
  }),
  'private-key': one(parseKeySource, {
    help: 'Private key that encrypts the bundle: its text (PEM, or base64 of it), or a file with it. Devices hold the public one.',
    value: '<file>',
    defaultText: 'none: the bundle is plain',
    secret: true,
    ...thisRun,
  }),
  delta: flag({
    help: 'Uploads the files one by one too, so that devices load only what changed.',
  }),
  link: one(parseHttpUrl, {
    help: 'Page about the release, kept with the bundle: release notes, a ticket, the run.',
    value: '<url>',
    ...thisRun,
  }),
  comment: one(parseWords, {
    help: 'Words about the release, kept with the bundle.',
    value: '<sentence>',
    ...thisRun,
  }),
  'force-verdict': one(oneOf(['ota', 'native']), {
    help: 'Overrules the native detection: `ota` or `native`. Wants `force-reason`.',
    value: '<verdict>',
    ...thisRun,
  }),
  'force-reason': one(parseWords, {
    help: 'Why the verdict is forced; recorded with the release.',
    value: '<sentence>',
    ...thisRun,
  }),
  'native-include': many(parseNativePattern, {
    help: 'More files that reach the native binary, as patterns relative to the app: `assets/**`, `ios:certs/*.pem`.',
    value: '<patterns>',
  }),
  'native-ignore': many(parseNativePattern, {
    help: 'Files or sources that do not reach it, as `fingerprint` prints them: `android/app/notes/**`, `hook:*`.',
    value: '<patterns>',
  }),
  'native-env': many(parseVariable, {
    help: 'Variables of the environment that the Capacitor config reads; their values count.',
    value: '<names>',
  }),
  base: one(parseGitRef, {
    help: 'Commit that the binaries in the field were built from, as long as no native build is recorded.',
    value: '<ref>',
    defaultText: 'none: a platform without a recorded native build is held',
    ...thisRun,
  }),
  token: one(parseWords, {
    help: 'Token of the code host, for tags and for starting the native workflow.',
    value: '<token>',
    defaultText: '`GITHUB_TOKEN` of the environment',
    secret: true,
    ...thisRun,
  }),
  'dry-run': flag({
    help: 'Does everything but write: nothing is uploaded, moved, tagged or started.',
    ...thisRun,
  }),
  tag: one(parseTagPattern, {
    help: 'Tags the released commit: `true` for `v{version}`, or a pattern of your own with `{version}`.',
    value: '<pattern>',
    defaultText: '`false`',
  }),
  'native-workflow': one(parseWords, {
    help: 'Workflow file to start, once per commit, when a native build must come first.',
    value: '<file>',
    defaultText: 'none',
  }),
  'capgo-cli': one<BuildCommand>(parseBuildCommand, {
    help: 'Command that runs the Capgo CLI, which uploads to Capgo Cloud.',
    value: '<command>',
    defaultText: '`@capgo/cli@8.68.1`, installed once, every package of it checked against a lockfile',
  }),
  'require-delivery': flag({ help: 'Fails the run unless the delivery is `proven`.' }),
  'allow-loosen': flag({
    help: 'Lets the config unpause a channel, loosen its strategy or move the public default.',
    ...thisRun,
  }),
  'result-file': one(parsePath, {
    help: 'Writes the result as JSON to this file.',
    value: '<file>',
    ...thisRun,
  }),
  'fail-on': many<Outcome>(oneOf(outcomes), {
    help: 'Outcomes that end with exit code 10, for example `held,superseded`.',
    value: '<outcomes>',
  }),
  platform: one(oneOf(platforms), {
    help: 'Platform: `ios`, `android` or `electron`.',
    value: '<platform>',
    ...thisRun,
  }),
  build: one(parseBuildNumber, {
    help: 'Build number of the native build (`versionCode`, `CFBundleVersion`).',
    value: '<number>',
    defaultText: 'read from the native project',
    ...thisRun,
  }),
  commit: one(parseGitRef, {
    help: 'Commit that the native build was made from.',
    value: '<ref>',
    defaultText: 'the work tree',
    ...thisRun,
  }),
  retire: flag({ help: 'Takes the recorded native build out of service.', ...thisRun }),
  ...commandLineOptions,
}

export type Options = typeof options
export type OptionName = keyof Options
