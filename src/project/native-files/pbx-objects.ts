import { Unparsable } from './unparsable.ts'
import type { Value } from './value-lines.ts'

/** One object of an Xcode project; references are resolved when followed. */
export class PbxObject {
  readonly id: string
  readonly #fields: ReadonlyMap<string, Value>
  readonly #all: ReadonlyMap<string, PbxObject>

  constructor(id: string, fields: ReadonlyMap<string, Value>, all: ReadonlyMap<string, PbxObject>) {
    this.id = id
    this.#fields = fields
    this.#all = all
  }

  get isa(): string {
    return this.text('isa') ?? ''
  }

  field(key: string): Value | undefined {
    return this.#fields.get(key)
  }

  text(key: string): string | undefined {
    const value = this.#fields.get(key)
    return typeof value === 'string' ? value : undefined
  }

  texts(key: string): readonly string[] {
    const value = this.#fields.get(key)
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
  }

  map(key: string): ReadonlyMap<string, Value> {
    const value = this.#fields.get(key)
    return value instanceof Map ? value : new Map()
  }

  /** The object a field refers to; undefined when there is none. */
  one(key: string): PbxObject | undefined {
    return this.#all.get(this.text(key) ?? '')
  }

  /** The objects a list refers to; ids without an object are left out, as Xcode does. */
  many(key: string): readonly PbxObject[] {
    return this.texts(key).flatMap((id) => this.#all.get(id) ?? [])
  }
}

/** The project of a parsed `project.pbxproj`, and all its objects. @throws Unparsable */
export function pbxObjects(file: Value): { project: PbxObject; all: ReadonlyMap<string, PbxObject> } {
  const root = file instanceof Map ? (file as ReadonlyMap<string, Value>) : new Map<string, Value>()
  const objects = root.get('objects')
  if (!(objects instanceof Map)) throw new Unparsable('a project without objects')
  const all = new Map<string, PbxObject>()
  for (const [id, fields] of objects as ReadonlyMap<string, Value>) {
    if (!(fields instanceof Map)) throw new Unparsable(`object ${id} is no dictionary`)
    all.set(id, new PbxObject(id, fields, all))
  }
  const project = all.get(String(root.get('rootObject')))
  if (project?.isa !== 'PBXProject') throw new Unparsable('a project without its root')
  return { project, all }
}
