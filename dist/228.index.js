export const id = 228;
export const ids = [228];
export const modules = {

/***/ 12228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ax: () => (/* binding */ fingerprintOf),
  D4: () => (/* binding */ recipe),
  fq: () => (/* binding */ withoutIgnored)
});

// EXTERNAL MODULE: ./lib/core/name-pattern.js
var name_pattern = __webpack_require__(50167);
;// CONCATENATED MODULE: ./lib/project/config/native-config.js
/** Keys that never reach a binary, on every platform (native-detection.md §6.3). */
const neverNative = new Set([
    'webDir',
    'bundledWebRuntime',
    'npmClient',
    '$schema',
    'linuxAndroidStudioPath',
    'windowsAndroidStudioPath',
    'androidStudioPath',
    'includePlugins',
    'android.buildOptions',
    'ios.buildOptions',
    'android.path',
    'ios.path',
    'electron.path',
    'android.includePlugins',
    'ios.includePlugins',
    'ios.scheme',
    'android.flavor',
    'cordova.failOnUninstalledPlugins',
    // Release metadata: it says which version the binary reports.
    'plugins.CapacitorUpdater.version',
]);
/** Keys that only one platform reads. */
const onlyFor = {
    android: 'android',
    ios: 'ios',
    electron: 'electron',
    'experimental.ios': 'ios',
    'experimental.android': 'android',
    'server.androidScheme': 'android',
    'server.cleartext': 'android',
    'server.iosScheme': 'ios',
};
/**
 * What of an evaluated config reaches the binary of a platform: key path to canonical value, nested objects flattened,
 * empty ones left out. Values stay inside: people are told key paths only.
 * @param appVersion of the app's package.json; inside a text it is release metadata
 */
function nativeConfig(config, platform, appVersion) {
    const leaves = new Map();
    const visit = (value, path) => {
        if (value === undefined || neverNative.has(path))
            return;
        const owner = onlyFor[path];
        if (owner !== undefined && owner !== platform)
            return;
        if (isOtherPlatformsKey(path, platform))
            return;
        if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
            for (const [key, member] of Object.entries(value))
                visit(member, path === '' ? key : `${path}.${key}`);
            return;
        }
        leaves.set(path, canonical(value, appVersion));
    };
    visit(config, '');
    return leaves;
}
function isOtherPlatformsKey(path, platform) {
    if (!path.startsWith('plugins.'))
        return false;
    const key = path.slice(path.lastIndexOf('.') + 1);
    return ((platform !== 'android' && /^android[A-Z]/.test(key)) || (platform !== 'ios' && /^ios[A-Z]/.test(key)));
}
function canonical(value, appVersion) {
    const text = JSON.stringify(sorted(value));
    if (appVersion === null || appVersion === '')
        return text;
    return text.replace(versionStamp(appVersion), '<app-version>');
}
/** `1.2.3` in `App/1.2.3`, and not in `10.1.2.34`. */
function versionStamp(appVersion) {
    return new RegExp(`(?<![\\d.])${appVersion.replace(/[.+*?^$(){}|[\]\\]/g, '\\$&')}(?!\\.?\\d)`, 'g');
}
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([key, member]) => [key, sorted(member)]));
}

// EXTERNAL MODULE: ./lib/project/native-files/plain-text.js
var plain_text = __webpack_require__(89199);
// EXTERNAL MODULE: ./lib/project/sources/source.js
var source = __webpack_require__(64287);
;// CONCATENATED MODULE: ./lib/project/sources/config-sources.js



/** S2: what of the Capacitor config reaches the binary, one source per key path (native-detection.md §6). */
function configSources(app, platform) {
    const { config, packageJson } = app;
    if (config.kind === 'absent')
        return source/* nothing */.s6;
    if (config.kind === 'unreadable') {
        return {
            ...source/* nothing */.s6,
            sources: [
                (0,source/* source */.sP)('config', 'unreadable', (0,plain_text/* plainText */.wh)(config.source), 'UNKNOWN_CONFIG', { label: config.file }),
            ],
            warnings: [
                `${config.file} cannot be evaluated (${config.why}); any change of its text counts as native`,
            ],
        };
    }
    const leaves = nativeConfig(config.value, platform, packageJson?.version ?? null);
    return {
        ...source/* nothing */.s6,
        sources: [...leaves].map(([path, value]) => (0,source/* source */.sP)('config', path, value, 'CONFIG_CHANGED')),
    };
}

// EXTERNAL MODULE: ./lib/project/native-files/canonical-file.js + 30 modules
var canonical_file = __webpack_require__(25137);
// EXTERNAL MODULE: ./lib/project/relative-path.js
var relative_path = __webpack_require__(91269);
;// CONCATENATED MODULE: ./lib/project/sources/extra-sources.js




/** S12: files and variables of the environment that the user says reach the binary. */
async function extraSources({ tree, appDir, settings }, platform) {
    const variables = Object.entries(settings.env).map(([name, value]) => (0,source/* source */.sP)('env', name, value === null ? 'unset' : `set ${value}`, 'ENV_CHANGED'));
    const patterns = patternsFor(settings.include, platform);
    if (patterns.length === 0)
        return { ...source/* nothing */.s6, sources: variables };
    const named = (await tree.list('')).filter(({ path }) => patterns.some((pattern) => (0,name_pattern/* matchesPattern */.M)(pattern, (0,relative_path/* relativePath */.i)(appDir, path))));
    const contents = await tree.readAll(named.map(({ path }) => path));
    const files = named.map(({ path, id }) => {
        const name = (0,relative_path/* relativePath */.i)(appDir, path);
        const bytes = contents.get(path);
        if (bytes === undefined)
            return (0,source/* source */.sP)('extra', name, `object ${id ?? ''}`, 'EXTRA_CHANGED');
        return (0,source/* source */.sP)('extra', name, (0,canonical_file/* canonicalFile */.z)(name, bytes, { platform, nativeDir: platform }).content, 'EXTRA_CHANGED');
    });
    const unused = patterns.filter((pattern) => !named.some(({ path }) => (0,name_pattern/* matchesPattern */.M)(pattern, (0,relative_path/* relativePath */.i)(appDir, path))));
    return {
        ...source/* nothing */.s6,
        sources: [...variables, ...files],
        warnings: unused.map((pattern) => `native-include ${pattern} fits no file of the app`),
    };
}
/** The patterns of a platform, without its name. */
function patternsFor(patterns, platform) {
    return patterns
        .filter((each) => each.platform === null || each.platform === platform)
        .map(({ pattern }) => pattern);
}

// EXTERNAL MODULE: ./lib/project/join-path.js
var join_path = __webpack_require__(56945);
;// CONCATENATED MODULE: ./lib/project/sources/generated-sources.js


/** A native directory that CI generates: its template is in the CLI, its images in `assets/` (native-detection.md §2). */
async function generatedSources(app, platform) {
    if (app.tracked.includes(platform) || app.packageJson === null)
        return source/* nothing */.s6;
    const { tree, appDir, packageJson, lockfile } = app;
    const range = packageJson.devDependencies['@capacitor/cli'] ?? packageJson.dependencies['@capacitor/cli'] ?? 'none';
    const locked = lockfile.kind === 'read' ? lockfile.lockfile.locked('@capacitor/cli', range) : null;
    const version = locked?.resolved ?? range;
    const sources = [
        (0,source/* source */.sP)('template', '@capacitor/cli', version, 'TEMPLATE_CHANGED', { label: `@capacitor/cli@${version}` }),
    ];
    for (const folder of ['assets', 'resources']) {
        for (const entry of await tree.list((0,join_path/* joinPath */.u)(appDir, folder))) {
            const bytes = await tree.read(entry.path);
            if (bytes !== null) {
                sources.push((0,source/* source */.sP)('asset-source', entry.path, bytes, 'RESOURCE_CHANGED', { impact: 'binary-only' }));
            }
        }
    }
    return { ...source/* nothing */.s6, sources };
}

;// CONCATENATED MODULE: ./lib/project/sources/hook-sources.js



