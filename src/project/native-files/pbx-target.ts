import { isNeutralSetting } from './build-setting.ts'
import type { PbxObject } from './pbx-objects.ts'
import type { PathsOf } from './pbx-paths.ts'
import type { Value } from './value-lines.ts'

/** Files that `pod install` links and refers to. */
const podFile = /(^|\/)(lib)?Pods[-_][^/]*\.(framework|a|xcconfig)$/

function plain(value: Value): unknown {
  if (typeof value === 'string') return value
  if (!(value instanceof Map)) return (value as readonly Value[]).map(plain)
  const map = value as ReadonlyMap<string, Value>
  return Object.fromEntries([...map.keys()].sort().map((key) => [key, plain(map.get(key) ?? '')]))
}

const text = (value: Value | undefined) => JSON.stringify(value === undefined ? '' : plain(value))

/** The settings of every configuration that is no debug one. A list means its parts with spaces between. */
export function settingLines(owner: PbxObject, path: string, paths: PathsOf): string[] {
  const configurations = owner.one('buildConfigurationList')?.many('buildConfigurations') ?? []
  return configurations.flatMap((configuration) => {
    const name = configuration.text('name') ?? ''
    if (/^debug/i.test(name)) return []
    const base = configuration.one('baseConfigurationReference')
    const relative = configuration.text('baseConfigurationReferenceRelativePath')
    const basePaths = [
      ...(base === undefined ? [] : paths(base)),
      ...(relative === undefined ? [] : [relative]),
    ]
    return [
      `${path}/${name}\t`,
      ...basePaths.filter((one) => !podFile.test(one)).map((one) => `${path}/${name}/base\t${one}`),
      ...[...configuration.map('buildSettings')]
        .filter(([key]) => !isNeutralSetting(key))
        .map(([key, value]) => {
          const one = Array.isArray(value) ? value.join(' ') : value
          return `${path}/${name}/${key}\t${text(one)}`
        }),
    ]
  })
}

/** The product of a Swift package, as the target names it. */
function productText(product: PbxObject): string {
  const from = product.one('package')
  return `${product.text('productName') ?? ''} of ${from === undefined ? 'a local package' : packageName(from)}`
}

/** What a package is called: its address, or its folder. */
export function packageName(reference: PbxObject): string {
  return reference.text('repositoryURL') ?? reference.text('relativePath') ?? ''
}

function buildFileLines(file: PbxObject, path: string, paths: PathsOf): string[] {
  const reference = file.one('fileRef')
  const product = file.one('productRef')
  const names =
    reference !== undefined ? paths(reference) : product === undefined ? [] : [productText(product)]
  const settings = file.field('settings')
  const filters = [file.text('platformFilter') ?? [], ...file.texts('platformFilters')].flat().join(' ')
  return names
    .filter((name) => !podFile.test(name))
    .map((name) => `${path}/${name}\t${settings === undefined ? '' : text(settings)}${filters}`)
}

/** `[CP] …` and its ancestors: script phases that `pod install` writes. */
const podPhase =
  /^(📦 )?(\[CP(-User)?\] |(Check Pods Manifest\.lock|Embed Pods Frameworks|Copy Pods Resources)$)/u

const phaseFields = [
  'dstPath',
  'dstSubfolderSpec',
  'dstSubfolder',
  'runOnlyForDeploymentPostprocessing',
  'shellPath',
  'shellScript',
  'inputPaths',
  'outputPaths',
  'inputFileListPaths',
  'outputFileListPaths',
] as const

/** What Xcode writes for a field that nobody set. */
const phaseDefaults = new Set(['""', '"0"', '[]', '"/bin/sh"'])

function phaseLines(phase: PbxObject, path: string, paths: PathsOf): string[] {
  const name = phase.text('name')
  if (name !== undefined && podPhase.test(name)) return []
  const own = `${path}/${phase.isa.replace(/^PBX|BuildPhase$/g, '')}${name === undefined ? '' : ` ${name}`}`
  const fields = phaseFields.flatMap((field) => {
    const value = text(phase.field(field))
    return phaseDefaults.has(value) ? [] : [`${own}/${field}\t${value}`]
  })
  const files = phase.many('files').flatMap((file) => buildFileLines(file, own, paths))
  return fields.length + files.length === 0 ? [] : [...fields, ...files.sort()]
}

function groupLines(group: PbxObject, path: string, paths: PathsOf): string[] {
  return paths(group).flatMap((folder) => [
    `${path}/folder ${folder}\t${text(group.field('explicitFileTypes') ?? new Map())}${text(group.field('explicitFolders') ?? [])}`,
  ])
}

/** What a target that is no test reaches the archive with, as lines `target/… TAB value`. */
export function targetLines(target: PbxObject, paths: PathsOf): string[] {
  const path = target.text('name') ?? ''
  return [
    `${path}\t${target.isa} ${target.text('productType') ?? ''} ${text(target.field('buildToolPath'))}${text(target.field('buildArgumentsString'))}`,
    ...settingLines(target, path, paths).sort(),
    ...target.many('buildPhases').flatMap((phase) => phaseLines(phase, path, paths)),
    ...target
      .many('buildRules')
      .map(
        (rule) =>
          `${path}/rule\t${['compilerSpec', 'fileType', 'filePatterns', 'script', 'inputFiles', 'outputFiles'].map((field) => text(rule.field(field))).join(' ')}`,
      ),
    ...target
      .many('dependencies')
      .map((dependency) => {
        const on =
          dependency.one('target')?.text('name') ??
          dependency.text('name') ??
          dependency.one('targetProxy')?.text('remoteInfo')
        const product = dependency.one('productRef')
        return `${path}/dependency ${product === undefined ? on : productText(product)}\t`
      })
      .sort(),
    ...target
      .many('packageProductDependencies')
      .map((product) => `${path}/package ${productText(product)}\t`)
      .sort(),
    ...target
      .many('fileSystemSynchronizedGroups')
      .flatMap((group) => groupLines(group, path, paths))
      .sort(),
  ]
}
