import { parseGitRef, parseNativeMention } from './native-mention.ts'
import { flag, many, one, oneOf, oneOr } from './option.ts'
import { parseHttpUrl, parsePath, parsePort, parseWords } from './parse-text.ts'

const commandLine = { input: false, key: false } as const

/** Options that only a command line has: of verbs that no workflow runs. */
export const commandLineOptions = {
  'native-build': many(parseNativeMention, {
    help: 'Records a shipped native build, for example `android:1.0.0+100@v1.0.0`; may be repeated.',
    value: '<platform>:<version>+<build>@<ref>',
    ...commandLine,
  }),
  from: one(parsePath, {
    help: 'Workflow that calls the Capgo CLI; ours is written beside it, with a list of what changes.',
    value: '<workflow.yml>',
    ...commandLine,
  }),
  device: one(parseWords, {
    help: 'Device to explain, for example `android,native=1.0.0+100,current=1.0.1`.',
    value: '<description>',
    ...commandLine,
  }),
  request: one(parsePath, {
    help: 'Recorded update request to explain (JSON).',
    value: '<file>',
    ...commandLine,
  }),
  code: one(parseWords, { help: 'Answer, stat or error code to explain.', value: '<code>', ...commandLine }),
  native: flag({ help: 'Explains the native verdict of this commit.', ...commandLine }),
  compare: {
    ...many(parseGitRef, {
      help: 'Two commits to compare, the older one first; the first may be a `.json` that `fingerprint` wrote.',
      value: '<base> <head>',
      words: 2,
      ...commandLine,
    }),
  },
  port: oneOr(3000, parsePort, {
    help: 'Port to listen on; `0` lets the system choose.',
    value: '<number>',
    ...commandLine,
  }),
  host: oneOr('127.0.0.1', parseWords, { help: 'Address to listen on.', value: '<address>', ...commandLine }),
  'public-url': one(parseHttpUrl, {
    help: 'Address under which devices reach the server; download links start with it.',
    value: '<url>',
    defaultText: 'the loopback address; needed for any other `host`',
    ...commandLine,
  }),
  app: many(parseWords, {
    help: 'App id that `serve` answers for or `conform` asks as; folder of the app for `fingerprint`.',
    value: '<app>',
    defaultText: 'every app of the store, the current folder',
    ...commandLine,
  }),
  dialect: oneOr('ours', oneOf(['ours', 'capgo']), {
    help: 'Answers as our server does, or exactly as Capgo Cloud would (a testing aid).',
    value: '<dialect>',
    ...commandLine,
  }),
  catalog: one(parsePath, {
    help: 'Serves a catalog file instead of a store (a testing aid).',
    value: '<file>',
    ...commandLine,
  }),
}
