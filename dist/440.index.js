export const id = 440;
export const ids = [440];
export const modules = {

/***/ 71597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ nativeSettingsOf)
/* harmony export */ });
/** What the options of a command say about the definition of a native change. */
function nativeSettingsOf(options, { env }) {
    return {
        include: options.nativeInclude,
        ignore: options.nativeIgnore,
        env: Object.fromEntries([...options.nativeEnv].sort().map((name) => [name, env[name] ?? null])),
    };
}


/***/ }),

/***/ 51674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ readApp)
});

// EXTERNAL MODULE: ./lib/core/platform.js
var core_platform = __webpack_require__(87904);
// EXTERNAL MODULE: ./lib/project/join-path.js
var join_path = __webpack_require__(56945);
;// CONCATENATED MODULE: ./lib/project/config/module-graph.js

const imports = /(?:import|export)\s[^'"]*?from\s*['"]([^'"]+)['"]|import\s*['"]([^'"]+)['"]|(?:require|import)\s*\(\s*['"]([^'"]+)['"]\s*\)/g;
const dialect = { transforms: ['typescript', 'imports'], production: true };
const endings = ['', '.ts', '.js', '.mjs', '.cjs', '.json', '/index.ts', '/index.js'];
/** Follows the relative imports of a file through the tree, and adds the JSON files beside it that configs like to read. */
async function moduleGraph(tree, entry) {
    return Object.fromEntries(await reachable(tree, [entry, ...(await siblingJson(tree, entry))]));
}
/** The same files, those with code as CommonJS without types. @throws Error when one is no code */
async function asCommonJs(graph) {
    const { transform } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.t.bind(__webpack_require__, 62413, 19));
    return Object.fromEntries(Object.entries(graph).map(([file, source]) => [
        file,
        /\.[cm]?[jt]s$/.test(file) ? transform(source, { ...dialect, filePath: file }).code : source,
    ]));
}
/** The texts of the files that a config imports, for one that cannot be evaluated. */
async function importedTexts(tree, entry) {
    const sources = await reachable(tree, [entry]);
    return ([...sources]
        // The version of the app moves with every release, and nothing else of it would reach a binary.
        .filter(([file]) => file !== entry && !/(^|\/)package\.json$/.test(file))
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, source]) => source));
}
async function reachable(tree, entries) {
    const sources = new Map();
    const waiting = [...entries];
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
        if (sources.has(file))
            continue;
        const bytes = await tree.read(file);
        if (bytes === null)
            continue;
        const source = new TextDecoder().decode(bytes).replace(/^\uFEFF/, '');
        sources.set(file, source);
        for (const [, from, bare, called] of source.matchAll(imports)) {
            const name = from ?? bare ?? called ?? '';
            if (!name.startsWith('.'))
                continue;
            const base = (0,join_path/* joinPath */.u)(file, '..', name);
            const plain = base.replace(/\.[cm]?js$/, '');
            waiting.push(...endings.map((ending) => `${base}${ending}`), `${plain}.ts`);
        }
    }
    return sources;
}
async function siblingJson(tree, entry) {
    const folder = entry.includes('/') ? entry.slice(0, entry.lastIndexOf('/') + 1) : '';
    const entries = await tree.list(folder.slice(0, -1));
    return entries
        .map(({ path }) => path)
        .filter((path) => /^[^/]+\.json$/.test(path.slice(folder.length)) && !/lock/.test(path.slice(folder.length)));
}

;// CONCATENATED MODULE: ./lib/project/config/sandbox.js
/**
 * The program that evaluates a Capacitor config in a child process of its own. It reads `{files, entry}` as JSON from
 * stdin and writes `{value}` or `{error}` to stdout. Files of the tree are modules; packages are stubs whose members
 * become text such as `@capacitor/keyboard#KeyboardResize.None`; nothing else can be loaded.
 */
const sandboxProgram = `
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
`;

;// CONCATENATED MODULE: ./lib/project/config/capacitor-config.js


