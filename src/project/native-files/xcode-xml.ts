import { xml } from './xml.ts'
import type { XmlElement } from './xml-tree.ts'

const toolAttributes = new Set(['toolsVersion', 'systemVersion'])
const toolElements = new Set(['dependencies', 'deployment', 'plugIn', 'device', 'capability'])

/** A storyboard or xib without the versions of the Xcode that wrote it. @throws Unparsable */
export function interfaceBuilder(text: string): string {
  return xml(text, {
    keepAttribute: (name, element) => element.name !== 'document' || !toolAttributes.has(name),
    keepElement: ({ name, attributes }) =>
      !toolElements.has(name) && !(name === 'point' && attributes.get('key') === 'canvasLocation'),
  })
}

const keptActions = new Set(['Scheme', 'ArchiveAction', 'BuildAction'])

function keepInScheme({ name, attributes }: XmlElement, depth: number): boolean {
  if (depth < 2) return keptActions.has(name)
  return (
    name === 'PreActions' || name === 'PostActions' || (depth > 2 && !attributes.has('BuildableIdentifier'))
  )
}

/**
 * What of a scheme reaches an archive: its configuration when it is not Release, and scripts round building
 * and archiving. Empty for the scheme that Xcode makes.
 *
 * @throws Unparsable
 */
export function scheme(text: string): string {
  const lines = xml(text, {
    keepElement: keepInScheme,
    keepAttribute: (name, element) =>
      element.name === 'ArchiveAction'
        ? name === 'buildConfiguration' && element.attributes.get(name) !== 'Release'
        : element.name !== 'Scheme' && element.name !== 'BuildAction',
  })
  return lines
    .split('\n')
    .filter((line) => !line.endsWith('\t'))
    .join('\n')
}

/** A workspace without the project that `pod install` adds. @throws Unparsable */
export function workspace(text: string): string {
  return xml(text, {
    keepElement: ({ attributes }) => !/[:/]Pods\.xcodeproj$/.test(attributes.get('location') ?? ''),
    unordered: ['Workspace', 'Group'],
  })
}