const hook = /^capacitor:(copy|sync|update):(before|after)$/;
const words = /[^\s"'`;|&()<>]+/g;
const calls = /\b(?:npm|pnpm|yarn|bun)(?:\s+run)?\s+([\w:.-]+)/g;
/** S9: hook scripts of the Capacitor CLI, the scripts that they call, and the files that either names. */
async function hookSources(app, _platform) {
    const { packageJson, tree, appDir } = app;
    if (packageJson === null)
        return source/* nothing */.s6;
    const { scripts } = packageJson;
    const sources = [];
    const files = new Set();
    for (const name of Object.keys(scripts).filter((each) => hook.test(each))) {
        for (const script of calledBy(name, scripts)) {
            const command = scripts[script] ?? '';
            const id = script === name ? name : `${name} ${script}`;
            sources.push((0,source/* source */.sP)('hook', id, (0,plain_text/* plainText */.wh)(command), 'HOOK_CHANGED', { label: script }));
            for (const [word] of command.matchAll(words))
                if (/\.\w+$/.test(word))
                    files.add(word);
        }
    }
    for (const file of files) {
        const bytes = await tree.read((0,join_path/* joinPath */.u)(appDir, file));
        if (bytes === null)
            continue;
        const text = withoutComments(new TextDecoder().decode(bytes), file);
        sources.push((0,source/* source */.sP)('hook-file', (0,join_path/* joinPath */.u)(file), (0,plain_text/* plainText */.wh)(text), 'HOOK_CHANGED'));
    }
    return { ...source/* nothing */.s6, sources };
}
/** A script and every script that it calls through the package manager, each once. */
function calledBy(name, scripts, found = new Set()) {
    const command = scripts[name];
    if (command === undefined || found.has(name))
        return found;
    found.add(name);
    for (const [, called] of command.matchAll(calls))
        calledBy(called ?? '', scripts, found);
    return found;
}
/** Whole-line comments only: telling the others apart needs a parser per language, and unsure is native. */
function withoutComments(text, path) {
    const comment = /\.(ya?ml|sh|rb|py)$/.test(path) ? /^\s*#(?!!).*$/gm : /^\s*\/\/.*$/gm;
    return text.replace(comment, '');
}

;// CONCATENATED MODULE: ./lib/project/sources/named-file-sources.js


/** S11: files that the config names and the CLI copies into the native project. */
async function namedFileSources({ config, tree, appDir }, _platform) {
    if (config.kind !== 'value')
        return source/* nothing */.s6;
    const plugins = config.value.plugins;
    const named = [
        plugins?.LiveUpdates?.key,
        plugins?.FederatedCapacitor?.liveUpdatesKey,
        ...(Array.isArray(plugins?.SSLPinning?.certs) ? plugins.SSLPinning.certs : []),
    ].filter((path) => typeof path === 'string');
    const contents = await tree.readAll(named.map((path) => (0,join_path/* joinPath */.u)(appDir, path)));
    return {
        ...source/* nothing */.s6,
        sources: [...contents].map(([path, bytes]) => (0,source/* source */.sP)('named-file', path, bytes, 'RESOURCE_CHANGED')),
    };
}

// EXTERNAL MODULE: ./lib/project/native-files/file-context.js
var file_context = __webpack_require__(28051);
// EXTERNAL MODULE: ./lib/project/native-files/file-kind.js
var file_kind = __webpack_require__(22776);
// EXTERNAL MODULE: ./lib/project/native-files/neutral-path.js + 1 modules
var neutral_path = __webpack_require__(85036);
;// CONCATENATED MODULE: ./lib/project/sources/native-file-sources.js






/** The same blob under the same path has the same canonical form, so two commits share the work. */
const known = new Map();
/** S1: the files of a native directory, each in canonical form (native-detection.md §4, §5). */
async function nativeFileSources(app, platform) {
    const { tree, appDir } = app;
    const folder = app.nativeDirs[platform];
    const context = { platform, nativeDir: (0,relative_path/* relativePath */.i)(appDir, folder) };
    const ignored = new Map();
    const warnings = [];
    const sources = [];
    const toRead = [];
    const lfs = [];
    for (const entry of await tree.list(folder)) {
        const path = (0,relative_path/* relativePath */.i)(appDir, entry.path);
        const reason = (0,neutral_path/* neutralPath */.F)(path, context);
        if (reason !== null) {
            ignored.set(reason, [...(ignored.get(reason) ?? []), path]);
            continue;
        }
        if (entry.kind === 'submodule') {
            sources.push((0,source/* source */.sP)('native-file', nameOf(path, context), `submodule ${entry.id ?? ''}`, 'SUBMODULE_CHANGED', {
                label: path,
            }));
            continue;
        }
        if (entry.id === null)
            warnings.push(`${path} is not committed as it is; it reaches a local build`);
        const key = `${platform} ${context.nativeDir} ${entry.kind} ${entry.id} ${path}`;
        const before = entry.id === null ? undefined : known.get(key);
        if (before === undefined)
            toRead.push({ entry, path, key });
        else if (before !== null)
            sources.push(before);
    }
    const contents = await tree.readAll(toRead.map(({ entry }) => entry.path));
    for (const { entry, path, key } of toRead) {
        const bytes = contents.get(entry.path);
        if (bytes === undefined) {
            sources.push((0,source/* source */.sP)('native-file', nameOf(path, context), `missing ${entry.id ?? ''}`, 'UNKNOWN_MISSING_OBJECT', {
                label: path,
            }));
            continue;
        }
        const found = fileSource(path, bytes, entry, context);
        if (entry.id !== null)
            known.set(key, found);
        if (found !== null)
            sources.push(found);
        if (isLfsPointer(bytes))
            lfs.push(path);
    }
    if (lfs.length > 0)
        warnings.push(`${lfs.length} files are Git LFS pointers, compared by their object id: ${lfs[0]}`);
    return { sources, warnings, ignored };
}
/** The name inside the native directory: where the directory stands says nothing about the binary. */
const nameOf = (path, context) => `${context.platform}/${(0,file_context/* pathInside */._)(path, context)}`;
const isLfsPointer = (bytes) => bytes.byteLength < 1024 &&
    new TextDecoder().decode(bytes.subarray(0, 40)).startsWith('version https://git-lfs.github.com/');
function fileSource(path, bytes, entry, context) {
    const { code, impact } = (0,file_kind/* fileKind */.h)(path);
    if (entry.kind === 'symlink')
        return (0,source/* source */.sP)('native-file', nameOf(path, context), `symlink ${new TextDecoder().decode(bytes)}`, code, {
            label: path,
        });
    const { content, unknown } = (0,canonical_file/* canonicalFile */.z)(path, bytes, context);
    if (content.length === 0)
        return null;
    return (0,source/* source */.sP)('native-file', nameOf(path, context), content, unknown ?? code, { impact, label: path });
}

// EXTERNAL MODULE: ./lib/project/sources/package-sources.js + 3 modules
var package_sources = __webpack_require__(48123);
;// CONCATENATED MODULE: ./lib/project/sources/patch-sources.js


const touches = {
    ios: /^(ios|Sources|src\/ios|Capacitor|CapacitorCordova)\/|\.podspec$|^Package\.swift$|^plugin\.xml$|^package\.json$/,
    android: /^(android|src\/android|capacitor)\/|^plugin\.xml$|^package\.json$/,
    electron: /^electron\/|^package\.json$/,
};
/**
 * S5: patches in effect on native packages, keyed by package and file (native-detection.md §3.3).
 * @param packages names of the runtime and plugins of the platform
 */
async function patchSources(app, platform, packages) {
    const { tree, appDir, lockfile } = app;
    const ruled = lockfile.kind === 'read' ? lockfile.lockfile.patches : new Map();
    const files = new Map();
    for (const [name, file] of ruled) {
        const folder = lockfile.kind === 'read' && lockfile.lockfile.path.includes('/')
            ? lockfile.lockfile.path.replace(/\/[^/]*$/, '')
            : '';
        files.set((0,join_path/* joinPath */.u)(folder, file), name);
    }
    for (const folder of new Set([(0,join_path/* joinPath */.u)(appDir, 'patches'), 'patches'])) {
        for (const { path } of await tree.list(folder)) {
            const name = patchPackageName(path.slice(folder.length + 1));
            if (name !== null && !files.has(path))
                files.set(path, name);
        }
    }
    const wanted = [...files].filter(([, name]) => packages.has(name));
    const contents = await tree.readAll(wanted.map(([path]) => path));
    const sources = wanted.flatMap(([path, name]) => {
        const bytes = contents.get(path);
        if (bytes === undefined)
            return [];
        return sections(new TextDecoder().decode(bytes), name)
            .filter(({ file }) => touches[platform].test(file))
            .map(({ file, hunks }) => (0,source/* source */.sP)('patch', `${name}/${file}`, hunks, 'PATCH_CHANGED', { label: path }));
    });
    return { ...source/* nothing */.s6, sources };
}
/** `@scope+name+1.2.3.patch`, as patch-package writes it. */
function patchPackageName(file) {
    const parts = /^(.+?)\+\d+\.\d+.*\.patch$/.exec(file)?.[1]?.split('++').at(-1);
    return parts === undefined ? null : parts.replace('+', '/');
}
/** The files of a patch with their canonical hunks: without git's own lines and the text behind `@@`. */
function sections(text, name) {
    const found = [];
    for (const part of text.replace(/\r\n/g, '\n').split(/^(?=diff --git )/m)) {
        const path = /^\+\+\+ (?:b\/)?(.+)$/m.exec(part)?.[1];
        const old = /^--- (?:a\/)?(.+)$/m.exec(part)?.[1];
        const target = path === '/dev/null' || path === undefined ? old : path;
        if (target === undefined)
            continue;
        const marker = `node_modules/${name}/`;
        const file = target.includes(marker) ? target.slice(target.lastIndexOf(marker) + marker.length) : target;
        const hunks = part
            .split('\n')
            .filter((line) => /^[@ +\-\\]/.test(line) && !/^(---|\+\+\+) /.test(line))
            .map((line) => line.replace(/^(@@ .*? @@).*$/, '$1'))
            .join('\n');
        found.push({ file, hunks });
    }
    return found;
}

// EXTERNAL MODULE: ./lib/project/sources/native-part.js
var native_part = __webpack_require__(29043);
;// CONCATENATED MODULE: ./lib/project/sources/referred-sources.js







/** Files that may name code outside of the native directory: build scripts and projects. */
const referrer = /(^|\/)(Podfile|Package\.swift|CMakeLists\.txt|project\.pbxproj)$|\.(gradle|gradle\.kts|xcconfig|mk)$/;
const upward = /(?:\.\.\/)+[^\s"'`,;:()<>$]*/g;
/** Read by build scripts for the version and the plugins, which count by themselves. */
const countedElsewhere = /(^|\/)(node_modules\/.*|package\.json|package-lock\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|capacitor\.config\.\w+)$/;
/** The same blob at the same place names the same paths, so two commits share the work. */
const referred_sources_known = new Map();
/**
 * S7: files and folders of the repository that build files of a native directory name by path, or that links in it
 * point at: local pods, Swift packages, Gradle includes, sources that an Xcode project takes from elsewhere
 * (native-detection.md §3).
 */
async function referredSources(app, platform) {
    const { tree, appDir, nativeDirs } = app;
    const folder = nativeDirs[platform];
    const wanted = new Set();
    const counted = (await tree.list(folder)).filter(({ path }) => neutral(path, app, platform) === null);
    const files = counted.filter(({ path, kind }) => kind === 'file' && referrer.test(path));
    const all = await tree.list('');
    const links = await linkTargets(counted, app);
    for (const path of links.inside)
        if (isOutside(path, folder))
            wanted.add(path);
    for (const [file, names] of await upwardNames(files, app, platform)) {
        for (const path of names.flatMap((name) => places(file, name, folder, all))) {
            if (isOutside(path, folder) && !countedElsewhere.test(path) && !isWebBuild(path, app))
                wanted.add(path);
        }
    }
    const entries = new Map([...wanted].flatMap((path) => entriesOf(path, all, platform)).map((entry) => [entry.path, entry]));
    const contents = await tree.readAll([...entries.keys()]);
    const sources = [...entries.values()].flatMap(({ path, id }) => {
        const name = (0,relative_path/* relativePath */.i)(appDir, path);
        const bytes = contents.get(path);
        const { code, impact } = (0,file_kind/* fileKind */.h)(path);
        if (bytes === undefined)
            return [(0,source/* source */.sP)('referred-file', name, id ?? '', code, { impact })];
        const { content, unknown } = (0,canonical_file/* canonicalFile */.z)(path, bytes, { platform, nativeDir: folder });
        return content.length === 0 ? [] : [(0,source/* source */.sP)('referred-file', name, content, unknown ?? code, { impact })];
    });
    const warnings = links.outside.map((path) => `${(0,relative_path/* relativePath */.i)(appDir, path)} is a link out of the repository; only where it points is compared`);
    return { ...source/* nothing */.s6, sources, warnings };
}
/** Where the links of a native directory point: a build follows them. */
async function linkTargets(entries, { tree }) {
    const inside = [];
    const outside = [];
    for (const { path, kind } of entries) {
        const target = kind === 'symlink' ? await tree.read(path) : null;
        if (target === null)
            continue;
        const text = new TextDecoder().decode(target);
        const place = (0,join_path/* joinPath */.u)(path.replace(/[^/]*$/, ''), text);
        if (text.startsWith('/') || place.startsWith('..'))
            outside.push(path);
        else
            inside.push(place);
    }
    return { inside, outside };
}
/** The built web app, where it is committed: it travels in bundles. */
function isWebBuild(path, { config, appDir }) {
    const webDir = config.kind === 'value' ? config.value.webDir : null;
    if (typeof webDir !== 'string' || webDir === '')
        return false;
    const folder = (0,join_path/* joinPath */.u)(appDir, webDir);
    return path === folder || path.startsWith(`${folder}/`);
}
function neutral(path, { appDir, nativeDirs }, platform) {
    const nativeDir = (0,relative_path/* relativePath */.i)(appDir, nativeDirs[platform]);
    return (0,neutral_path/* neutralPath */.F)((0,relative_path/* relativePath */.i)(appDir, path), { platform, nativeDir });
}
/** What each file names with a way up, comments and generated parts left out. */
async function upwardNames(files, { tree, appDir, nativeDirs }, platform) {
    const context = { platform, nativeDir: (0,relative_path/* relativePath */.i)(appDir, nativeDirs[platform]) };
    const found = new Map();
    const keyOf = ({ path, id }) => `${platform} ${path} ${id}`;
    const unread = files.filter((entry) => entry.id === null || !referred_sources_known.has(keyOf(entry)));
    const contents = await tree.readAll(unread.map(({ path }) => path));
    for (const entry of files) {
        const bytes = contents.get(entry.path);
        const names = bytes === undefined ? (referred_sources_known.get(keyOf(entry)) ?? []) : namesIn(entry.path, bytes, context, appDir);
        if (entry.id !== null)
            referred_sources_known.set(keyOf(entry), names);
        found.set(entry.path, names);
    }
    return found;
}
function namesIn(path, bytes, context, appDir) {
    if (!new TextDecoder().decode(bytes).includes('../'))
        return [];
    const { content } = (0,canonical_file/* canonicalFile */.z)((0,relative_path/* relativePath */.i)(appDir, path), bytes, context);
    const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
    return [...new Set([...text.matchAll(upward)].map(([name]) => name.replace(/\/+$/, '')))];
}
/**
 * Where a name may point: build tools take it from the file's own folder, from the native directory, or from a group
 * of the Xcode project. Every place that exists counts, because a needless native build only costs.
 */
function places(file, name, nativeDir, all) {
    const own = file.replace(/[^/]*$/, '');
    const project = own.replace(/[^/]+\.xcodeproj\/$/, '');
    const groups = project === own
        ? []
        : all.flatMap(({ path }) => path.startsWith(project) ? [`${project}${path.slice(project.length).split('/')[0]}`] : []);
    const bases = new Set([own, project, nativeDir, ...groups]);
    const candidates = [...bases].map((base) => (0,join_path/* joinPath */.u)(base, name)).filter((path) => !path.startsWith('..'));
    return [...new Set(candidates)].filter((path) => all.some((entry) => entry.path === path || entry.path.startsWith(`${path}/`)));
}
/** Neither in the native directory nor around it. */
const isOutside = (path, nativeDir) => path !== '' && !`${nativeDir}/`.startsWith(`${path}/`) && !path.startsWith(`${nativeDir}/`);
function entriesOf(path, all, platform) {
    const inside = all.filter((entry) => entry.path === path || entry.path.startsWith(`${path}/`));
    const others = inside.filter((entry) => entry.path !== path);
    if (others.length === 0)
        return inside;
    const relevant = others.filter(({ path: at }) => {
        const name = at.slice(path.length + 1);
        return !countedElsewhere.test(at) && (0,neutral_path/* neutralPath */.F)(name, { platform, nativeDir: '' }) === null;
    });
    // Of a package only its native part: the rest of it is web code.
    const isPackage = others.some((entry) => entry.path === `${path}/package.json`);
    const native = relevant.filter((entry) => native_part/* nativePart */.z[platform].test(entry.path.slice(path.length + 1)));
    return isPackage && native.length > 0 ? native : relevant;
}

;// CONCATENATED MODULE: ./lib/project/sources/trapeze-sources.js



/** Keys that say which version is built. */
const metadata = /^(version|versionName|versionCode|buildNumber|incrementVersionCode|incrementBuild|marketingVersion)$/;
/** S10: Trapeze projects that a script names, by their `platforms:` key, without version keys. */
async function trapezeSources({ packageJson, tree, appDir }, platform) {
    // Which word is the file depends on the flags of the CLI; the others are no files of the tree.
    const named = Object.values(packageJson?.scripts ?? {})
        .flatMap((command) => [...command.matchAll(/\btrapeze\s+run\b([^;&|]*)/g)])
        .flatMap(([, words]) => words?.match(/[^\s'"]+/g) ?? [])
        .map((word) => (0,join_path/* joinPath */.u)(appDir, word));
    const contents = await tree.readAll([...new Set(named)]);
    if (contents.size === 0)
        return source/* nothing */.s6;
    const { parse } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const sources = [...contents].map(([path, bytes]) => {
        const text = new TextDecoder().decode(bytes);
        try {
            return (0,source/* source */.sP)('trapeze', path, JSON.stringify(relevant(parse(text), platform)), 'TRAPEZE_CHANGED');
        }
        catch {
            return (0,source/* source */.sP)('trapeze', path, (0,plain_text/* plainText */.wh)(text), 'UNKNOWN_TRAPEZE');
        }
    });
    return { ...source/* nothing */.s6, sources };
}
function relevant(raw, platform) {
    if (typeof raw !== 'object' || raw === null)
        return raw;
    const { platforms, ...rest } = raw;
    const own = typeof platforms === 'object' && platforms !== null
        ? platforms[platform]
        : null;
    return withoutVersions({ ...rest, own });
}
function withoutVersions(value) {
    if (Array.isArray(value))
        return value.map(withoutVersions);
    if (typeof value !== 'object' || value === null)
        return value ?? null;
    const kept = Object.entries(value).filter(([key]) => !metadata.test(key));
    return Object.fromEntries(kept.map(([key, member]) => [key, withoutVersions(member)]));
}

;// CONCATENATED MODULE: ./lib/project/fingerprint-of.js












/** Raised with every change of what counts or how; fingerprints of different recipes are computed anew. */
const recipe = 1;
/**
 * The digest over everything that reaches the binary of a platform (native-detection.md §1, §3, §8).
 * @param evidence of which packages are plugins, when two trees must be judged by the same; null: that of the tree
 */
async function fingerprintOf(app, platform, evidence = null) {
    const packages = await (0,package_sources/* packageSources */.b)(app, platform, evidence);
    const names = new Set(packages.sources.map(({ id }) => packageName(id)));
    const found = [
        packages,
        configSources(app, platform),
        ...(await Promise.all([
            nativeFileSources(app, platform),
            referredSources(app, platform),
            patchSources(app, platform, names),
            hookSources(app, platform),
            trapezeSources(app, platform),
            namedFileSources(app, platform),
            generatedSources(app, platform),
            extraSources(app, platform),
        ])),
    ];
    const byId = new Map(found.flatMap(({ sources }) => sources).map((source) => [source.id, source]));
    const ignore = patternsFor(app.settings.ignore, platform);
    const silenced = [...byId.values()].filter((source) => isSilenced(source, ignore));
    const sources = [...byId.values()]
        .filter((source) => !silenced.includes(source))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
    return {
        fingerprint: fingerprintFrom(platform, sources),
        ignored: [...found.flatMap(({ ignored }) => [...ignored]), ...byUser(silenced)].map(([reason, paths]) => ({
            reason,
            count: paths.length,
            examples: paths.slice(0, 3),
        })),
        warnings: found.flatMap(({ warnings }) => warnings),
    };
}
/** The fingerprint that sorted sources give (native-detection.md §8). */
function fingerprintFrom(platform, sources) {
    const lines = sources.map(({ id, hash }) => `${id}\0${hash}\n`);
    return { recipe, platform, hash: (0,source/* sha256Of */.Bj)(`v${recipe}\n${lines.join('')}`), sources };
}
/** A recorded fingerprint without the sources that the user's settings take out since. */
function withoutIgnored(recorded, { settings }) {
    const ignore = patternsFor(settings.ignore, recorded.platform);
    const kept = recorded.sources.filter((source) => !isSilenced(source, ignore));
    return kept.length === recorded.sources.length ? recorded : fingerprintFrom(recorded.platform, kept);
}
/** The user's patterns are about the path of a file, or about a source as `fingerprint` prints it. */
function isSilenced({ id, label }, patterns) {
    return patterns.some((pattern) => (0,name_pattern/* matchesPattern */.M)(pattern, label) || (0,name_pattern/* matchesPattern */.M)(pattern, id));
}
function byUser(silenced) {
    return silenced.length === 0 ? [] : [['native-ignore', silenced.map(({ label }) => label)]];
}
/** `plugin:@x/y` and `plugin-source:@x/y/android/…` are both about `@x/y`. */
function packageName(id) {
    const name = id.slice(id.indexOf(':') + 1);
    return name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/');
}


/***/ }),

/***/ 25137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ canonicalFile)
});

// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(59800);
// EXTERNAL MODULE: ./lib/project/native-files/plain-text.js
var plain_text = __webpack_require__(89199);
;// CONCATENATED MODULE: ./lib/project/native-files/unparsable.js
/** A file that its own format's parser cannot read; its plain text counts instead. */
class Unparsable extends Error {
    name = 'Unparsable';
}

;// CONCATENATED MODULE: ./lib/project/native-files/xml-tree.js



const prefixes = new Map([
    ['', ''],
    ['http://schemas.android.com/apk/res/android', 'android:'],
    ['http://schemas.android.com/apk/res-auto', 'app:'],
    ['http://schemas.android.com/tools', 'tools:'],
]);
const xmlns = 'http://www.w3.org/2000/xmlns/';
const nameOf = (local, uri) => `${prefixes.get(uri) ?? `{${uri}}`}${local}`;
/**
 * The root element without comments, processing instructions and blank text between elements.
 *
 * @throws Unparsable when it is not well-formed
 */
function xmlTree(text) {
    const open = [{ name: '', attributes: new Map(), children: [] }];
    const addText = (part) => {
        const children = open.at(-1)?.children ?? [];
        const last = children.at(-1);
        if (typeof last === 'string')
            children[children.length - 1] = last + part;
        else
            children.push(part);
    };
    const parser = new saxes/* SaxesParser */.wT({ xmlns: true });
    parser.on('text', addText);
    parser.on('cdata', addText);
    parser.on('opentag', ({ local, uri, attributes }) => {
        const counted = Object.values(attributes).filter((attribute) => attribute.uri !== xmlns);
        const element = {
            name: nameOf(local, uri),
            attributes: new Map(counted.map((one) => [nameOf(one.local, one.uri), one.value])),
            children: [],
        };
        open.at(-1)?.children.push(element);
        open.push(element);
    });
    parser.on('closetag', () => {
        const { children } = open.pop() ?? { children: [] };
        const hasText = children.some((child) => typeof child === 'string' && child.trim() !== '');
        if (hasText || children.length < 2)
            return;
        children.splice(0, Number.POSITIVE_INFINITY, ...children.filter((child) => typeof child !== 'string'));
    });
    try {
        parser.write((0,plain_text/* unixText */.Y$)(text).trimStart()).close();
    }
    catch (cause) {
        throw new Unparsable('no well-formed XML', { cause });
    }
    const root = open[0]?.children.find((child) => typeof child !== 'string');
    if (root === undefined)
        throw new Unparsable('an XML file without an element');
    return root;
}

;// CONCATENATED MODULE: ./lib/project/native-files/xml.js

const identifying = ['android:name', 'name', 'key', 'android:id', 'id'];
function label({ name, attributes }) {
    const id = identifying.map((key) => attributes.get(key)).find((value) => value !== undefined);
    return id === undefined ? name : `${name}[${id.replace(/\s+/g, ' ')}]`;
}
function textLine(text, path, rules) {
    return text.trim() === '' ? '' : `${path}/text\t${JSON.stringify(rules.text?.(text) ?? text)}`;
}
function elementLines(element, parent, depth, rules) {
    if (rules.keepElement?.(element, depth) === false)
        return [];
    const path = depth === 0 ? label(element) : `${parent}/${label(element)}`;
    const attributes = [...element.attributes]
        .filter(([name]) => rules.keepAttribute?.(name, element) !== false)
        .map(([name, value]) => `${name}=${JSON.stringify(value)}`)
        .sort();
    const children = element.children.map((child) => typeof child === 'string'
        ? textLine(child, path, rules)
        : elementLines(child, path, depth + 1, rules).join('\n'));
    if (rules.unordered?.includes(element.name))
        children.sort();
    return [`${path}\t${attributes.join(' ')}`, ...children.filter((lines) => lines !== '')];
}
/** One line `path/element[name] TAB attributes` per element. @throws Unparsable */
function xml(text, rules = {}) {
    return elementLines(xmlTree(text), '', 0, rules).join('\n');
}

;// CONCATENATED MODULE: ./lib/project/native-files/android-xml.js

/** The `tools:` attributes that the manifest merger and the resource shrinker obey; the others are for editors. */
const effective = /^tools:(node|replace|remove|strict|selector|overrideLibrary|requiredByPrivacySandboxSdk|keep|discard|shrinkMode)$/;
const isEffective = (name) => !name.startsWith('tools:') || effective.test(name);
/** `AndroidManifest.xml` without version; permissions and features in any order. @throws Unparsable */
function androidManifest(text) {
    return xml(text, {
        keepAttribute: (name, { name: element }) => isEffective(name) && !(element === 'manifest' && /^android:version(Code|Name)$/.test(name)),
        unordered: ['manifest'],
    });
}
/** Runs of space mean one space in Android resources, except inside double quotes. */
function oneSpace(text) {
    return text.includes('"') ? text.trim() : text.replace(/\s+/g, ' ').trim();
}
/** A file of `res/`; values in any order. @throws Unparsable */
function androidResource(text) {
    return xml(text, { keepAttribute: isEffective, unordered: ['resources'], text: oneSpace });
}

// EXTERNAL MODULE: ./lib/project/native-files/decode.js
var decode = __webpack_require__(63441);
// EXTERNAL MODULE: ./lib/project/native-files/file-context.js
var file_context = __webpack_require__(28051);
// EXTERNAL MODULE: ./lib/project/native-files/file-kind.js
var file_kind = __webpack_require__(22776);
;// CONCATENATED MODULE: ./lib/project/native-files/lexer.js


const blank = /[ \t\f\v\u00a0]+/y;
const word = /[\p{L}\p{N}_$]+/uy;
const closers = { '{': '}', '(': ')' };
function match(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text);
}
/** The end of the comment that starts at `at`, or null when none does. */
function commentEnd(text, at, syntax) {
    if (match(syntax.lineComment, text, at) !== null) {
        const end = text.indexOf('\n', at);
        return end < 0 ? text.length : end;
    }
    const { blockComment, blockEnd, nested } = syntax;
    const open = blockComment === null ? null : match(blockComment, text, at);
    if (open === null || blockComment === null)
        return null;
    let position = at + open[0].length;
    for (let depth = 1; position < text.length;) {
        const inner = nested ? match(blockComment, text, position) : null;
        if (text.startsWith(blockEnd, position)) {
            position += blockEnd.length;
            depth -= 1;
            if (depth === 0)
                return position;
        }
        else if (inner !== null) {
            position += inner[0].length;
            depth += 1;
        }
        else
            position += 1;
    }
    throw new Unparsable('a comment does not end');
}
/** The end of the code that `open` starts inside a string. */
function codeEnd(text, at, open, syntax) {
    const close = closers[open];
    let position = at;
    for (let depth = 1; position < text.length;) {
        const skipped = commentEnd(text, position, syntax) ?? stringEnd(text, position, syntax, '');
        if (skipped !== null) {
            position = skipped;
            continue;
        }
        if (text[position] === open)
            depth += 1;
        if (text[position] === close)
            depth -= 1;
        position += 1;
        if (depth === 0)
            return position;
    }
    throw new Unparsable('code inside a string does not end');
}
/** The end of the string that starts at `at`, or null when none does. */
function stringEnd(text, at, syntax, previous) {
    for (const rule of syntax.strings) {
        const open = match(rule.open, text, at);
        if (open === null || (rule.after !== undefined && !rule.after.test(previous)))
            continue;
        const close = rule.close(open);
        const literal = rule.escape?.(open);
        const code = rule.code?.(open);
        let position = at + open[0].length;
        while (position < text.length) {
            if (text.startsWith(close, position))
                return position + close.length;
            if (code !== undefined && text.startsWith(code, position))
                position = codeEnd(text, position + code.length, code.slice(-1), syntax);
            else if (literal !== undefined && text.startsWith(literal, position))
                position += literal.length + 1;
            else if (text[position] === '\n' && rule.multiline !== true)
                break;
            else
                position += 1;
        }
        throw new Unparsable('a string does not end');
    }
    return null;
}
/**
 * The tokens of source code without its comments; a comment counts as a space.
 *
 * @throws Unparsable when a comment or string does not end
 */
function* tokens(source, syntax) {
    const text = (0,plain_text/* unixText */.Y$)(source);
    let previous = '';
    for (let at = 0; at < text.length;) {
        const token = tokenAt(text, at, syntax, previous);
        yield { kind: token.kind, text: token.text };
        if (token.kind !== 'space')
            previous = token.text;
        at = token.end;
    }
}
function tokenAt(text, at, syntax, previous) {
    const comment = commentEnd(text, at, syntax);
    if (comment !== null)
        return { kind: 'space', text: ' ', end: comment };
    const string = stringEnd(text, at, syntax, previous);
    if (string !== null)
        return { kind: 'string', text: text.slice(at, string), end: string };
    const space = match(blank, text, at);
    if (space !== null)
        return { kind: 'space', text: ' ', end: at + space[0].length };
    const name = match(word, text, at);
    if (name !== null)
        return { kind: 'word', text: name[0], end: at + name[0].length };
    const kind = text[at] === '\n' ? 'newline' : 'punctuation';
    return { kind, text: text.charAt(at), end: at + 1 };
}

;// CONCATENATED MODULE: ./lib/project/native-files/source-code.js

const operator = /^[-+*/%&|<>=!?~^]$/;
const isTerm = ({ kind }) => kind === 'word' || kind === 'string';
/** Whether a space between two tokens could carry meaning: between two words, or two operators. */
function spaceCounts(left, right) {
    if (isTerm(left) && isTerm(right))
        return true;
    return operator.test(left.text) && operator.test(right.text);
}
/** Tokens of one line as text, spaces only where they count. */
function tightText(line, counts = spaceCounts) {
    let text = '';
    let last = null;
    let spaced = false;
    for (const token of line) {
        if (token.kind === 'space' || token.kind === 'newline') {
            spaced = true;
            continue;
        }
        if (last !== null && spaced && counts(last, token))
            text += ' ';
        text += token.text;
        last = token;
        spaced = false;
    }
    return text;
}
/**
 * Source code without comments and layout; where lines break counts.
 *
 * @throws Unparsable
 */
function sourceCode(text, syntax, spaces = 'meaningful') {
    const lines = [[]];
    for (const token of tokens(text, syntax)) {
        if (token.kind === 'newline')
            lines.push([]);
        else
            lines.at(-1)?.push(token);
    }
    return lines
        .map((line) => (spaces === 'all' ? tightText(line, () => true) : tightText(line)))
        .filter((line) => line !== '')
        .join('\n');
}

