/**
 * The program that evaluates a Capacitor config in a child process of its own. It reads `{files, entry}` as JSON from
 * stdin and writes `{value}` or `{error}` to stdout. Files of the tree are modules; packages are stubs whose members
 * become text such as `@capacitor/keyboard#KeyboardResize.None`; nothing else can be loaded.
 */
export const sandboxProgram = `
'use strict'
const path = require('node:path').posix
const write = process.stdout.write.bind(process.stdout)
console.log = console.info = console.warn = console.error = console.debug = () => {}
const stubs = new WeakMap()
const stub = (name) => {
  const proxy = new Proxy(function () {}, {
    get: (_, key) => {
      if (key === Symbol.toPrimitive || key === 'toString' || key === 'valueOf') return () => name
      if (key === Symbol.iterator) return function* () {}
      if (typeof key === 'symbol') return undefined
      if (key === 'then') return undefined
      if (key === '__esModule') return true
      if (key === 'call' || key === 'apply') return () => stub(name + '()')
      return stub(name.includes('#') ? name + '.' + key : name + '#' + key)
    },
    apply: () => stub(name + '()'),
    construct: () => stub('new ' + name),
  })
  stubs.set(proxy, name)
  return proxy
}
const plain = (value, seen) => {
  if (value !== null && (typeof value === 'object' || typeof value === 'function')) {
    if (stubs.has(value)) return stubs.get(value)
    if (typeof value === 'function') return undefined
    if (seen.includes(value)) throw new Error('the config refers to itself')
    if (value instanceof Date || value instanceof RegExp) return String(value)
    const deeper = [...seen, value]
    if (Array.isArray(value)) return value.map((item) => plain(item, deeper) ?? null)
    const copy = {}
    for (const key of Object.keys(value)) copy[key] = plain(value[key], deeper)
    return copy
  }
  return typeof value === 'bigint' || typeof value === 'symbol' ? String(value) : value
}
let input = ''
process.stdin.setEncoding('utf8')
process.stdin.on('data', (chunk) => { input += chunk })
process.stdin.on('end', async () => {
  try {
    const { files, entry } = JSON.parse(input)
    const cache = new Map()
    const text = (file) => Object.hasOwn(files, file) ? files[file] : undefined
    const missing = (name) => Object.assign(new Error('cannot read ' + name), { code: 'ENOENT' })
    const inTree = (name) => path.normalize(String(name)).replace(/^\\/+/, '')
    const fs = {
      existsSync: (name) => text(inTree(name)) !== undefined,
      readFileSync: (name) => { const found = text(inTree(name)); if (found === undefined) throw missing(name); return found },
    }
    const builtins = { path: require('node:path').posix, fs, url: { fileURLToPath: (url) => String(url).replace(/^file:\\/\\//, ''), pathToFileURL: (p) => ({ href: 'file://' + p }) }, process, os: { platform: () => 'linux', EOL: '\\n' } }
    const load = (file) => {
      if (cache.has(file)) return cache.get(file).exports
      const module = { exports: {} }
      cache.set(file, module)
      if (file.endsWith('.json')) { module.exports = JSON.parse(files[file]); return module.exports }
      const requireFrom = (request) => {
        const name = String(request).replace(/^node:/, '')
        if (name.startsWith('.') || name.startsWith('/')) {
          const base = name.startsWith('/') ? name.slice(1) : path.join(path.dirname(file), name)
          const plainBase = base.replace(/\\.(m|c)?js$/, '')
          for (const candidate of [base, base + '.ts', base + '.js', base + '.mjs', base + '.cjs', base + '.json', base + '/index.ts', base + '/index.js', plainBase + '.ts']) {
            if (text(candidate) !== undefined) return load(candidate)
          }
          throw new Error('cannot find ' + request + ' from ' + file)
        }
        return Object.hasOwn(builtins, name) ? builtins[name] : stub(name)
      }
      const directory = '/' + path.dirname(file)
      new Function('module', 'exports', 'require', '__dirname', '__filename', files[file])(module, module.exports, requireFrom, directory, '/' + file)
      return module.exports
    }
    process.cwd = () => '/' + path.dirname(entry)
    let value = load(entry)
    if (value && value.__esModule && !stubs.has(value)) value = value.default ?? value.config ?? value
    else if (value && value.default && !stubs.has(value)) value = value.default
    if (typeof value === 'function' && !stubs.has(value)) value = await value()
    value = await value
    if (value === null || typeof value !== 'object' || Array.isArray(value)) throw new Error('it exports no object')
    write(JSON.stringify({ value: plain(value, []) }))
  } catch (error) {
    write(JSON.stringify({ error: String(error && error.message || error) }))
  }
})
`