/** In the order of the Capacitor CLI; a `.json` beside a `.ts` is dead. */
const fileNames = [
    'capacitor.config.ts',
    'capacitor.config.js',
    'capacitor.config.mjs',
    'capacitor.config.json',
];
/** A config that takes longer is unreadable, in milliseconds; starting Node counts. */
const timeLimit = 5_000;
/**
 * Evaluates the config of an app as it stands in a tree: in a child process with an empty environment and a time
 * limit, without installed packages (native-detection.md §6.2).
 * @param env the variables that the config may see; null: not set
 */
async function capacitorConfig(tree, appDir, exec, env = {}) {
    const prefix = appDir === '' ? '' : `${appDir}/`;
    const contents = await tree.readAll(fileNames.map((name) => `${prefix}${name}`));
    const name = fileNames.find((candidate) => contents.has(`${prefix}${candidate}`));
    if (name === undefined)
        return { kind: 'absent' };
    const file = `${prefix}${name}`;
    const source = new TextDecoder().decode(contents.get(file)).replace(/^\uFEFF/, '');
    try {
        const value = name.endsWith('.json') ? JSON.parse(source) : await evaluated(tree, file, exec, env);
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            throw new Error('it is no object');
        return { kind: 'value', file, value };
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        const imported = name.endsWith('.json') ? [] : await importedTexts(tree, file);
        return { kind: 'unreadable', file, why, source: [source, ...imported].join('\n') };
    }
}
/** Equal modules have an equal value, and starting Node is the slow part: two commits mostly share one evaluation. */
const known = new Map();
async function evaluated(tree, entry, exec, env) {
    const graph = await moduleGraph(tree, entry);
    const key = JSON.stringify({ graph, entry, env });
    const before = known.get(key);
    if (before !== undefined)
        return before;
    if (known.size > 50)
        known.clear();
    // The compiler is loaded while the child starts: both take as long.
    const input = asCommonJs(graph).then((files) => JSON.stringify({ files, entry }));
    const value = evaluatedInChild(input, exec, env);
    known.set(key, value);
    return value;
}
async function evaluatedInChild(input, exec, env) {
    const { exitCode, stdout, stderr } = await exec(process.execPath, ['--input-type=commonjs', '-e', sandboxProgram], { env: { NODE_ENV: 'production', ...systemRoot(), ...set(env) }, input, timeout: timeLimit });
    const text = new TextDecoder().decode(stdout);
    if (exitCode !== 0 || text === '')
        throw new Error(stderr.trim().split('\n')[0] || 'it did not end in time');
    const result = JSON.parse(text);
    if (result.error !== undefined)
        throw new Error(result.error);
    return result.value;
}
const set = (env) => Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
/** Without it Node does not start on Windows. */
function systemRoot() {
    const root = process.env.SystemRoot;
    return root === undefined ? {} : { SystemRoot: root };
}

;// CONCATENATED MODULE: ./lib/project/native-settings.js
const noNativeSettings = { include: [], ignore: [], env: {} };

// EXTERNAL MODULE: ./lib/project/packages/lockfile.js
var packages_lockfile = __webpack_require__(49930);
// EXTERNAL MODULE: ./lib/project/packages/package-json.js
var package_json = __webpack_require__(63502);
;// CONCATENATED MODULE: ./lib/project/app-files.js






