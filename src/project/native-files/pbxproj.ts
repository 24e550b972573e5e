import { openStep } from './open-step.ts'
import { type PbxObject, pbxObjects } from './pbx-objects.ts'
import { type PathsOf, pathsOf } from './pbx-paths.ts'
import { packageName, settingLines, targetLines } from './pbx-target.ts'
import { valueLines } from './value-lines.ts'

const isTest = (target: PbxObject) => /(unit-test|ui-testing)$/.test(target.text('productType') ?? '')

function packageLines(project: PbxObject): string[] {
  return project
    .many('packageReferences')
    .map(
      (reference) =>
        `package ${packageName(reference)}\t${valueLines(reference.map('requirement')).replaceAll('\n', ' ')}`,
    )
}

const exceptionFields = [
  'membershipExceptions',
  'publicHeaders',
  'privateHeaders',
  'additionalCompilerFlagsByRelativePath',
  'attributesByRelativePath',
  'platformFiltersByRelativePath',
] as const

/** Files of synchronized folders that a target leaves out, or takes from another target's folder. */
function exceptionLines(all: Iterable<PbxObject>, paths: PathsOf): string[] {
  return [...all]
    .filter(({ isa }) => isa === 'PBXFileSystemSynchronizedRootGroup')
    .flatMap((group) =>
      group.many('exceptions').flatMap((set) => {
        const target = set.one('target')
        if (target !== undefined && isTest(target)) return []
        const where = `${target?.text('name') ?? set.one('buildPhase')?.isa ?? ''}/folder ${paths(group).join()}`
        return exceptionFields.flatMap((field) => {
          const value = set.field(field)
          const sorted = Array.isArray(value) ? value.toSorted() : value
          return sorted === undefined
            ? []
            : [`${where}/${field}\t${valueLines(sorted).replaceAll('\n', ' ')}`]
        })
      }),
    )
}

/**
 * What of `project.pbxproj` reaches an archive: the release settings, phases, files by path, dependencies and
 * packages of every target that is no test, and the regions of the project. Object ids, groups, tool versions,
 * version numbers, signing and what `pod install` writes do not.
 *
 * @throws Unparsable
 */
export function pbxproj(text: string): string {
  const { project, all } = pbxObjects(openStep(text))
  const paths = pathsOf(project)
  const targets = project.many('targets').filter((target) => !isTest(target))
  return [
    `project/developmentRegion\t${project.text('developmentRegion') ?? ''}`,
    ...project
      .texts('knownRegions')
      .toSorted()
      .map((region) => `project/region ${region}\t`),
    ...settingLines(project, 'project', paths).sort(),
    ...packageLines(project).sort(),
    ...exceptionLines(all.values(), paths).sort(),
    ...targets.map((target) => targetLines(target, paths).join('\n')).sort(),
  ].join('\n')
}