;// CONCATENATED MODULE: ./lib/project/native-files/syntax.js
const backslash = () => '\\';
const dollarCode = () => '${';
const quoted = (open, close) => ({ open, close: () => close, escape: backslash });
const syntax_double = quoted(/"/y, '"');
const single = quoted(/'/y, "'");
const slashes = { lineComment: /\/\//y, blockComment: /\/\*/y, blockEnd: '*/', nested: false };
const javaSyntax = {
    ...slashes,
    strings: [{ ...quoted(/"""/y, '"""'), multiline: true }, syntax_double, single],
};
const kotlinSyntax = {
    ...slashes,
    nested: true,
    strings: [
        { open: /"""/y, close: () => '"""', code: dollarCode, multiline: true },
        { ...syntax_double, code: dollarCode },
        single,
    ],
};
const hashes = (open) => open[1] ?? '';
const swiftSyntax = {
    ...slashes,
    nested: true,
    strings: ['"""', '"'].map((quote) => ({
        open: new RegExp(`(#*)${quote}`, 'y'),
        close: (open) => quote + hashes(open),
        escape: (open) => `\\${hashes(open)}`,
        code: (open) => `\\${hashes(open)}(`,
        multiline: quote.length > 1,
    })),
};
/** C, C++, Objective-C and Metal. */
const cSyntax = {
    ...slashes,
    strings: [
        { open: /R"([^\s()\\]*)\(/y, close: (open) => `)${open[1]}"`, multiline: true },
        syntax_double,
        { ...single, after: /^(?!\d)/ },
    ],
};
const groovySyntax = {
    ...slashes,
    strings: [
        { ...quoted(/"""/y, '"""'), code: dollarCode, multiline: true },
        { ...quoted(/'''/y, "'''"), multiline: true },
        { ...syntax_double, code: dollarCode },
        single,
        { ...quoted(/\/(?=[^\n/]*\/)/y, '/'), after: /^[=~(,[:]$/ },
    ],
};
const rubySyntax = {
    lineComment: /#(?!\{)/y,
    blockComment: /(?<=^|\n)=begin\b/y,
    blockEnd: '\n=end',
    nested: false,
    strings: [
        { ...syntax_double, code: () => '#{', multiline: true },
        { ...single, multiline: true },
        { open: /<<[~-]?(['"]?)([A-Z_]+)\1(?=[^\n]*\n)/y, close: (open) => `\n${open[2]}`, multiline: true },
    ],
};
const proguardSyntax = {
    lineComment: /#/y,
    blockComment: null,
    blockEnd: '',
    nested: false,
    strings: [syntax_double, single],
};

;// CONCATENATED MODULE: ./lib/project/native-files/generated-package-swift.js



const derived = /node_modules|capacitor-cordova-ios-plugins|capacitor-swift-pm/;
/** The end of the bracket that opens just before `at`; strings with brackets in them do not occur in addresses. */
function closing(text, at) {
    let depth = 1;
    for (let position = at; position < text.length; position += 1) {
        if (text[position] === '(')
            depth += 1;
        if (text[position] === ')')
            depth -= 1;
        if (depth === 0)
            return position;
    }
    throw new Unparsable('a package that does not end');
}
/**
 * `CapApp-SPM/Package.swift`: `cap sync` writes it whole, so only packages that no node package brings count.
 *
 * @throws Unparsable
 */
function generatedPackageSwift(text) {
    const code = sourceCode(text, swiftSyntax).replaceAll('\n', '');
    if (!code.includes('Package('))
        throw new Unparsable('no package manifest');
    return [...code.matchAll(/\.package\(/g)]
        .map(({ index }) => code.slice(index, closing(code, index + '.package('.length) + 1))
        .filter((entry) => !derived.test(entry))
        .map((entry) => `package ${/(?:url|path):"([^"]*)"/.exec(entry)?.[1] ?? ''}\t${entry}`)
        .sort()
        .join('\n');
}

;// CONCATENATED MODULE: ./lib/project/native-files/gradle-neutral.js
const declared = '(?:(?:final|private|internal|static|const|lateinit|def|val|var|int|long|String|Integer|Long|Int) |(?:project\\.|rootProject\\.)?(?:ext|extra)\\.)*';
const metadata = '(?:(?:app|my|android|build|base|default|current|release|project|package|computed|generated|git)?_?version_?(?:code|name)\\w*|(?:app_?)?version_?(?:major|minor|patch|build|build_?num(?:ber)?)|(?:app_?)?build_?number)';
/** Dependencies of tests and debug builds, with a block or without. */
const testDependency = /^(?:(ksp|kapt)?(test|androidTest|debug)\w*(Implementation|Api|Compile|CompileOnly|RuntimeOnly|AnnotationProcessor|Util)|(kapt|ksp)(Test|AndroidTest|Debug)) /;
/** Statements that never change the release binary, whatever stands round them. */
const neutralStatements = [
    /^(\w+\.)*(set)?version(Code|Name|NameSuffix|CodeOverride|NameOverride)\b/i,
    new RegExp(`^${declared}${metadata}(?:: ?\\w+)?(?:$|[ =])`, 'i'),
    new RegExp(`^(?:project\\.)?(?:ext|extra)(?:\\.set "|\\[")${metadata}"`, 'i'),
    /^(\w+\.)*(set "?)?(archivesBaseName|archivesName|outputFileName)\b/,
    /^(project\.)?setProperty "archivesBaseName"/,
    /^(if ?\(.*\))?signingConfigs?\b/s,
    /^(println|print|logger\.\w+)\b/,
    /^import java\.(util\.Properties|io\.(File|FileInputStream))$/,
    /^((def|val|var|final) )?(key(store)?|signing|upload|release)(Store|Key|Signing)?(Properties|Props|Prop)(File)?\b/i,
    /^FileInputStream\(key/i,
    /^(def|val|var) (has|is|use)?\w*(keystore|signing)\w*\b/i,
    /^testInstrumentationRunner(Arguments?)?\b/,
    /^((project\.)?ext\.)?(junitVersion|androidxJunitVersion|androidxEspressoCoreVersion)\b/,
];
const neutralBlocks = /^(signingConfigs?|signingConfig[ =].*|FileInputStream\(key.*|lint|lintOptions|testOptions|(tasks\.(register|create|named)\W*|task )clean\b.*)$/;
const debugBlock = /^(debug|(getByName|named|maybeCreate|create) "debug")$/;
const testSourceSet = /^(test|androidTest|debug|(getByName|named|maybeCreate|create) "(test|androidTest|debug)")$/;
/** Whether a statement, in the blocks that stand round it, says nothing about the release binary. */
function isNeutralStatement({ text, body }, parents) {
    if (testDependency.test(text))
        return true;
    if (body === null) {
        if (parents.at(-1) === 'sourceSets' && /^(test|androidTest|debug)\./.test(text))
            return true;
        return neutralStatements.some((pattern) => pattern.test(text));
    }
    if (neutralBlocks.test(text))
        return true;
    if (parents.at(-1) === 'buildTypes')
        return debugBlock.test(text);
    return parents.at(-1) === 'sourceSets' && testSourceSet.test(text);
}
/** Blocks that mean nothing when everything in them was neutral. A flavour is not among them: its name counts. */
const meaninglessWhenEmpty = /^(android|ext|defaultConfig|buildTypes|release|(getByName|named) "release"|dependencies|sourceSets|else|try|if ?\(.*\))$/s;

;// CONCATENATED MODULE: ./lib/project/native-files/gradle-script.js




/** `'x'` as `"x"`, where they mean the same. */
function oneQuote(token) {
    const plain = token.kind === 'string' && /^'([^'"$\\\n]*)'$/.exec(token.text);
    return plain ? { ...token, text: `"${plain[1]}"` } : token;
}
/** Whether the bracket at the start of `text` closes at its very end. */
function isOneGroup(text) {
    let depth = 0;
    for (const token of tokens(text, groovySyntax)) {
        if (token.text === '(')
            depth += 1;
        if (token.text === ')')
            depth -= 1;
        text = text.slice(token.text.length);
        if (depth === 0)
            break;
    }
    return depth === 0 && text === '';
}
function oneSpelling(text) {
    const assigned = /^([\w.]+)=(?![=~])(.+)$/s.exec(text);
    if (assigned)
        return `${assigned[1]} ${assigned[2]}`;
    const called = /^(?!(?:if|for|while|switch|catch)\b)([\w.]+)(\(.+\))$/s.exec(text);
    return called?.[2] && isOneGroup(called[2]) ? `${called[1]} ${called[2].slice(1, -1)}` : text;
}
const gradle_script_isTerm = ({ kind }) => kind === 'word' || kind === 'string';
const gradle_script_operator = /^[-+*/%&|<>=!?~^]$/;
/** Besides words and operators: `exclude [a]` is a call, `exclude[a]` an index. */
function gradle_script_spaceCounts(left, right) {
    if (gradle_script_isTerm(left))
        return gradle_script_isTerm(right) || right.text === '[';
    return gradle_script_operator.test(left.text) && gradle_script_operator.test(right.text);
}
const goesOn = /[,=+.(?&|\\[]$/;
const closes = { '(': ')', '[': ']' };
/**
 * The statements of a Groovy or Kotlin build script.
 *
 * @throws Unparsable when strings, comments or brackets do not close
 */
function gradleScript(source) {
    const root = [];
    const open = [root];
    const brackets = [];
    let line = [];
    const flush = (body) => {
        const text = oneSpelling(tightText(line, gradle_script_spaceCounts));
        line = [];
        if (text !== '' || body !== null)
            open.at(-1)?.push({ text, body });
    };
    const continues = () => goesOn.test(line.findLast((token) => token.kind !== 'space')?.text ?? '');
    for (const raw of tokens(source, groovySyntax)) {
        const token = oneQuote(raw);
        const bracket = closes[token.text] ?? (brackets.length > 0 && token.text === '{' ? '}' : undefined);
        if (token.kind === 'punctuation' && bracket !== undefined)
            brackets.push(bracket);
        else if (brackets.length > 0) {
            if (token.kind === 'punctuation' && token.text === brackets.at(-1))
                brackets.pop();
            else if (token.kind === 'newline' && brackets.at(-1) === '}') {
                line.push({ kind: 'punctuation', text: ';' });
                continue;
            }
        }
        else if (token.kind === 'punctuation' && token.text === '{') {
            const body = [];
            flush(body);
            open.push(body);
            continue;
        }
        else if (token.kind === 'punctuation' && token.text === '}') {
            flush(null);
            open.pop();
            if (open.length === 0)
                throw new Unparsable('a block closes that was not opened');
            continue;
        }
        else if (token.text === ';' || (token.kind === 'newline' && !continues())) {
            flush(null);
            continue;
        }
        line.push(token);
        if (token.text === '>' && line.at(-2)?.text === '-')
            flush(null);
    }
    if (brackets.length > 0 || open.length !== 1)
        throw new Unparsable('a block does not close');
    flush(null);
    return root;
}

;// CONCATENATED MODULE: ./lib/project/native-files/gradle.js


/** What a statement is called: a dependency by its coordinates, anything else by its first word. */
function gradle_nameOf(text) {
    const dependency = /^(\w*(?:implementation|api|only|compile|classpath|processor|kapt|ksp|desugaring))\b.*?"([\w.-]+:[\w.-]+)[:"]/i.exec(text);
    if (dependency)
        return `${dependency[1]} ${dependency[2]}`;
    return /^(?:(?:def|val|var|ext|final) )?[\w.]+/.exec(text)?.[0] ?? '';
}
function oneLine(text) {
    return text.replaceAll('\n', '\\n').replaceAll('\t', '\\t');
}
/** Statements as lines `block/block/name TAB statement`, the neutral ones left out. */
function statementLines(statements, parents = []) {
    return statements.flatMap((statement) => {
        if (isNeutralStatement(statement, parents))
            return [];
        const { text, body } = statement;
        if (body === null)
            return [`${[...parents, gradle_nameOf(text)].join('/')}\t${oneLine(text)}`];
        const path = [...parents, oneLine(text)];
        const inner = statementLines(body, path);
        if (inner.length === 0 && body.length > 0 && meaninglessWhenEmpty.test(text))
            return [];
        return [`${path.join('/')}\t{`, ...inner];
    });
}
/**
 * `build.gradle`, `settings.gradle` and their Kotlin form, without version, signing, test and debug statements.
 *
 * @throws Unparsable
 */
function gradle(text) {
    return statementLines(gradleScript(text)).join('\n');
}

;// CONCATENATED MODULE: ./lib/project/native-files/gradle-lockfile.js

const notShipped = /^(test|androidTest|debug|lint)|(UnitTest|AndroidTest|Debug)/;
/** The locked dependencies of configurations that a release build resolves, in any order. */
function gradleLockfile(text) {
    return (0,plain_text/* trimmedLines */.Al)(text)
        .flatMap((line) => {
        if (line.startsWith('#'))
            return [];
        const [dependency = '', configurations = ''] = line.split('=');
        const shipped = configurations.split(',').filter((name) => !notShipped.test(name));
        const cut = dependency.lastIndexOf(':');
        if (cut < 0 || shipped.length === 0)
            return [];
        return [`${dependency.slice(0, cut)}\t${dependency.slice(cut + 1)} ${shipped.sort().join()}`];
    })
        .sort()
        .join('\n');
}

;// CONCATENATED MODULE: ./lib/project/native-files/gradle-variables.js


/**
 * `variables.gradle`: a set of keys and values, in any order.
 *
 * @throws Unparsable
 */
function gradleVariables(text) {
    const lines = statementLines(gradleScript(text));
    const settings = lines.filter((line) => line !== 'ext\t{');
    const keys = settings.map((line) => line.slice(0, line.indexOf('\t')));
    const isSet = new Set(keys).size === keys.length && keys.every((key) => /^ext[/.]\w+$/.test(key));
    if (!isSet)
        return lines.join('\n');
    return settings
        .map((line) => line.replace(/^ext[/.]/, '').replace(/\t(ext\.)?/, '\t'))
        .sort()
        .join('\n');
}

;// CONCATENATED MODULE: ./lib/project/native-files/value-lines.js
/** Sets a key; one that stands twice gets both values, since readers differ in which they take. */
function addEntry(entries, key, value) {
    const first = entries.get(key);
    entries.set(key, first === undefined ? value : [first, value]);
}
/** What a key looks like inside a path, so that two paths never read alike. */
function step(key) {
    return key.replace(/[\\.[\t\n]/g, (character) => character === '\n' ? '\\n' : character === '\t' ? '\\t' : `\\${character}`);
}
function append(lines, path, value) {
    const below = (key) => (path === '' ? step(key) : `${path}.${step(key)}`);
    if (typeof value === 'string')
        lines.push(`${path}\t${value}`);
    else if (value instanceof Map) {
        if (value.size === 0 && path !== '')
            lines.push(`${path}\t{}`);
        for (const key of [...value.keys()].sort())
            append(lines, below(key), value.get(key) ?? '');
    }
    else {
        const list = value;
        if (list.length === 0)
            lines.push(`${path}\t[]`);
        for (const [index, item] of list.entries())
            append(lines, `${path}[${index}]`, item);
    }
}
/** One line `key.key[index] TAB scalar` per scalar, keys sorted by UTF-16 code unit. An empty root has no line. */
function valueLines(value) {
    const lines = [];
    append(lines, '', value);
    return lines.join('\n');
}

;// CONCATENATED MODULE: ./lib/project/native-files/json.js


/** A JSON value; `dropped` says which keys of which object do not count. */
function jsonValue(json, dropped, depth = 0) {
    if (Array.isArray(json))
        return json.map((item) => jsonValue(item, dropped, depth + 1));
    if (typeof json !== 'object' || json === null)
        return JSON.stringify(json);
    return new Map(Object.entries(json).flatMap(([key, item]) => dropped(key, depth) ? [] : [[key, jsonValue(item, dropped, depth + 1)]]));
}
/** @throws Unparsable when it is no JSON */
function parseJson(text) {
    try {
        return JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch (cause) {
        throw new Unparsable('no JSON', { cause });
    }
}
/** JSON in any key order and layout. @throws Unparsable */
function json(text) {
    return valueLines(jsonValue(parseJson(text), () => false));
}
/** `Contents.json` of an asset catalogue without its author; its images are a set. @throws Unparsable */
function assetContents(text) {
    const contents = jsonValue(parseJson(text), (key, depth) => key === 'info' && depth === 0);
    if (!(contents instanceof Map))
        return valueLines(contents);
    return valueLines(new Map([...contents].map(([key, value]) => [
        key,
        Array.isArray(value) ? value.toSorted((a, b) => (valueLines(a) < valueLines(b) ? -1 : 1)) : value,
    ])));
}
/** A string catalogue without notes for translators. @throws Unparsable */
function stringCatalogue(text) {
    return valueLines(jsonValue(parseJson(text), (key, depth) => isNote(key, depth)));
}
function isNote(key, depth) {
    if (depth === 0)
        return key === 'version';
    return depth === 2 && (key === 'comment' || key === 'isCommentAutoGenerated');
}

;// CONCATENATED MODULE: ./lib/project/native-files/node-package.js



const neutralFields = new Set([
    'version',
    'scripts',
    'description',
    'author',
    'contributors',
    'license',
    'repository',
    'bugs',
    'homepage',
    'keywords',
    'engines',
    'packageManager',
    'private',
]);
/** `package.json` of an Electron shell: what it is built from and with. @throws Unparsable */
function nodePackage(text) {
    return valueLines(jsonValue(parseJson(text), (key, depth) => depth === 0 && neutralFields.has(key)));
}
const fieldsOf = (value) => typeof value === 'object' && value !== null ? value : {};
/** `package-lock.json` of an Electron shell: the version of every package. @throws Unparsable */
function nodePackageLock(text) {
    const lock = fieldsOf(parseJson(text));
    if (lock.packages === undefined && lock.dependencies === undefined)
        throw new Unparsable('a lockfile without packages');
    const found = Object.entries(fieldsOf(lock.packages ?? lock.dependencies));
    return found
        .filter(([name]) => name !== '')
        .map(([name, entry]) => {
        const { version, resolved, link } = fieldsOf(entry);
        const from = version ?? (link === true ? resolved : '');
        return `${name.replace(/^node_modules\//, '')}\t${String(from)}`;
    })
        .sort()
        .join('\n');
}

;// CONCATENATED MODULE: ./lib/project/native-files/package-resolved.js


const package_resolved_fieldsOf = (value) => typeof value === 'object' && value !== null ? value : {};
function pinLine(pin) {
    const { location, repositoryURL, state } = package_resolved_fieldsOf(pin);
    const address = location ?? repositoryURL;
    if (typeof address !== 'string')
        throw new Unparsable('a pin without a location');
    const { branch, revision, version } = package_resolved_fieldsOf(state);
    const parts = [version, branch, revision].map((part) => (typeof part === 'string' ? part : '-'));
    return `${address.replace(/\.git$/, '').toLowerCase()}\t${parts.join(' ')}`;
}
/** The pins of a `Package.resolved`, of every schema version. @throws Unparsable */
function packageResolved(text) {
    const file = package_resolved_fieldsOf(parseJson(text));
    const pins = file.pins ?? package_resolved_fieldsOf(file.object).pins;
    if (!Array.isArray(pins))
        throw new Unparsable('no pins');
    return pins.map(pinLine).sort().join('\n');
}

;// CONCATENATED MODULE: ./lib/project/native-files/open-step.js



/** The old property list text format of Apple: `{ key = value; list = (a, "b"); }`. */
class OpenStepReader {
    #text;
    #at = 0;
    constructor(text) {
        this.#text = (0,plain_text/* unixText */.Y$)(text);
    }
    #skipSpace() {
        const space = /(?:\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y;
        space.lastIndex = this.#at;
        this.#at += space.exec(this.#text)?.[0].length ?? 0;
    }
    get atEnd() {
        this.#skipSpace();
        return this.#at >= this.#text.length;
    }
    #has(character) {
        this.#skipSpace();
        if (this.#text[this.#at] !== character)
            return false;
        this.#at += 1;
        return true;
    }
    #need(character) {
        if (!this.#has(character))
            throw new Unparsable(`no ${character} where one must stand`);
    }
    #scalar() {
        this.#skipSpace();
        const scalar = /"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|<[0-9a-fA-F\s]*>|[\w$/:.@+-]+/y;
        scalar.lastIndex = this.#at;
        const text = scalar.exec(this.#text)?.[0];
        if (text === undefined)
            throw new Unparsable('no value where one must stand');
        this.#at += text.length;
        if (text[0] !== '"' && text[0] !== "'")
            return text;
        return text.slice(1, -1).replace(/\\([\s\S])/g, (written, character) => {
            if (character === 'n')
                return '\n';
            if (character === 't')
                return '\t';
            return character === '"' || character === "'" || character === '\\' ? character : written;
        });
    }
    /** `key = value;` until something else stands there; `key;` is short for `key = key;`. */
    entries() {
        const entries = new Map();
        for (this.#skipSpace(); this.#at < this.#text.length && this.#text[this.#at] !== '}'; this.#skipSpace()) {
            const key = this.#scalar();
            const value = this.#has('=') ? this.value() : key;
            this.#need(';');
            addEntry(entries, key, value);
        }
        return entries;
    }
    value() {
        if (this.#has('{')) {
            const entries = this.entries();
            this.#need('}');
            return entries;
        }
        if (!this.#has('('))
            return this.#scalar();
        const list = [];
        while (!this.#has(')')) {
            list.push(this.value());
            if (!this.#has(',')) {
                this.#need(')');
                break;
            }
        }
        return list;
    }
}
/**
 * An OpenStep property list; strings without their quotes.
 *
 * @throws Unparsable
 */
function openStep(text) {
    const reader = new OpenStepReader(text);
    const value = reader.value();
    if (!reader.atEnd)
        throw new Unparsable('text after the end');
    return value;
}
/** A `.strings` file: the entries of a dictionary without its braces. @throws Unparsable */
function openStepEntries(text) {
    const reader = new OpenStepReader(text);
    const entries = reader.entries();
    if (!reader.atEnd)
        throw new Unparsable('text after the end');
    return entries;
}

;// CONCATENATED MODULE: ./lib/project/native-files/pbx-objects.js

/** One object of an Xcode project; references are resolved when followed. */
class PbxObject {
    id;
    #fields;
    #all;
    constructor(id, fields, all) {
        this.id = id;
        this.#fields = fields;
        this.#all = all;
    }
    get isa() {
        return this.text('isa') ?? '';
    }
    field(key) {
        return this.#fields.get(key);
    }
    text(key) {
        const value = this.#fields.get(key);
        return typeof value === 'string' ? value : undefined;
    }
    texts(key) {
        const value = this.#fields.get(key);
        return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
    }
    map(key) {
        const value = this.#fields.get(key);
        return value instanceof Map ? value : new Map();
    }
    /** The object a field refers to; undefined when there is none. */
    one(key) {
        return this.#all.get(this.text(key) ?? '');
    }
    /** The objects a list refers to; ids without an object are left out, as Xcode does. */
    many(key) {
        return this.texts(key).flatMap((id) => this.#all.get(id) ?? []);
    }
}
/** The project of a parsed `project.pbxproj`, and all its objects. @throws Unparsable */
function pbxObjects(file) {
    const root = file instanceof Map ? file : new Map();
    const objects = root.get('objects');
    if (!(objects instanceof Map))
        throw new Unparsable('a project without objects');
    const all = new Map();
    for (const [id, fields] of objects) {
        if (!(fields instanceof Map))
            throw new Unparsable(`object ${id} is no dictionary`);
        all.set(id, new PbxObject(id, fields, all));
    }
    const project = all.get(String(root.get('rootObject')));
    if (project?.isa !== 'PBXProject')
        throw new Unparsable('a project without its root');
    return { project, all };
}

;// CONCATENATED MODULE: ./lib/project/native-files/pbx-paths.js
function join(folder, path) {
    return [folder, path].filter((part) => part !== '').join('/');
}
/** Follows the group tree of a project. */
function pathsOf(project) {
    const paths = new Map();
    const visit = (item, folder) => {
        if (paths.has(item.id))
            return;
        const tree = item.text('sourceTree') ?? '<group>';
        const base = tree === '<group>' ? folder : tree === 'SOURCE_ROOT' ? '' : tree;
        const own = join(base, item.text('path') ?? '');
        paths.set(item.id, own);
        for (const child of item.many('children'))
            visit(child, own);
    };
    const main = project.one('mainGroup');
    if (main !== undefined)
        visit(main, '');
    const productGroup = project.one('productRefGroup');
    if (productGroup !== undefined)
        visit(productGroup, '');
    const pathOf = (item) => paths.get(item.id) ?? join(item.text('sourceTree') ?? '', item.text('path') ?? item.text('name') ?? '');
    return (reference) => {
        const children = reference.many('children');
        if (children.length === 0)
            return [pathOf(reference)];
        const current = reference.one('currentVersion');
        return [...children.map(pathOf), ...(current === undefined ? [] : [`current ${pathOf(current)}`])].sort();
    };
}

;// CONCATENATED MODULE: ./lib/project/native-files/build-setting.js
/** Settings of Xcode that say who signs, which version it is, or what the compiler warns about. */
const neutralSetting = /^(MARKETING_VERSION|CURRENT_PROJECT_VERSION|VERSIONING_SYSTEM|VERSION_INFO_\w+|DYLIB_\w+|DEVELOPMENT_TEAM|CODE_SIGN_IDENTITY|CODE_SIGN_STYLE|PROVISIONING_PROFILE\w*|CODE_SIGNING_\w+|CLANG_WARN_\w+|CLANG_ANALYZER_\w+|GCC_WARN_\w+|ENABLE_PREVIEWS|ENABLE_TESTABILITY|ENABLE_USER_SCRIPT_SANDBOXING)$/;
/** Whether a build setting, with its condition as in `ARCHS[sdk=iphoneos*]`, never changes the archive. */
function isNeutralSetting(setting) {
    if (/\[sdk=(iphone|watch|appletv|xr)simulator/.test(setting))
        return true;
    return neutralSetting.test(setting.replace(/\[.*$/, ''));
}

;// CONCATENATED MODULE: ./lib/project/native-files/pbx-target.js

/** Files that `pod install` links and refers to. */
const podFile = /(^|\/)(lib)?Pods[-_][^/]*\.(framework|a|xcconfig)$/;
function plain(value) {
    if (typeof value === 'string')
        return value;
    if (!(value instanceof Map))
        return value.map(plain);
    const map = value;
    return Object.fromEntries([...map.keys()].sort().map((key) => [key, plain(map.get(key) ?? '')]));
}
const pbx_target_text = (value) => JSON.stringify(value === undefined ? '' : plain(value));
/** The settings of every configuration that is no debug one. A list means its parts with spaces between. */
function settingLines(owner, path, paths) {
    const configurations = owner.one('buildConfigurationList')?.many('buildConfigurations') ?? [];
    return configurations.flatMap((configuration) => {
        const name = configuration.text('name') ?? '';
        if (/^debug/i.test(name))
            return [];
        const base = configuration.one('baseConfigurationReference');
        const relative = configuration.text('baseConfigurationReferenceRelativePath');
        const basePaths = [
            ...(base === undefined ? [] : paths(base)),
            ...(relative === undefined ? [] : [relative]),
        ];
        return [
            `${path}/${name}\t`,
            ...basePaths.filter((one) => !podFile.test(one)).map((one) => `${path}/${name}/base\t${one}`),
            ...[...configuration.map('buildSettings')]
                .filter(([key]) => !isNeutralSetting(key))
                .map(([key, value]) => {
                const one = Array.isArray(value) ? value.join(' ') : value;
                return `${path}/${name}/${key}\t${pbx_target_text(one)}`;
            }),
        ];
    });
}
/** The product of a Swift package, as the target names it. */
function productText(product) {
    const from = product.one('package');
    return `${product.text('productName') ?? ''} of ${from === undefined ? 'a local package' : packageName(from)}`;
}
/** What a package is called: its address, or its folder. */
function packageName(reference) {
    return reference.text('repositoryURL') ?? reference.text('relativePath') ?? '';
}
function buildFileLines(file, path, paths) {
    const reference = file.one('fileRef');
    const product = file.one('productRef');
    const names = reference !== undefined ? paths(reference) : product === undefined ? [] : [productText(product)];
    const settings = file.field('settings');
    const filters = [file.text('platformFilter') ?? [], ...file.texts('platformFilters')].flat().join(' ');
    return names
        .filter((name) => !podFile.test(name))
        .map((name) => `${path}/${name}\t${settings === undefined ? '' : pbx_target_text(settings)}${filters}`);
}
/** `[CP] …` and its ancestors: script phases that `pod install` writes. */
const podPhase = /^(📦 )?(\[CP(-User)?\] |(Check Pods Manifest\.lock|Embed Pods Frameworks|Copy Pods Resources)$)/u;
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
];
/** What Xcode writes for a field that nobody set. */
const phaseDefaults = new Set(['""', '"0"', '[]', '"/bin/sh"']);
function phaseLines(phase, path, paths) {
    const name = phase.text('name');
    if (name !== undefined && podPhase.test(name))
        return [];
    const own = `${path}/${phase.isa.replace(/^PBX|BuildPhase$/g, '')}${name === undefined ? '' : ` ${name}`}`;
    const fields = phaseFields.flatMap((field) => {
        const value = pbx_target_text(phase.field(field));
        return phaseDefaults.has(value) ? [] : [`${own}/${field}\t${value}`];
    });
    const files = phase.many('files').flatMap((file) => buildFileLines(file, own, paths));
    return fields.length + files.length === 0 ? [] : [...fields, ...files.sort()];
}
function groupLines(group, path, paths) {
    return paths(group).flatMap((folder) => [
        `${path}/folder ${folder}\t${pbx_target_text(group.field('explicitFileTypes') ?? new Map())}${pbx_target_text(group.field('explicitFolders') ?? [])}`,
    ]);
}
/** What a target that is no test reaches the archive with, as lines `target/… TAB value`. */
function targetLines(target, paths) {
    const path = target.text('name') ?? '';
    return [
        `${path}\t${target.isa} ${target.text('productType') ?? ''} ${pbx_target_text(target.field('buildToolPath'))}${pbx_target_text(target.field('buildArgumentsString'))}`,
        ...settingLines(target, path, paths).sort(),
        ...target.many('buildPhases').flatMap((phase) => phaseLines(phase, path, paths)),
        ...target
            .many('buildRules')
            .map((rule) => `${path}/rule\t${['compilerSpec', 'fileType', 'filePatterns', 'script', 'inputFiles', 'outputFiles'].map((field) => pbx_target_text(rule.field(field))).join(' ')}`),
        ...target
            .many('dependencies')
            .map((dependency) => {
            const on = dependency.one('target')?.text('name') ??
                dependency.text('name') ??
                dependency.one('targetProxy')?.text('remoteInfo');
            const product = dependency.one('productRef');
            return `${path}/dependency ${product === undefined ? on : productText(product)}\t`;
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
    ];
}

;// CONCATENATED MODULE: ./lib/project/native-files/pbxproj.js





const isTest = (target) => /(unit-test|ui-testing)$/.test(target.text('productType') ?? '');
function packageLines(project) {
    return project
        .many('packageReferences')
        .map((reference) => `package ${packageName(reference)}\t${valueLines(reference.map('requirement')).replaceAll('\n', ' ')}`);
}
const exceptionFields = [
    'membershipExceptions',
    'publicHeaders',
    'privateHeaders',
    'additionalCompilerFlagsByRelativePath',
    'attributesByRelativePath',
    'platformFiltersByRelativePath',
];
/** Files of synchronized folders that a target leaves out, or takes from another target's folder. */
function exceptionLines(all, paths) {
    return [...all]
        .filter(({ isa }) => isa === 'PBXFileSystemSynchronizedRootGroup')
        .flatMap((group) => group.many('exceptions').flatMap((set) => {
        const target = set.one('target');
        if (target !== undefined && isTest(target))
            return [];
        const where = `${target?.text('name') ?? set.one('buildPhase')?.isa ?? ''}/folder ${paths(group).join()}`;
        return exceptionFields.flatMap((field) => {
            const value = set.field(field);
            const sorted = Array.isArray(value) ? value.toSorted() : value;
            return sorted === undefined
                ? []
                : [`${where}/${field}\t${valueLines(sorted).replaceAll('\n', ' ')}`];
        });
    }));
}
/**
 * What of `project.pbxproj` reaches an archive: the release settings, phases, files by path, dependencies and
 * packages of every target that is no test, and the regions of the project. Object ids, groups, tool versions,
 * version numbers, signing and what `pod install` writes do not.
 *
 * @throws Unparsable
 */
function pbxproj(text) {
    const { project, all } = pbxObjects(openStep(text));
    const paths = pathsOf(project);
    const targets = project.many('targets').filter((target) => !isTest(target));
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
    ].join('\n');
}

;// CONCATENATED MODULE: ./lib/project/native-files/plist.js




const scalars = new Set(['string', 'integer', 'real', 'date', 'data', 'true', 'false']);
function dictionary(items) {
    const entries = new Map();
    for (let index = 0; index < items.length; index += 2) {
        const [key, value] = items.slice(index, index + 2);
        const name = key?.children.join('');
        if (key?.name !== 'key' || name === undefined || value === undefined)
            throw new Unparsable('a dictionary that is not key, value, key, value');
        addEntry(entries, name, plistValue(value));
    }
    return entries;
}
function plistValue({ name, children }) {
    const elements = children.filter((child) => typeof child !== 'string');
    if (name === 'dict')
        return dictionary(elements);
    if (name === 'array')
        return elements.map(plistValue);
    if (!scalars.has(name))
        throw new Unparsable(`<${name}> in a property list`);
    const text = children.join('');
    if (name === 'string')
        return JSON.stringify(text);
    return `${name} ${name === 'data' ? text.replace(/\s+/g, '') : text.trim()}`;
}
function quotedScalars(value) {
    if (typeof value === 'string')
        return JSON.stringify(value);
    if (value instanceof Map)
        return new Map([...value].map(([key, item]) => [key, quotedScalars(item)]));
    return value.map(quotedScalars);
}
function parsePlist(text) {
    if (!/^\uFEFF?\s*</.test(text))
        return quotedScalars(openStep(text));
    const { name, children } = xmlTree(text);
    const [value, ...more] = children.filter((child) => typeof child !== 'string');
    if (name !== 'plist' || value === undefined || more.length > 0)
        throw new Unparsable('no property list with one value');
    return plistValue(value);
}
const plist_metadata = new Set(['CFBundleShortVersionString', 'CFBundleVersion']);
function withoutVersion(value) {
    return value instanceof Map ? new Map([...value].filter(([key]) => !plist_metadata.has(key))) : value;
}
/** A property list, keys in any order. @throws Unparsable */
function plist(text) {
    return valueLines(parsePlist(text));
}
/** `Info.plist` of an app or extension without version and build number. @throws Unparsable */
function infoPlist(text) {
    return valueLines(withoutVersion(parsePlist(text)));
}
/** A `.strings` file in any order, without comments and the app's version. @throws Unparsable */
function strings(text) {
    if (/^\uFEFF?\s*</.test(text))
        return infoPlist(text);
    return valueLines(withoutVersion(quotedScalars(openStepEntries(text))));
}

;// CONCATENATED MODULE: ./lib/project/native-files/podfile.js



/** What `cap sync` writes: one block of its own, or lines between two comments in the time before it. */
const podfile_derived = [
    /^([ \t]*)def capacitor_pods\b[\s\S]*?^\1end\b.*$/m,
    /^[ \t]*# ?Automatic Pod Dependencies, do not delete[\s\S]*?^[ \t]*# ?End Automatic Pod Dependencies.*$/m,
    /^[ \t]*require_relative\b.*pods_helpers.*$/m,
];
/**
 * A Podfile without comments and what `cap sync` writes into it.
 *
 * @throws Unparsable
 */
function podfile(text) {
    const own = podfile_derived.reduce((rest, pattern) => rest.replace(pattern, ''), (0,plain_text/* unixText */.Y$)(text));
    return sourceCode(own, rubySyntax)
        .split('\n')
        .map((line) => line.replace(/'([^'"\\#]*)'/g, '"$1"'))
        .map((line) => `${/^pod "([^"]+)"/.exec(line)?.[0] ?? /^\w+[?!]?/.exec(line)?.[0] ?? ''}\t${line}`)
        .filter((line) => line !== '\t')
        .join('\n');
}

;// CONCATENATED MODULE: ./lib/project/native-files/podfile-lock.js


/** Sections of a Podfile.lock, each a list of its lines with their indentation. */
function sections(text) {
    const found = new Map();
    let lines = null;
    for (const line of (0,plain_text/* unixText */.Y$)(text).split('\n')) {
        if (line.trim() === '')
            continue;
        const heading = /^([A-Z][A-Z ]*):/.exec(line)?.[1];
        if (heading !== undefined) {
            lines = [];
            found.set(heading, lines);
        }
        else if (lines === null || !line.startsWith(' '))
            throw new Unparsable('a line outside of every section');
        else
            lines.push(line);
    }
    if (!found.has('PODS') && !found.has('PODFILE CHECKSUM'))
        throw new Unparsable('a Podfile.lock without pods');
    return found;
}
const unquoted = (text) => text.trim().replace(/^"(.*)"$/, '$1');
/** `name:` with its indented `:key: value` lines, as in EXTERNAL SOURCES. */
function tables(lines) {
    const found = new Map();
    let values = [];
    for (const line of lines) {
        const name = /^ {2}("?[^\s:].*?"?):$/.exec(line)?.[1];
        if (name === undefined)
            values.push(line.trim());
        else {
            values = [];
            found.set(unquoted(name), values);
        }
    }
    return found;
}
/**
 * The pins of a Podfile.lock: every pod that comes from no node package, its version and where it was checked out.
 * A pod from a folder has no pin: the folder counts.
 *
 * @throws Unparsable
 */
function podfileLock(text) {
    const lock = sections(text);
    const external = [...tables(lock.get('EXTERNAL SOURCES') ?? [])];
    const from = (pattern) => new Set(external.flatMap(([name, lines]) => (lines.some((line) => pattern.test(line)) ? [root(name)] : [])));
    const owned = from(/node_modules|capacitor-cordova-ios-plugins/);
    const local = from(/^:path:/);
    const pods = (lock.get('PODS') ?? []).flatMap((line) => {
        const pod = /^ {2}- "?([^\s"]+) \(([^)]*)\)"?:?$/.exec(line);
        if (pod === null) {
            if (/^ {2}-/.test(line))
                throw new Unparsable('a pod without a version');
            return [];
        }
        const [, name = '', version = ''] = pod;
        return owned.has(root(name)) ? [] : [`${name}\t${local.has(root(name)) ? 'local' : version}`];
    });
    const sources = (section, tag) => [...tables(lock.get(section) ?? [])].flatMap(([name, from]) => owned.has(root(name)) ? [] : [`${tag} ${name}\t${from.sort().join(' ')}`]);
    return [...pods, ...sources('EXTERNAL SOURCES', 'source of'), ...sources('CHECKOUT OPTIONS', 'checkout of')]
        .sort()
        .join('\n');
}
/** `Firebase` of `Firebase/Auth`: a pod comes as a whole. */
function root(name) {
    return name.split('/')[0] ?? name;
}

;// CONCATENATED MODULE: ./lib/project/native-files/properties.js

/** Keys and values of a `.properties` file; the last of several wins. */
function entriesOf(text) {
    const joined = (0,plain_text/* unixText */.Y$)(text).replace(/\\\n[ \t\f]*/g, '');
    return new Map((0,plain_text/* trimmedLines */.Al)(joined).flatMap((line) => {
        if (/^[#!]/.test(line))
            return [];
        const [, key = '', value = ''] = /^((?:\\.|[^=:\s\\])*)\s*[=:]?\s*(.*)$/.exec(line) ?? [];
        return [[key, value]];
    }));
}
/** How the build runs, which version it makes and who signs; nothing of it is in the binary. */
const neutralKeys = [
    /^org\.gradle\./,
    /^kotlin\.(daemon\.|code\.style$|incremental)/,
    /^android\.suppressUnsupported/,
    /^((app|my|android|build|base|default|current|release|project|package)[._]?)?version_?(code|name)$/i,
    /^(app[._]?)?version[._]?(major|minor|patch|build|number)$/i,
    /^app[._]?version$/i,
    /^(\w*[._])?build_?number$/i,
    /(^|[._])(store|key|keystore)[._]?(file|password|alias|path)$/i,
    /(Store|Key|Keystore)(File|Password|Alias|Path)$/,
];
function lines(entries) {
    return [...entries]
        .map(([key, value]) => `${key}\t${value}`)
        .sort()
        .join('\n');
}
/** `gradle.properties` without runner, version and signing keys; any other `.properties` file whole. */
function properties(text, path) {
    const entries = [...entriesOf(text)];
    if (!path.endsWith('gradle.properties'))
        return lines(entries);
    return lines(entries.filter(([key]) => !neutralKeys.some((pattern) => pattern.test(key))));
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./lib/project/native-files/version-catalogue.js





const appVersion = /^(app-?)?version-?(code|name)$/i;
/** `libs.versions.toml` and other TOML without the app's own version. @throws Unparsable */
function versionCatalogue(text) {
    try {
        return valueLines(jsonValue((0,dist/* parse */.qg)((0,plain_text/* unixText */.Y$)(text)), (key, depth) => depth === 1 && appVersion.test(key)));
    }
    catch (cause) {
        throw new Unparsable('no TOML', { cause });
    }
}

;// CONCATENATED MODULE: ./lib/project/native-files/xcconfig.js


/** An `.xcconfig` without comments, version and signing; a later line wins, so order counts. */
function xcconfig(text) {
    return (0,plain_text/* trimmedLines */.Al)(text)
        .map((line) => line.replace(/\s*\/\/.*$/, ''))
        .flatMap((line) => {
        const setting = /^([\w.]+(?:\[[^\]]*\])*)\s*=\s*(.*)$/.exec(line);
        if (setting === null)
            return line === '' ? [] : [line.replace(/\s+/g, ' ')];
        const [, key = '', value = ''] = setting;
        return isNeutralSetting(key) ? [] : [`${key}\t${value.replace(/\s*;?$/, '')}`];
    })
        .join('\n');
}

;// CONCATENATED MODULE: ./lib/project/native-files/xcode-xml.js

const toolAttributes = new Set(['toolsVersion', 'systemVersion']);
const toolElements = new Set(['dependencies', 'deployment', 'plugIn', 'device', 'capability']);
/** A storyboard or xib without the versions of the Xcode that wrote it. @throws Unparsable */
function interfaceBuilder(text) {
    return xml(text, {
        keepAttribute: (name, element) => element.name !== 'document' || !toolAttributes.has(name),
        keepElement: ({ name, attributes }) => !toolElements.has(name) && !(name === 'point' && attributes.get('key') === 'canvasLocation'),
    });
}
const keptActions = new Set(['Scheme', 'ArchiveAction', 'BuildAction']);
function keepInScheme({ name, attributes }, depth) {
    if (depth < 2)
        return keptActions.has(name);
    return (name === 'PreActions' || name === 'PostActions' || (depth > 2 && !attributes.has('BuildableIdentifier')));
}
/**
 * What of a scheme reaches an archive: its configuration when it is not Release, and scripts round building
 * and archiving. Empty for the scheme that Xcode makes.
 *
 * @throws Unparsable
 */
function scheme(text) {
    const lines = xml(text, {
        keepElement: keepInScheme,
        keepAttribute: (name, element) => element.name === 'ArchiveAction'
            ? name === 'buildConfiguration' && element.attributes.get(name) !== 'Release'
            : element.name !== 'Scheme' && element.name !== 'BuildAction',
    });
    return lines
        .split('\n')
        .filter((line) => !line.endsWith('\t'))
        .join('\n');
}
/** A workspace without the project that `pod install` adds. @throws Unparsable */
function workspace(text) {
    return xml(text, {
        keepElement: ({ attributes }) => !/[:/]Pods\.xcodeproj$/.test(attributes.get('location') ?? ''),
        unordered: ['Workspace', 'Group'],
    });
}

;// CONCATENATED MODULE: ./lib/project/native-files/canonical-file.js
























const code = (syntax) => (text) => sourceCode(text, syntax);
const canonicalForms = {
    java: code(javaSyntax),
    kotlin: code(kotlinSyntax),
    swift: code(swiftSyntax),
    c: (text) => sourceCode(text, cSyntax, 'all'),
    gradle: gradle,
    'gradle-variables': gradleVariables,
    ruby: code(rubySyntax),
    'package-swift': code(swiftSyntax),
    proguard: code(proguardSyntax),
    xml: (text) => xml(text),
    manifest: androidManifest,
    'resource-xml': androidResource,
    'interface-builder': interfaceBuilder,
    xcscheme: scheme,
    workspace: workspace,
    plist: plist,
    'info-plist': infoPlist,
    strings: strings,
    json: json,
    properties: properties,
    toml: versionCatalogue,
    'gradle-lockfile': gradleLockfile,
    pbxproj: pbxproj,
    xcconfig: xcconfig,
    podfile: podfile,
    'podfile-lock': podfileLock,
    'package-resolved': packageResolved,
    'generated-package-swift': generatedPackageSwift,
    'package-json': nodePackage,
    'package-lock': nodePackageLock,
    'asset-contents': assetContents,
    xcstrings: stringCatalogue,
};
/**
 * The canonical form of a file: equal for two spellings that give the same binary (native-detection.md §4).
 * Never throws.
 *
 * @param path POSIX, relative to the app directory
 */
function canonicalFile(path, bytes, context) {
    const { format } = (0,file_kind/* fileKind */.h)(path);
    const text = format === 'binary' ? null : (0,decode/* decodeText */.g)(bytes);
    if (text === null)
        return { content: bytes };
    const canonical = canonicalForms[format] ?? plain_text/* plainText */.wh;
    try {
        return { content: canonical(text, (0,file_context/* pathInside */._)(path, context)) };
    }
    catch (error) {
        if (!(error instanceof Unparsable))
            throw error;
        return { content: (0,plain_text/* plainText */.wh)(text), unknown: `UNKNOWN_${format.toUpperCase().replaceAll('-', '_')}` };
    }
}


/***/ }),

/***/ 63441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
const sniffed = 8192;
/** The text of a file, or null when it is binary (NUL in the first 8 KiB) or no valid UTF-8 or UTF-16. */
function decodeText(bytes) {
    try {
        if (bytes[0] === 0xff && bytes[1] === 0xfe)
            return new TextDecoder('utf-16le', { fatal: true }).decode(bytes);
        if (bytes[0] === 0xfe && bytes[1] === 0xff)
            return new TextDecoder('utf-16be', { fatal: true }).decode(bytes);
        if (bytes.subarray(0, sniffed).includes(0))
            return null;
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 28051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ pathInside)
/* harmony export */ });
/** The path inside the native directory; a path outside of it (a local plugin) stays as it is. */
function pathInside(path, { nativeDir }) {
    const prefix = nativeDir === '' || nativeDir.endsWith('/') ? nativeDir : `${nativeDir}/`;
    return path.startsWith(prefix) ? path.slice(prefix.length) : path;
}


/***/ }),

/***/ 22776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ fileKind)
/* harmony export */ });
const compat = (format, code) => ({ format, code, impact: 'compat' });
const cosmetic = (format) => ({ format, code: 'RESOURCE_CHANGED', impact: 'binary-only' });
const nameKinds = new Map([
    ['AndroidManifest.xml', compat('manifest', 'MANIFEST_CHANGED')],
    ['variables.gradle', compat('gradle-variables', 'GRADLE_CHANGED')],
    ['gradle.lockfile', compat('gradle-lockfile', 'GRADLE_CHANGED')],
    ['buildscript-gradle.lockfile', compat('gradle-lockfile', 'GRADLE_CHANGED')],
    ['Podfile', compat('podfile', 'PODS_CHANGED')],
    ['Podfile.lock', compat('podfile-lock', 'PODS_CHANGED')],
    ['Package.resolved', compat('package-resolved', 'SPM_CHANGED')],
    ['Package.swift', compat('package-swift', 'SPM_CHANGED')],
    ['project.pbxproj', compat('pbxproj', 'XCODE_PROJECT_CHANGED')],
    ['contents.xcworkspacedata', compat('workspace', 'XCODE_PROJECT_CHANGED')],
    ['Contents.json', cosmetic('asset-contents')],
    ['InfoPlist.strings', cosmetic('strings')],
    ['CMakeLists.txt', compat('text', 'NATIVE_CODE_CHANGED')],
]);
const code = (format) => compat(format, 'NATIVE_CODE_CHANGED');
const resource = (format) => compat(format, 'RESOURCE_CHANGED');
const gradle = (format) => compat(format, 'GRADLE_CHANGED');
const xcode = (format) => compat(format, 'XCODE_PROJECT_CHANGED');
const extensionKinds = new Map([
    ['java', code('java')],
    ['aidl', code('java')],
    ['kt', code('kotlin')],
    ['kts', code('kotlin')],
    ['swift', code('swift')],
    ...['m', 'mm', 'h', 'hpp', 'hh', 'c', 'cc', 'cpp', 'cxx', 'metal', 'pch'].map((e) => [e, code('c')]),
    ...['aar', 'jar', 'so', 'a', 'dylib', 'framework', 'xcframework', 'dex'].map((e) => [e, code('binary')]),
    ['gradle', gradle('gradle')],
    ['properties', gradle('properties')],
    ['toml', gradle('toml')],
    ['pro', gradle('proguard')],
    ['podspec', compat('ruby', 'PODS_CHANGED')],
    ['rb', compat('ruby', 'PODS_CHANGED')],
    ['plist', compat('plist', 'PLIST_CHANGED')],
    ['xcprivacy', compat('plist', 'PLIST_CHANGED')],
    ['entitlements', compat('plist', 'ENTITLEMENTS_CHANGED')],
    ['xcscheme', xcode('xcscheme')],
    ['xcconfig', xcode('xcconfig')],
    ['storyboard', resource('interface-builder')],
    ['xib', resource('interface-builder')],
    ['strings', resource('strings')],
    ['stringsdict', resource('plist')],
    ['xcstrings', resource('xcstrings')],
    ['json', resource('json')],
    ['xml', resource('xml')],
    ...['png', 'jpg', 'jpeg', 'webp', 'gif', 'bmp', 'ico', 'icns', 'heic', 'pdf'].map((e) => [e, cosmetic('binary')]),
    ['svg', cosmetic('text')],
    ...[
        'ttf',
        'otf',
        'woff',
        'woff2',
        'mp3',
        'wav',
        'caf',
        'ogg',
        'm4a',
        'mp4',
        'mov',
        'db',
        'sqlite',
        'tflite',
        'zip',
    ].map((e) => [e, resource('binary')]),
]);
const other = compat('text', 'NATIVE_FILE_CHANGED');
function electronKind(name) {
    if (name === 'package.json')
        return compat('package-json', 'ELECTRON_CHANGED');
    if (name === 'package-lock.json' || name === 'npm-shrinkwrap.json')
        return compat('package-lock', 'ELECTRON_CHANGED');
    return null;
}
/** What kind of native input a path is, judged by its name alone. */
function fileKind(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (path.endsWith('CapApp-SPM/Package.swift'))
        return compat('generated-package-swift', 'SPM_CHANGED');
    if (name.endsWith('.gradle.kts'))
        return gradle('gradle');
    if (/Info\.plist$/.test(name) && !name.startsWith('GoogleService'))
        return compat('info-plist', 'PLIST_CHANGED');
    if (/(^|[^a-z])LaunchScreen[^/]*\.(storyboard|xib)$/.test(path))
        return cosmetic('interface-builder');
    if (/proguard|consumer-rules|r8-rules/i.test(name) && /\.(pro|txt|cfg)$/.test(name))
        return gradle('proguard');
    const electron = electronKind(name);
    if (electron !== null)
        return electron;
    const known = nameKinds.get(name) ?? extensionKinds.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase());
    if (known?.format === 'xml' && /\/res\/[^/]+\/[^/]+$/.test(path))
        return /\/res\/(mipmap|drawable)/.test(path) ? cosmetic('resource-xml') : resource('resource-xml');
    return known ?? other;
}


/***/ }),

/***/ 85036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ neutralPath)
});

// EXTERNAL MODULE: ./lib/project/native-files/file-context.js
var file_context = __webpack_require__(28051);
;// CONCATENATED MODULE: ./lib/project/native-files/neutral-name.js
/** File names that never reach a binary, with the reason; the first match wins. `Security.swift` is code, not docs. */
const rules = [
    [/\.(md|markdown|rst|adoc)$/i, 'docs'],
    [
        /^(readme|changelog|changes|history|licen[sc]e|notice|copying|contributing|code_of_conduct|authors|contributors|security)([_-][^.]*)?(\.(txt|html?|rtf|pdf))?$/i,
        'docs',
    ],
    [/^(\.DS_Store|\.AppleDouble|Thumbs\.db|desktop\.ini)$/i, 'IDE files'],
    [
        /^\.(gitignore|gitattributes|gitkeep|keep|npmkeep|npmignore|gitmodules|git-blame-ignore-revs)$/,
        'git files',
    ],
    [
        /^(\.editorconfig|\.swiftlint[^/]*\.ya?ml|\.swiftformat|\.swift-format|\.clang-format|\.clang-tidy|\.rubocop\.yml|\.prettier.*|\.eslint.*|\.stylelint.*|lint[^/]*\.xml|ktlint[^/]*\.ya?ml|detekt[^/]*\.(ya?ml|xml)|\.oclint|sonar-project\.properties|\.periphery\.yml)$/,
        'linter and formatter',
    ],
    [/^\.(swift|xcode|ruby|java|node)-version$|^\.(tool-versions|sdkmanrc|nvmrc)$/, 'build runner'],
    [/\.iml$|\.ipr$|\.iws$|^\.(project|classpath|factorypath)$/, 'IDE files'],
    [
        /\.xcuserstate$|^(IDEWorkspaceChecks\.plist|WorkspaceSettings\.xcsettings|xcschememanagement\.plist)$/,
        'IDE files',
    ],
    [/\.xcodeproj\.bak$|\.pbxproj\.(bak|orig)$|\.(orig|rej|swp)$/, 'IDE files'],
    [
        /^(Gemfile(\.lock)?|Dangerfile|Brewfile(\.lock\.json)?|Mintfile|Fastfile|Appfile|Matchfile|Jenkinsfile|Makefile|codemagic\.ya?ml|bitrise\.ya?ml|\.bitrise.*|azure-pipelines.*\.ya?ml|\.gitlab-ci\.ya?ml|\.travis\.yml|appcenter-.*\.sh|renovate\.json)$/,
        'CI',
    ],
    [
        /\.(apk|aab|ipa|apks|idsig)$|\.(dSYM|xcarchive)(\.zip)?$|^(output|output-metadata)\.json$/,
        'build output',
    ],
    [
        /\.(jks|keystore|p12|p8|mobileprovision|provisionprofile|certSigningRequest)(\.(gpg|enc|asc|b64|base64))?$/i,
        'signing',
    ],
    [/^(key|keystore|signing|key-store|release-signing)\.properties(\..*)?$/i, 'signing'],
    [/^export[-_]?options.*\.plist$/i, 'signing'],
    [/^local\.properties(\..*)?$/, 'local settings'],
    [/^(gradlew(\.bat)?|gradle-wrapper\.(jar|properties)|gradle-daemon-jvm\.properties)$/, 'build runner'],
    [/^version\.properties$/, 'release metadata'],
    [/\.xctestplan$/, 'tests'],
];
/** Why the last segment says that a file never counts, or null. */
function neutralNameReason(segments) {
    const name = segments.at(-1) ?? '';
    return rules.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

;// CONCATENATED MODULE: ./lib/project/native-files/neutral-path.js


/** Folders that never hold an input, whatever stands above them. */
const neutralFolders = new Map([
    ['.idea', 'IDE files'],
    ['.vscode', 'IDE files'],
    ['.vs', 'IDE files'],
    ['.settings', 'IDE files'],
    ['.run', 'IDE files'],
    ['xcuserdata', 'IDE files'],
    ['fastlane', 'CI'],
    ['ci_scripts', 'CI'],
    ['.github', 'CI'],
    ['.circleci', 'CI'],
    ['.bundle', 'CI'],
    ['.gradle', 'build output'],
    ['.cxx', 'build output'],
    ['.kotlin', 'build output'],
    ['.externalNativeBuild', 'build output'],
    ['.build', 'build output'],
    ['.swiftpm', 'IDE files'],
    ['DerivedData', 'build output'],
    ['node_modules', 'installed packages'],
    ['capacitor-cordova-android-plugins', 'derived by cap sync'],
    ['capacitor-cordova-ios-plugins', 'derived by cap sync'],
]);
/** Inside an Android source set these folders are packed as they are, so names mean nothing there. */
const packed = new Set(['assets', 'res', 'resources', 'jniLibs']);
function androidSourceReason(set, below) {
    if (/^(test|androidTest)($|[A-Z])/.test(set))
        return 'tests';
    if (set === 'debug' || set.endsWith('Debug'))
        return 'debug only';
    const [folder, ...rest] = below;
    if (folder === 'play')
        return 'store listing';
    if (folder === 'assets' && rest[0] === 'public')
        return 'web build';
    if (folder === 'assets' && /^capacitor\.(config|plugins)\.json$/.test(rest.join('/')))
        return 'derived by cap sync';
    if (folder === 'res' && rest.join('/') === 'xml/config.xml')
        return 'derived by cap sync';
    return null;
}
function androidReason(segments) {
    const src = segments.indexOf('src');
    const set = segments[src + 1];
    if (src >= 0 && set !== undefined && src + 2 < segments.length) {
        const below = segments.slice(src + 2);
        const reason = androidSourceReason(set, below);
        if (reason !== null || packed.has(below[0] ?? ''))
            return reason;
        return neutralNameReason(segments);
    }
    const name = segments.at(-1);
    const folders = segments.slice(0, -1);
    if (name === 'capacitor.settings.gradle' || name === 'capacitor.build.gradle')
        return 'derived by cap sync';
    if (folders.includes('build'))
        return 'build output';
    // A library may lie in any folder, and is linked from there.
    const isLibrary = /\.(aar|jar|so|a)$/.test(name ?? '');
    if (!isLibrary && folders.some((folder) => folder === 'output' || folder === 'captures'))
        return 'build output';
    if (!isLibrary && (folders[1] === 'release' || folders[1] === 'debug'))
        return folders[0] === 'libs' ? null : 'build output';
    if (folders.slice(0, 2).includes('metadata'))
        return 'store listing';
    if (folders.at(-2) === 'gradle' && folders.at(-1) === 'wrapper')
        return 'build runner';
    return neutralNameReason(segments);
}
function iosReason(segments) {
    const folders = segments.slice(0, -1);
    const path = segments.join('/');
    if (/^App\/(App\/)?public\//.test(path))
        return 'web build';
    if (/^App\/App\/(capacitor\.config\.json|config\.xml)$|^App\/public$/.test(path))
        return 'derived by cap sync';
    if (/^App\/CapApp-SPM\/(README\.md|\.gitignore|Sources\/.*)$/.test(path))
        return 'derived by cap sync';
    if (folders.slice(0, 3).includes('Pods'))
        return 'derived from Podfile.lock';
    if (folders.slice(0, 2).some((folder) => folder === 'build' || folder === 'output'))
        return 'build output';
    if (folders.slice(0, 2).includes('metadata'))
        return 'store listing';
    if (folders.some((folder, depth) => folder.endsWith('Tests') && (depth < 2 || folders[depth - 1] === 'Tests')))
        return 'tests';
    if (path.includes('.xcodeproj/project.xcworkspace/') && path.endsWith('/contents.xcworkspacedata'))
        return 'IDE files';
    if (path.includes('/xcshareddata/swiftpm/configuration/'))
        return 'IDE files';
    if (/(^|[._-])debug\.xcconfig$/i.test(segments.at(-1) ?? ''))
        return 'debug only';
    return neutralNameReason(segments);
}
function electronReason(segments) {
    const [first] = segments;
    const path = segments.join('/');
    if (first === 'app')
        return 'web build';
    if (path === 'src/rt/electron-plugins.js')
        return 'derived by cap sync';
    if (/^capacitor\.config\.(json|ts|js)$/.test(path))
        return 'derived by cap sync';
    // Packagers take icons and entitlements from `build/`; what tsc writes there is in `build/src`.
    if (first === 'dist' || first === 'out' || path.startsWith('build/src/'))
        return 'build output';
    if (first === 'assets' || first === 'resources')
        return null;
    return neutralNameReason(segments);
}
/**
 * Why a file of a native directory can never change the release binary, or null when it may
 * (native-detection.md §5.1, §5.2).
 *
 * @param path POSIX, relative to the app directory, for example `android/app/src/test/java/A.java`
 */
function neutralPath(path, context) {
    const segments = (0,file_context/* pathInside */._)(path, context).split('/');
    for (const folder of segments.slice(0, -1)) {
        const reason = neutralFolders.get(folder);
        if (reason !== undefined)
            return reason;
    }
    if (context.platform === 'android')
        return androidReason(segments);
    return context.platform === 'ios' ? iosReason(segments) : electronReason(segments);
}


/***/ }),

/***/ 89199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ trimmedLines),
/* harmony export */   Y$: () => (/* binding */ unixText),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/** Text with LF line ends and no byte order mark; what every canonical form starts from. */
function unixText(text) {
    return (text.startsWith('\uFEFF') ? text.slice(1) : text).replace(/\r\n?/g, '\n');
}
/** Lines without indentation, trailing space and blank lines. */
function trimmedLines(text) {
    return unixText(text)
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
/** The canonical form of text nobody knows more about. */
function plainText(text) {
    return trimmedLines(text).join('\n');
}


/***/ }),

/***/ 87243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gO: () => (/* binding */ unitedNames),
/* harmony export */   gU: () => (/* binding */ generatedNames)
/* harmony export */ });
/* unused harmony export namesIn */
/** Files that `cap sync` writes and templates track; they name every plugin it found (native-detection.md §5.1). */
const generatedFiles = {
    android: ['capacitor.settings.gradle'],
    ios: ['App/Podfile', 'App/CapApp-SPM/Package.swift', 'Podfile'],
    electron: ['src/rt/electron-plugins.js'],
};
const mention = /node_modules[\\/]+(?:\.(?:pnpm|bun|deno)[\\/]+[^\\/'"]+[\\/]+node_modules[\\/]+)?((?:@[^\\/'"]+[\\/]+)?[^\\/'"\s)]+)/g;
/** The package names in the generated files of each platform's directory. */
async function generatedNames(tree, nativeDirs) {
    const read = async (platform) => {
        const contents = await tree.readAll(generatedFiles[platform].map((name) => `${nativeDirs[platform]}/${name}`));
        if (contents.size === 0)
            return null;
        return new Set([...contents.values()].flatMap((bytes) => namesIn(new TextDecoder().decode(bytes))));
    };
    return { android: await read('android'), ios: await read('ios'), electron: await read('electron') };
}
/** What either of two trees names; a platform that one of them does not track says nothing against the other. */
function unitedNames(a, b) {
    const united = (platform) => {
        const [left, right] = [a[platform], b[platform]];
        return left === null ? right : right === null ? left : new Set([...left, ...right]);
    };
    return { android: united('android'), ios: united('ios'), electron: united('electron') };
}
/** Every package that a text reaches through `node_modules`, whatever the linker and the slashes. */
function namesIn(text) {
    return [...text.matchAll(mention)].flatMap(([, name]) => name === undefined ? [] : [name.replace(/[\\/]+/g, '/')]);
}