const runtimes = {
    android: ['@capacitor/android'],
    ios: ['@capacitor/ios'],
    electron: ['@capacitor-community/electron', '@capacitor/electron'],
};
/** @param settings what the user adds to the definition of a native change, or takes out of it */
async function readApp(tree, appDir, exec, settings = noNativeSettings) {
    const [config, ownPackage] = await Promise.all([
        capacitorConfig(tree, appDir, exec, settings.env),
        (0,package_json/* readPackageJson */.jJ)(tree, appDir),
    ]);
    const packageJson = ownPackage ?? (appDir === '' ? null : await (0,package_json/* readPackageJson */.jJ)(tree, ''));
    const lockfile = await (0,packages_lockfile/* findLockfile */.$M)(tree, appDir, packageJson?.packageManager ?? null);
    const nativeDirs = (0,core_platform/* perPlatform */.Nn)((platform) => (0,join_path/* joinPath */.u)(appDir, nativePath(config, platform)));
    const tracked = [];
    for (const platform of core_platform/* platforms */.Bn) {
        if ((await tree.list(nativeDirs[platform])).length > 0)
            tracked.push(platform);
    }
    const declared = { ...packageJson?.dependencies, ...packageJson?.devDependencies };
    // Directories are generated in CI only when none is tracked; otherwise a runtime without a directory is no platform.
    const generated = tracked.length > 0
        ? []
        : core_platform/* platforms */.Bn.filter((platform) => runtimes[platform].some((name) => name in declared));
    return {
        tree,
        appDir,
        config,
        packageJson,
        lockfile,
        nativeDirs,
        tracked,
        platforms: [...tracked, ...generated],
        settings,
    };
}
function nativePath(config, platform) {
    if (config.kind !== 'value')
        return platform;
    const own = config.value[platform];
    const path = typeof own === 'object' && own !== null ? own.path : undefined;
    return typeof path === 'string' && path !== '' ? path : platform;
}


/***/ }),

/***/ 30107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ gitTree),
  g: () => (/* binding */ treeOf)
});

;// CONCATENATED MODULE: ./lib/project/git/objects.js
/** Blobs are immutable, and two commits share most of them; what was read is kept up to this many bytes. */
const capacity = 32 * 1024 * 1024;
const readers = new Map();
/**
 * Reads many blobs. Everything asked for at the same moment goes to one git process, because starting one takes longer
 * than reading. Objects that are missing (partial clone without network) are left out.
 */
async function readBlobs(git, ids) {
    const reader = readers.get(git.folder) ?? { known: new Map(), bytes: 0, waiting: new Set(), batch: null };
    readers.set(git.folder, reader);
    const found = new Map();
    const unknown = [];
    for (const id of new Set(ids)) {
        const blob = reader.known.get(id);
        if (blob === undefined)
            unknown.push(id);
        else
            found.set(id, blob);
    }
    if (unknown.length === 0)
        return found;
    const batch = joinBatch(git, reader, unknown);
    const read = await batch;
    for (const id of unknown) {
        const blob = read.get(id);
        if (blob !== undefined)
            found.set(id, blob);
    }
    return found;
}
function joinBatch(git, reader, ids) {
    for (const id of ids)
        reader.waiting.add(id);
    reader.batch ??= new Promise((done) => setImmediate(done)).then(async () => {
        const wanted = [...reader.waiting];
        reader.waiting = new Set();
        reader.batch = null;
        const blobs = parseBatch(await git.bytes(['cat-file', '--batch'], `${wanted.join('\n')}\n`));
        for (const [id, blob] of blobs)
            keep(reader, id, blob);
        return blobs;
    });
    return reader.batch;
}
function keep(reader, id, blob) {
    if (blob.byteLength > capacity / 16)
        return;
    if (reader.bytes + blob.byteLength > capacity) {
        reader.known.clear();
        reader.bytes = 0;
    }
    // A copy: a view would keep the whole output of git alive.
    reader.known.set(id, blob.slice());
    reader.bytes += blob.byteLength;
}
/** `<id> <type> <size> LF <bytes> LF`, or `<id> missing LF`. */
function parseBatch(output) {
    const blobs = new Map();
    const decoder = new TextDecoder();
    let at = 0;
    while (at < output.length) {
        const end = output.indexOf(0x0a, at);
        const [id, type, size] = decoder.decode(output.subarray(at, end)).split(' ');
        at = end + 1;
        if (id === undefined || type === undefined || size === undefined)
            continue;
        const bytes = output.subarray(at, at + Number(size));
        at += Number(size) + 1;
        if (type === 'blob')
            blobs.set(id, bytes);
    }
    return blobs;
}

;// CONCATENATED MODULE: ./lib/project/git/git-tree.js

