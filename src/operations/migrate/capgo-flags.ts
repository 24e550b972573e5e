/** Flags of `bundle upload` that have an input of ours. */
export const inputs: Readonly<Record<string, string>> = {
  '--channel': 'channel',
  '--path': 'web-dir',
  '--min-update-version': 'min-native',
  '--key-v2': 'private-key',
  '--key-data-v2': 'private-key',
  '--link': 'link',
  '--comment': 'comment',
}

/** Switches of `bundle upload` that have an input of ours. */
export const switches: Readonly<Record<string, string>> = { '--delta': 'delta', '--partial': 'delta' }

/** Flags that have no meaning any more, and why. */
export const needless: Readonly<Record<string, string>> = {
  '--apikey': 'the key comes from CAPGO_TOKEN in the environment, never from an argument',
  '--bundle':
    'the name is planned by version-policy from the names that are taken; give "version" to choose one',
  '--auto-bump': 'the name is planned by version-policy',
  '--version-exists-ok':
    'a repeated run finds its bundle by content, and moves the channel if that is still to do',
  '--no-key': 'bundles are plain unless private-key is given',
  '--no-delta': 'there is no delta unless it is asked for',
  '--encrypt-partial': 'an encrypted delta is encrypted whole',
  '--ignore-checksum-check': 'content is compared by a digest of the files',
  '--fail-on-incompatible': 'a native change holds the release, by the native builds that shipped',
  '--ignore-metadata-check': 'native changes are detected from the sources',
  '--no-code-check': 'notifyAppReady is looked for; "checks" sets how much that weighs',
  '--auto-set-bundle': 'the Capacitor config is never written',
}