/***/ }),

/***/ 91269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ relativePath)
/* harmony export */ });
/** A path of the repository, relative to a folder of it; one outside of the folder keeps its way up. */
function relativePath(folder, path) {
    if (folder === '')
        return path;
    const prefix = `${folder}/`;
    if (path.startsWith(prefix))
        return path.slice(prefix.length);
    return `${'../'.repeat(folder.split('/').length)}${path}`;
}


/***/ }),

/***/ 29043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ nativePart)
/* harmony export */ });
/** Which files of a package hold native code of a platform. */
const nativePart = {
    android: /^(android|src\/android|libs)\/|^plugin\.xml$/,
    ios: /^(ios|Sources|src\/ios|Plugin)\/|\.podspec$|^Package\.swift$|^plugin\.xml$/,
    electron: /^electron\//,
};


/***/ }),

/***/ 48123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ packageSources),
  m: () => (/* binding */ pluginsOf)
});

// EXTERNAL MODULE: ./lib/project/packages/generated-names.js
var generated_names = __webpack_require__(87243);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
;// CONCATENATED MODULE: ./lib/project/packages/native-packages.js

/** The runtime packages of each platform: they are the native shell itself. */
const runtimes = {
    android: ['@capacitor/android'],
    ios: ['@capacitor/ios'],
    electron: ['@capacitor/electron', '@capacitor-community/electron', '@capacitor-community/electron-core'],
};
const allRuntimes = new Set(Object.values(runtimes).flat());
/** Known to hold no native code, though their names look like it (native-detection.md §3.1). */
const jsOnly = /^@capacitor\/(core|cli|assets|docgen|motion|synapse)$|^@capacitor\/(create|eslint|prettier|swiftlint)|-tailwind|^create-|eslint|prettier|^@ionic-native\/|^@awesome-cordova-plugins\/|^@types\/|^cordova-(android|ios|res|browser)$|^cordova$|^capacitor-(assets|resources|set-version|cli)$|^@capgo\/(cli|capacitor-cli)$|^@ionic\/(capacitor|cordova)-/;
/** Names that say "native plugin" where no better evidence exists. */
const looksNative = /^@capacitor\/|^@capacitor-(community|firebase|mlkit)\/|^@capawesome[^/]*\/capacitor-|^@capgo\/(capacitor-|native-|inappbrowser|camera-preview)|(^|\/)capacitor-|-capacitor$|(^|\/)cordova-plugin-|\.cordova\.|cordova-.*-plugin|phonegap-plugin-|^cordova\./;
/** The runtime and the plugins of a platform, with their resolved versions (native-detection.md §3.1, §3.2). */
function nativePackages(platform, evidence) {
    const { packageJson, include } = evidence;
    const declared = { ...packageJson.devDependencies, ...packageJson.dependencies };
    const plugins = include === null ? Object.keys(declared) : [...new Set(include)];
    const found = [];
    for (const name of runtimes[platform]) {
        const range = declared[name];
        if (range !== undefined)
            found.push({ name, kind: 'runtime', ...versionOf(name, range, evidence) });
    }
    for (const name of plugins) {
        if (allRuntimes.has(name) || jsOnly.test(name))
            continue;
        const recognised = recognise(name, declared[name] ?? '*', platform, evidence);
        if (recognised === 'no')
            continue;
        const version = versionOf(name, declared[name] ?? '*', evidence);
        const unknown = version.unknown ?? (isSynced(name, evidence) ? null : 'UNKNOWN_PLUGIN_NOT_SYNCED');
        found.push({ name, kind: 'plugin', ...version, unknown });
    }
    return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}