/** A commit, read from git objects without a checkout. */
async function gitTree(git, commit) {
    const listing = await git.text(['ls-tree', '-r', '-z', '--full-tree', commit]);
    const entries = [];
    // Line by line: an array of a hundred thousand lines would be half of the memory.
    for (let from = 0; from < listing.length;) {
        const end = listing.indexOf('\0', from);
        const to = end < 0 ? listing.length : end;
        const entry = parseLine(listing.slice(from, to));
        if (entry !== null)
            entries.push(entry);
        from = to + 1;
    }
    return treeOf(`commit ${commit.slice(0, 12)}`, commit, git, entries, async () => null);
}
const kinds = { '120000': 'symlink', '160000': 'submodule' };
/** `100644 blob <id>\t<path>` */
function parseLine(line) {
    const match = /^(\d+) \w+ ([0-9a-f]+)\t(.+)$/s.exec(line);
    const [mode, id, path] = match?.slice(1) ?? [];
    if (mode === undefined || id === undefined || path === undefined)
        return null;
    return { path: path.normalize('NFC'), kind: kinds[mode] ?? 'file', id };
}
/**
 * A tree from its entries, which it keeps and sorts; content of entries with an id comes from git.
 * @param readChanged content of an entry without an id
 */
function treeOf(name, commit, git, unsorted, readChanged) {
    const entries = unsorted.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    const readAll = async (paths) => {
        const wanted = paths
            .flatMap((path) => entryAt(entries, path) ?? [])
            .filter(({ kind }) => kind !== 'submodule');
        const blobs = await readBlobs(git, wanted.flatMap(({ id }) => (id === null ? [] : [id])));
        const contents = new Map();
        for (const { path, id } of wanted) {
            const bytes = id === null ? await readChanged(path) : blobs.get(id);
            if (bytes !== undefined && bytes !== null)
                contents.set(path, bytes);
        }
        return contents;
    };
    return {
        name,
        commit,
        list: async (folder) => {
            if (folder === '')
                return entries;
            const prefix = `${folder}/`;
            return entries.filter(({ path }) => path.startsWith(prefix));
        },
        read: async (path) => (await readAll([path])).get(path) ?? null,
        readAll,
        close: async () => { },
    };
}
/** The entry of a path among sorted ones. */
function entryAt(entries, path) {
    let [low, high] = [0, entries.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((entries[middle]?.path ?? '') < path)
            low = middle + 1;
        else
            high = middle;
    }
    const found = entries[low];
    return found?.path === path ? found : undefined;
}


/***/ }),

/***/ 33546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D3: () => (/* binding */ commitOf),
  iH: () => (/* binding */ fetchCommit),
  QE: () => (/* binding */ hasCommit),
  h_: () => (/* binding */ openRepository)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/update-error.js
var update_error = __webpack_require__(31445);
;// CONCATENATED MODULE: ./lib/project/git/git.js

/** Git speaks English, never asks, never pages, and does not refresh the index behind our back. */
const settings = {
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_PAGER: 'cat',
    GIT_OPTIONAL_LOCKS: '0',
};
function gitIn(exec, folder, env) {
    const environment = {};
    for (const [name, value] of Object.entries(env)) {
        if (value !== undefined && !/^(INPUT_|GIT_DIR$|GIT_WORK_TREE$|GIT_INDEX_FILE$)/.test(name))
            environment[name] = value;
    }
    const run = async (args, input) => {
        try {
            return await exec('git', ['-c', 'core.quotePath=false', '-c', 'core.fsmonitor=false', ...args], {
                cwd: folder,
                env: { ...environment, ...settings },
                ...(input === undefined ? {} : { input }),
            });
        }
        catch (cause) {
            throw new update_error/* UpdateError */.mp('GIT_FAILED', 'git could not be started', {
                hint: 'Install git and make sure that it is on the PATH.',
                cause,
            });
        }
    };
    const bytes = async (args, input) => {
        const { exitCode, stdout, stderr } = await run(args, input);
        if (exitCode === 0)
            return stdout;
        throw new update_error/* UpdateError */.mp('GIT_FAILED', `git ${args[0] ?? ''} failed in ${folder}: ${stderr.trim()}`);
    };
    const decode = (raw) => new TextDecoder().decode(raw);
    return {
        folder,
        bytes,
        text: async (args, input) => decode(await bytes(args, input)),
        async tryText(args) {
            const { exitCode, stdout } = await run(args);
            return exitCode === 0 ? decode(stdout) : null;
        },
    };
}

