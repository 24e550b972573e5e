import { xml } from './xml.ts'

/** The `tools:` attributes that the manifest merger and the resource shrinker obey; the others are for editors. */
const effective =
  /^tools:(node|replace|remove|strict|selector|overrideLibrary|requiredByPrivacySandboxSdk|keep|discard|shrinkMode)$/

const isEffective = (name: string) => !name.startsWith('tools:') || effective.test(name)

/** `AndroidManifest.xml` without version; permissions and features in any order. @throws Unparsable */
export function androidManifest(text: string): string {
  return xml(text, {
    keepAttribute: (name, { name: element }) =>
      isEffective(name) && !(element === 'manifest' && /^android:version(Code|Name)$/.test(name)),
    unordered: ['manifest'],
  })
}

/** Runs of space mean one space in Android resources, except inside double quotes. */
function oneSpace(text: string): string {
  return text.includes('"') ? text.trim() : text.replace(/\s+/g, ' ').trim()
}

/** A file of `res/`; values in any order. @throws Unparsable */
export function androidResource(text: string): string {
  return xml(text, { keepAttribute: isEffective, unordered: ['resources'], text: oneSpace })
}
