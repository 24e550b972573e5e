import { describe, expect, test } from 'vitest'
import { properties } from '../../../src/project/native-files/properties.ts'

const gradle = (text: string) => properties(text, 'gradle.properties')

describe('gradle.properties', () => {
  test.each([
    ['row 36: how Gradle runs', 'org.gradle.jvmargs=-Xmx1g', 'org.gradle.jvmargs=-Xmx2g'],
    ['order', 'a=1\nb=2', 'b=2\na=1'],
    ['comments and spelling', '# x\na = 1', 'a:1'],
    ['a long line', 'a=b\\\n   c', 'a=bc'],
    ['row 4: version', 'VERSION_NAME=1\nversionCode=1\nappVersionCode=1', 'VERSION_NAME=2'],
    ['row 13: signing', 'MYAPP_UPLOAD_STORE_PASSWORD=a\nkeyAlias=b', ''],
  ])('same: %s', (_, a, b) => expect(gradle(a)).toBe(gradle(b)))
  test.each([
    ['row 37: Jetifier', 'android.enableJetifier=true', 'android.enableJetifier=false'],
    ['a library version', 'kotlin_version=1', 'kotlin_version=2'],
    ['R8', '', 'android.enableR8.fullMode=false'],
  ])('different: %s', (_, a, b) => expect(gradle(a)).not.toBe(gradle(b)))
})

test('another file counts whole', () => {
  expect(properties('versionCode=1', 'app/src/main/assets/a.properties')).toBe('versionCode\t1')
})