;// CONCATENATED MODULE: ./lib/project/git/repository.js




/** Opens the repository around a folder. @throws UpdateError `GIT_FAILED` when there is none, or no commit yet. */
async function openRepository(exec, folder, env) {
    const git = gitIn(exec, folder, env);
    const facts = await git.tryText(['rev-parse', '--show-toplevel', '--verify', 'HEAD^{commit}']);
    const [root, head] = (facts ?? '').split('\n');
    if (root === undefined || head === undefined || head === '')
        throw await withoutCommit(git);
    const [realRoot, realFolder] = await Promise.all([(0,promises_.realpath)(root), (0,promises_.realpath)(folder)]);
    const appDir = (0,external_node_path_.relative)(realRoot, realFolder).split(external_node_path_.sep).join('/');
    return { git: gitIn(exec, root, env), root, appDir, head };
}
async function withoutCommit(git) {
    const root = await git.tryText(['rev-parse', '--show-toplevel']);
    if (root !== null) {
        return new update_error/* UpdateError */.mp('GIT_FAILED', `the repository ${root.trim()} has no commit yet`, {
            hint: 'Commit the app first.',
        });
    }
    return new update_error/* UpdateError */.mp('GIT_FAILED', `${git.folder} is not in a git repository`, {
        hint: 'Run "git init" and commit the app, or check it out before this step (actions/checkout).',
    });
}
/** Whether git has a commit, by its full id. */
async function hasCommit({ git }, id) {
    const found = await git.tryText(['rev-parse', '--verify', '--quiet', '--end-of-options', `${id}^{commit}`]);
    return found !== null;
}
/** Asks the origin for a commit that a shallow clone lacks: servers give single ones to those who name them in full. */
async function fetchCommit({ git }, id) {
    await git.tryText(['fetch', '--quiet', '--depth=1', '--end-of-options', 'origin', id]);
}
/** The full id of a commit, branch or tag. @throws UpdateError `GIT_FAILED` when it is not there. */
async function commitOf(repository, ref) {
    const { git } = repository;
    for (const candidate of [ref, `origin/${ref}`]) {
        const found = await git.tryText([
            'rev-parse',
            '--verify',
            '--quiet',
            '--end-of-options',
            `${candidate}^{commit}`,
        ]);
        if (found !== null)
            return found.trim();
    }
    const fetched = await git.tryText(['fetch', '--quiet', '--depth=1', '--end-of-options', 'origin', ref]);
    const found = fetched === null ? null : await git.tryText(['rev-parse', '--verify', '--quiet', 'FETCH_HEAD^{commit}']);
    if (found !== null)
        return found.trim();
    throw new update_error/* UpdateError */.mp('GIT_FAILED', `there is no commit, branch or tag ${JSON.stringify(ref)} in ${repository.root}`, {
        hint: 'In CI, check out the whole history:\n  - uses: actions/checkout@v5\n    with: { fetch-depth: 0 }',
    });
}


/***/ }),

/***/ 32666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isDirty),
/* harmony export */   _: () => (/* binding */ workTree)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _git_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30107);



const kinds = { '120000': 'symlink', '160000': 'submodule' };
/**
 * The files of a checkout: the tracked ones, and those that are neither tracked nor ignored, because they reach a
 * local build. What is unchanged is read as committed, so line ends of the checkout do not matter.
 */
