import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const apps = join(dirname(fileURLToPath(import.meta.url)), '..', 'fixtures', 'apps')

/** A git repository in a folder of its own, with a name and an address that belong to nobody. */
export interface Repo {
  readonly folder: string
  git(...args: readonly string[]): string
  read(path: string): string
  write(path: string, text: string): void
  /** Replaces text in a file; fails when it is not there, so that a test cannot pass by editing nothing. */
  edit(path: string, from: string, to: string): void
  /** Commits everything and gives the commit. */
  commit(message: string): string
}

const identity = {
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.com',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.com',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: join(apps, 'no-such-gitconfig'),
}

export function openRepo(folder: string): Repo {
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, {
      cwd: folder,
      env: { ...process.env, ...identity },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trimEnd()
  const path = (name: string): string => join(folder, ...name.split('/'))
  return {
    folder,
    git,
    read: (name) => readFileSync(path(name), 'utf8'),
    write: (name, text) => {
      mkdirSync(dirname(path(name)), { recursive: true })
      writeFileSync(path(name), text)
    },
    edit: (name, from, to) => {
      const before = readFileSync(path(name), 'utf8')
      if (!before.includes(from)) throw new Error(`${name} does not contain ${JSON.stringify(from)}`)
      writeFileSync(path(name), before.replace(from, to))
    },
    commit: (message) => {
      git('add', '--all')
      git('commit', '--quiet', '--allow-empty', '--message', message)
      return git('rev-parse', 'HEAD')
    },
  }
}

/** A fresh repository on branch `main` with one commit: a copy of the fixture app. */
export function fixtureRepo(folder: string, app = 'notes'): Repo {
  cpSync(join(apps, app), folder, { recursive: true })
  const repo = openRepo(folder)
  repo.git('init', '--quiet', '--initial-branch', 'main')
  repo.commit('feat: first version')
  return repo
}