/** False: it is declared, and the last sync of the tracked directories did not find it, or has not run yet. */
function isSynced(name, { generated, workspace }) {
    const tracked = Object.values(generated).filter((names) => names !== null);
    return tracked.length === 0 || workspace.has(name) || tracked.some((names) => names.has(name));
}
function recognise(name, range, platform, evidence) {
    const { generated, lockfile } = evidence;
    if (generated[platform]?.has(name) === true)
        return 'yes';
    const elsewhere = ['android', 'ios', 'electron'].some((other) => generated[other]?.has(name) === true);
    // The last sync saw it on another platform and not here, so it has no native code here.
    if (elsewhere && generated[platform] !== null)
        return 'no';
    if (elsewhere)
        return 'yes';
    const locked = lockfile.kind === 'read' ? lockfile.lockfile.locked(name, range) : null;
    if (locked?.peerOfCore === true)
        return 'yes';
    const local = isLocal(range) || isLocal(locked?.resolved ?? '') || evidence.workspace.has(name);
    return looksNative.test(name) || local ? 'yes' : 'no';
}
/** A local package that is no plugin has no native files, so counting it changes nothing. */
const isLocal = (resolved) => /^(local:|file:|link:|portal:|workspace:)/.test(resolved);
function versionOf(name, range, { lockfile, packageJson, workspace }) {
    // A folder is what it holds, whatever the lockfile calls its version.
    const folder = /^(?:file|link|portal):(.+)$/.exec(range)?.[1];
    if (folder !== undefined && !/\.(tgz|tar\.gz)$/.test(folder))
        return { resolved: `local:${folder}`, unknown: null };
    if (lockfile.kind === 'unreadable')
        return { resolved: `range:${range}`, unknown: 'UNKNOWN_LOCKFILE' };
    const locked = lockfile.kind === 'read' ? lockfile.lockfile.locked(name, range) : null;
    const own = workspace.get(name);
    if (own !== undefined && (locked === null || range.startsWith('workspace:'))) {
        return { resolved: `local:${own}`, unknown: null };
    }
    if (locked === null) {
        const exact = semver.valid(range);
        if (exact !== null)
            return { resolved: exact, unknown: null };
        return { resolved: `range:${range}`, unknown: lockfile.kind === 'read' ? 'UNKNOWN_NOT_LOCKED' : null };
    }
    const version = semver.valid(locked.resolved);
    const checkable = semver.validRange(range) !== null && version !== null;
    if (checkable &&
        !packageJson.overridden.has(name) &&
        !semver.satisfies(version, range, { includePrerelease: true })) {
        // The manifest moved before the lockfile did; what will be installed is what it declares.
        return { resolved: semver.valid(range) ?? `stale:${range}`, unknown: null };
    }
    return { resolved: locked.resolved, unknown: null };
}