async function workTree({ git, root }) {
    const [staged, status] = await Promise.all([
        git.text(['ls-files', '--stage', '-z']),
        git.text([
            'status',
            '--porcelain=v1',
            '-z',
            '--untracked-files=all',
            '--no-renames',
            '--ignore-submodules=none',
        ]),
    ]);
    const changes = parseStatus(status);
    const entries = [];
    for (const line of staged.split('\0')) {
        const [mode, id, path] = /^(\d+) ([0-9a-f]+) \d\t(.+)$/s.exec(line)?.slice(1) ?? [];
        if (mode === undefined || id === undefined || path === undefined)
            continue;
        const kind = kinds[mode] ?? 'file';
        const changed = changes.get(path);
        if (changed === 'deleted')
            continue;
        entries.push({
            path: path.normalize('NFC'),
            kind,
            id: changed === 'changed' && kind !== 'submodule' ? null : id,
        });
    }
    for (const [path, change] of changes) {
        if (change === 'untracked')
            entries.push({ path: path.normalize('NFC'), kind: await kindOf(root, path), id: null });
    }
    return (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .treeOf */ .g)('work tree', null, git, entries, (path) => readChanged(root, path));
}
/** `XY <path>`, separated by NUL. */
function parseStatus(text) {
    const changes = new Map();
    for (const line of text.split('\0')) {
        if (line.length < 4)
            continue;
        const path = line.slice(3);
        if (line.startsWith('??'))
            changes.set(path, 'untracked');
        else
            changes.set(path, line[1] === 'D' || (line[0] === 'D' && line[1] === ' ') ? 'deleted' : 'changed');
    }
    return changes;
}
async function kindOf(root, path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path))).isSymbolicLink() ? 'symlink' : 'file';
}
async function readChanged(root, path) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
    try {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file);
        if (found.isSymbolicLink())
            return new TextEncoder().encode(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(file));
        return found.isFile() ? new Uint8Array(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file)) : null;
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return null;
        throw error;
    }
}
/** Whether the checkout has changes that are not committed. */
async function isDirty({ git }) {
    return (await git.text(['status', '--porcelain=v1', '-z'])) !== '';
}


/***/ }),

/***/ 56945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ joinPath)
/* harmony export */ });
/** Joins POSIX paths; `..` is undone where it can be. */
function joinPath(...parts) {
    const joined = [];
    for (const part of parts.join('/').split('/')) {
        if (part === '..' && joined.length > 0 && joined.at(-1) !== '..')
            joined.pop();
        else if (part !== '.' && part !== '')
            joined.push(part);
    }
    return joined.join('/');
}


/***/ }),

