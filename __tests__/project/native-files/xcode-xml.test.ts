import { describe, expect, test } from 'vitest'
import { interfaceBuilder, scheme, workspace } from '../../../src/project/native-files/xcode-xml.ts'

const board = (version: string, content: string) =>
  `<document type="com.apple.InterfaceBuilder3.CocoaTouch.Storyboard.XIB" version="3.0" toolsVersion="${version}" systemVersion="${version}">
    <device id="retina${version}"/>
    <dependencies><deployment identifier="iOS"/><plugIn version="${version}"/><capability name="a" minToolsVersion="${version}"/></dependencies>
    ${content}
  </document>`
const schemeWith = (archive: string, rest = '') =>
  `<Scheme LastUpgradeVersion="1500" version="1.3"><BuildAction parallelizeBuildables="YES">${rest}</BuildAction>
    <ArchiveAction ${archive} revealArchiveInOrganizer="YES"></ArchiveAction></Scheme>`
const script =
  '<PreActions><ExecutionAction><ActionContent title="a" scriptText="echo 1"></ActionContent></ExecutionAction></PreActions>'
const workspaceOf = (...locations: string[]) =>
  `<Workspace version="1.0">${locations.map((location) => `<FileRef location="${location}"></FileRef>`).join('')}</Workspace>`

describe('interfaceBuilder', () => {
  test('row 49: the Xcode that wrote it does not count', () => {
    expect(interfaceBuilder(board('17', '<scenes/>'))).toBe(interfaceBuilder(board('23', '<scenes/>')))
  })
  test('where the canvas stands does not count', () => {
    expect(interfaceBuilder(board('1', '<scene><point key="canvasLocation" x="1"/></scene>'))).toBe(
      interfaceBuilder(board('1', '<scene/>')),
    )
  })
  test('a view counts', () => {
    expect(interfaceBuilder(board('17', '<view id="a"/>'))).not.toBe(
      interfaceBuilder(board('17', '<view id="b"/>')),
    )
  })
})

describe('scheme', () => {
  test('the scheme that Xcode makes is like none', () => {
    expect(scheme(schemeWith('buildConfiguration="Release"'))).toBe('')
  })
  test('row 57: launching and testing do not count', () => {
    const other = schemeWith('buildConfiguration="Release"').replace(
      '<ArchiveAction',
      '<TestAction a="b"/><LaunchAction c="d"/><ArchiveAction',
    )
    expect(scheme(other)).toBe('')
  })
  test.each([
    ['another configuration', schemeWith('buildConfiguration="Staging"')],
    ['a script before building', schemeWith('buildConfiguration="Release"', script)],
  ])('%s counts', (_, text) => expect(scheme(text)).not.toBe(''))
})

describe('workspace', () => {
  test('row 54: the Pods project of pod install does not count', () => {
    expect(workspace(workspaceOf('group:App.xcodeproj', 'group:Pods/Pods.xcodeproj'))).toBe(
      workspace(workspaceOf('group:App.xcodeproj')),
    )
  })
  test('another project counts', () => {
    expect(workspace(workspaceOf('group:App.xcodeproj', 'group:X.xcodeproj'))).not.toBe(
      workspace(workspaceOf('group:App.xcodeproj')),
    )
  })
})