// EXTERNAL MODULE: ./lib/project/packages/package-json.js
var package_json = __webpack_require__(63502);
;// CONCATENATED MODULE: ./lib/project/packages/workspace-packages.js

/** Packages of the repository itself: name to folder. Some lockfiles do not say where a workspace package lives. */
async function workspacePackages(tree) {
    const paths = (await tree.list(''))
        .map(({ path }) => path)
        .filter((path) => path.endsWith('/package.json') && !path.includes('node_modules/'));
    const contents = await tree.readAll(paths);
    const packages = new Map();
    for (const [path, bytes] of contents) {
        const name = (0,package_json/* parsePackageJsonName */.RE)(new TextDecoder().decode(bytes));
        if (name !== null && !packages.has(name))
            packages.set(name, path.slice(0, -'/package.json'.length));
    }
    return packages;
}

// EXTERNAL MODULE: ./lib/project/join-path.js
var join_path = __webpack_require__(56945);
// EXTERNAL MODULE: ./lib/project/native-files/canonical-file.js + 30 modules
var canonical_file = __webpack_require__(25137);
// EXTERNAL MODULE: ./lib/project/native-files/neutral-path.js + 1 modules
var neutral_path = __webpack_require__(85036);
// EXTERNAL MODULE: ./lib/project/sources/native-part.js
var native_part = __webpack_require__(29043);
// EXTERNAL MODULE: ./lib/project/sources/source.js
var source = __webpack_require__(64287);
;// CONCATENATED MODULE: ./lib/project/sources/local-package-sources.js