/***/ 49930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ findLockfile),
/* harmony export */   Ih: () => (/* binding */ lockfileNames),
/* harmony export */   dM: () => (/* binding */ managerOf)
/* harmony export */ });
const lockfileNames = [
    'package-lock.json',
    'npm-shrinkwrap.json',
    'pnpm-lock.yaml',
    'yarn.lock',
    'bun.lock',
    'bun.lockb',
];
/** Loaded when a lockfile of that name is there: the parsers behind some of them take longer than the rest of the work. */
const readers = {
    'package-lock.json': async () => (await __webpack_require__.e(/* import() */ 864).then(__webpack_require__.bind(__webpack_require__, 864))).npmLock,
    'npm-shrinkwrap.json': async () => (await __webpack_require__.e(/* import() */ 864).then(__webpack_require__.bind(__webpack_require__, 864))).npmLock,
    'pnpm-lock.yaml': async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(496)]).then(__webpack_require__.bind(__webpack_require__, 79496))).pnpmLock,
    'yarn.lock': async () => (await __webpack_require__.e(/* import() */ 441).then(__webpack_require__.bind(__webpack_require__, 18441))).yarnLock,
    'bun.lock': async () => (await __webpack_require__.e(/* import() */ 284).then(__webpack_require__.bind(__webpack_require__, 11284))).bunLock,
};
/** The lockfile that rules a folder: the nearest one upwards. */
async function findLockfile(tree, appDir, packageManager) {
    for (let folder = appDir; folder !== null; folder = parentOf(folder)) {
        const prefix = folder === '' ? '' : `${folder}/`;
        const found = await tree.readAll(lockfileNames.map((name) => `${prefix}${name}`));
        const names = lockfileNames.filter((name) => found.has(`${prefix}${name}`));
        const name = names.find((candidate) => managerOf(candidate) === packageManager?.split('@')[0]) ?? newest(names);
        if (name === undefined)
            continue;
        const path = `${prefix}${name}`;
        const bytes = found.get(path) ?? new Uint8Array();
        try {
            return { kind: 'read', lockfile: await readLockfile(name, bytes, path, appDir) };
        }
        catch (error) {
            return { kind: 'unreadable', path, why: error instanceof Error ? error.message : String(error), bytes };
        }
    }
    return { kind: 'absent' };
}
async function readLockfile(name, bytes, path, appDir) {
    const load = readers[name];
    if (load === undefined)
        return (await __webpack_require__.e(/* import() */ 316).then(__webpack_require__.bind(__webpack_require__, 3316))).bunBinaryLock(bytes, path, appDir);
    return (await load())(new TextDecoder().decode(bytes).replace(/\r\n/g, '\n'), path, appDir);
}
/** The package manager that writes a lockfile of this name. */
function managerOf(name) {
    if (name.startsWith('pnpm'))
        return 'pnpm';
    if (name.startsWith('yarn'))
        return 'yarn';
    return name.startsWith('bun') ? 'bun' : 'npm';
}
/** Without a say of `packageManager`, the format that teams move to is the one in use. */
function newest(names) {
    return [
        'bun.lock',
        'pnpm-lock.yaml',
        'yarn.lock',
        'package-lock.json',
        'npm-shrinkwrap.json',
        'bun.lockb',
    ].find((name) => names.includes(name));
}
function parentOf(folder) {
    if (folder === '')
        return null;
    const slash = folder.lastIndexOf('/');
    return slash < 0 ? '' : folder.slice(0, slash);
}


/***/ }),

/***/ 63502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RE: () => (/* binding */ parsePackageJsonName),
/* harmony export */   jJ: () => (/* binding */ readPackageJson),
/* harmony export */   wA: () => (/* binding */ parsePackageJson)
/* harmony export */ });
const texts = (raw) => typeof raw === 'object' && raw !== null
    ? Object.fromEntries(Object.entries(raw).filter((entry) => typeof entry[1] === 'string'))
    : {};
/** The package.json of a folder; null when it is absent or cannot be parsed. */
async function readPackageJson(tree, folder) {
    const bytes = await tree.read(folder === '' ? 'package.json' : `${folder}/package.json`);
    return bytes === null ? null : parsePackageJson(new TextDecoder().decode(bytes));
}
/** The `name` of a package.json; null when it has none or is no JSON. */
function parsePackageJsonName(text) {
    try {
        const raw = JSON.parse(text.replace(/^\uFEFF/, ''));
        return typeof raw?.name === 'string' ? raw.name : null;
    }
    catch {
        return null;
    }
}
/** Null when it is no JSON object. */
function parsePackageJson(text) {
    let raw;
    try {
        raw = JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch {
        return null;
    }
    if (typeof raw !== 'object' || raw === null)
        return null;
    const pnpm = raw.pnpm;
    const overrides = [raw.overrides, raw.resolutions, pnpm?.overrides].flatMap((table) => typeof table === 'object' && table !== null ? Object.keys(table) : []);
    return {
        version: typeof raw.version === 'string' ? raw.version : null,
        packageManager: typeof raw.packageManager === 'string' ? raw.packageManager : null,
        scripts: texts(raw.scripts),
        dependencies: texts(raw.dependencies),
        devDependencies: texts(raw.devDependencies),
        overridden: new Set(overrides.map(overriddenName)),
    };
}
/** The package that a key is about: `a/@x/cam`, `a>@x/cam@8` and `@x/cam@^8` are all about `@x/cam`. */
function overriddenName(key) {
    return /((?:@[^/@\s>]+\/)?[^/@\s>]+)(?:@[^/]*)?$/.exec(key)?.[1] ?? key;
}


/***/ })

};