/**
 * S6: the native files of a plugin that lives in the repository, and what its package.json says to Capacitor.
 * Null when its folder is not in the tree.
 */
async function localPackageSources(app, platform, name, path) {
    const { tree, appDir } = app;
    const candidates = [path.replace(/^\.\//, ''), (0,join_path/* joinPath */.u)(appDir, path)];
    for (const folder of candidates) {
        const manifest = await tree.read(`${folder}/package.json`);
        if (manifest === null)
            continue;
        const capacitor = capacitorPart(new TextDecoder().decode(manifest));
        const entries = (await tree.list(folder)).filter((entry) => {
            const inside = entry.path.slice(folder.length + 1);
            return (native_part/* nativePart */.z[platform].test(inside) && (0,neutral_path/* neutralPath */.F)(inside, { platform, nativeDir: platform }) === null);
        });
        const contents = await tree.readAll(entries.map((entry) => entry.path));
        const sources = entries.flatMap((entry) => {
            const inside = entry.path.slice(folder.length + 1);
            const bytes = contents.get(entry.path);
            if (bytes === undefined)
                return [(0,source/* source */.sP)('plugin-source', `${name}/${inside}`, entry.id ?? '', 'UNKNOWN_MISSING_OBJECT')];
            const { content, unknown } = (0,canonical_file/* canonicalFile */.z)(inside, bytes, { platform, nativeDir: platform });
            if (content.length === 0)
                return [];
            return [(0,source/* source */.sP)('plugin-source', `${name}/${inside}`, content, unknown ?? 'PLUGIN_SOURCE_CHANGED')];
        });
        if (sources.length === 0 && capacitor === null)
            return [];
        return [
            (0,source/* source */.sP)('plugin-source', `${name}/package.json`, capacitor ?? '', 'PLUGIN_SOURCE_CHANGED'),
            ...sources,
        ];
    }
    return null;
}
/** The `capacitor` member: it says which platforms the plugin implements. */
function capacitorPart(text) {
    try {
        const raw = JSON.parse(text);
        return raw.capacitor === undefined ? null : JSON.stringify(raw.capacitor);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./lib/project/sources/package-sources.js





/** S3, S4 and S6: the runtime and the plugins of a platform. */
async function packageSources(app, platform, evidence) {
    const found = await packagesOf(app, platform, evidence);
    const sources = [];
    const warnings = [];
    if (app.lockfile.kind === 'unreadable' && found.length > 0)
        sources.push(unreadableLock(app.lockfile));
    for (const { name, kind, resolved, unknown } of found) {
        if (unknown !== null)
            warnings.push(warningOf(name, resolved, unknown));
        const local = /^local:(.+)$/.exec(resolved)?.[1];
        if (local !== undefined) {
            const inside = await localPackageSources(app, platform, name, local);
            if (inside !== null) {
                sources.push(...inside);
                continue;
            }
            warnings.push(`${name} is outside of the repository; only its path is compared`);
        }
        const code = unknown ?? (kind === 'runtime' ? 'RUNTIME_BUMPED' : 'PLUGIN_BUMPED');
        sources.push({
            id: `${kind}:${name}`,
            kind,
            hash: (0,source/* sha256Of */.Bj)(`${name}@${resolved}`),
            label: `${name}@${resolved}`,
            code,
            impact: 'compat',
        });
    }
    return { ...source/* nothing */.s6, sources, warnings };
}
function warningOf(name, resolved, unknown) {
    return unknown === 'UNKNOWN_PLUGIN_NOT_SYNCED'
        ? `${name} is declared, and "cap sync" has not found it in the tracked native directories: it counts as native`
        : `${name}: the installed version is not known (${resolved})`;
}
/** Nobody knows what is installed, so any change of the lockfile may be one of a plugin. */
function unreadableLock({ path, bytes }) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return (0,source/* source */.sP)('lockfile', name, bytes, 'UNKNOWN_LOCKFILE', { label: path });
}
/** The plugins of a platform, for the ledger. */
async function pluginsOf(app, platform) {
    const found = await packagesOf(app, platform, null);
    return found
        .filter(({ kind }) => kind === 'plugin')
        .map(({ name, resolved }) => ({ name, version: resolved }));
}
async function packagesOf(app, platform, evidence) {
    const { packageJson, lockfile, tree, nativeDirs } = app;
    if (packageJson === null)
        return [];
    const generated = evidence ?? (await (0,generated_names/* generatedNames */.gU)(tree, nativeDirs));
    const workspace = await workspacePackages(tree);
    const include = includedPlugins(app, platform);
    return nativePackages(platform, { packageJson, lockfile, generated, workspace, include });
}
/** `includePlugins` of the platform, then of the whole config; null when neither is set. */
function includedPlugins({ config }, platform) {
    if (config.kind !== 'value')
        return null;
    const own = config.value[platform];
    const list = own?.includePlugins ?? config.value.includePlugins;
    return Array.isArray(list) ? list.filter((name) => typeof name === 'string') : null;
}


/***/ }),

/***/ 64287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ sha256Of),
/* harmony export */   s6: () => (/* binding */ nothing),
/* harmony export */   sP: () => (/* binding */ source)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77340);


function sha256Of(content) {
    return (0,_core_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSha256 */ .t)((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex'));
}
const nothing = { sources: [], warnings: [], ignored: new Map() };
/** One source from its content. */
function source(kind, name, content, code, more = {}) {
    return {
        id: `${kind}:${name}`,
        kind,
        hash: sha256Of(content),
        label: more.label ?? name,
        code,
        impact: more.impact ?? 'compat',
    };
}


/***/ })

};
