export const id = 10;
export const ids = [10];
export const modules = {

/***/ 91010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  release: () => (/* binding */ release)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/update-error.js
var update_error = __webpack_require__(31445);
// EXTERNAL MODULE: ./lib/operations/plan.js
var plan = __webpack_require__(92643);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./lib/core/sha256.js
var sha256 = __webpack_require__(77340);
;// CONCATENATED MODULE: ./lib/packaging/content-digest.js




/** SHA-256 of a file, streamed. */
async function fileDigest(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), hash);
    return (0,sha256/* parseSha256 */.t)(hash.digest('hex'));
}
/**
 * What a bundle is, whatever the zip writer did: SHA-256 over `path NUL sha256 LF`, sorted by path. Two builds with
 * equal files have equal digests.
 */
async function contentDigest(files) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const { name, path } of sorted)
        hash.update(`${name}\0${await fileDigest(path)}\n`);
    return (0,sha256/* parseSha256 */.t)(hash.digest('hex'));
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/packaging/encryption.js



/*
 * End-to-end encryption as the plugin reads it (protocol.md §2.5): AES-128-CBC over the payload, its key and the
 * hash of the plain payload encrypted with the PRIVATE key, so that devices know who made them.
 */
const cipher = 'aes-128-cbc';
const padding = external_node_crypto_.constants.RSA_PKCS1_PADDING;
/** A fresh one. */
function newSession({ privateKey }) {
    const key = (0,external_node_crypto_.randomBytes)(16);
    const iv = (0,external_node_crypto_.randomBytes)(16);
    const sealed = (0,external_node_crypto_.privateEncrypt)({ key: privateKey, padding }, key);
    return { key, iv, sessionKey: `${iv.toString('base64')}:${sealed.toString('base64')}` };
}
/** One payload, encrypted whole. */
function encryptPayload(payload, { key, iv }) {
    const seal = (0,external_node_crypto_.createCipheriv)(cipher, key, iv);
    return Buffer.concat([seal.update(payload), seal.final()]);
}
/** Encrypts an archive into another file. @param sha256 of the plain archive */
async function encryptArchive(source, sha256, target, bundleKey, { key, iv, sessionKey } = newSession(bundleKey)) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(source), (0,external_node_crypto_.createCipheriv)(cipher, key, iv), async function* (chunks) {
        for await (const chunk of chunks) {
            hash.update(chunk);
            size += chunk.length;
            yield chunk;
        }
    }, (0,external_node_fs_.createWriteStream)(target));
    return {
        sha256: hash.digest('hex'),
        size,
        checksum: encryptChecksum(sha256, bundleKey.privateKey),
        sessionKey,
    };
}
/** The hash of a plain payload in the form that devices compare: version 3, hex. */
function encryptChecksum(sha256, privateKey) {
    return (0,external_node_crypto_.privateEncrypt)({ key: privateKey, padding }, Buffer.from(sha256, 'hex')).toString('hex');
}
/** The hash behind an encrypted checksum, as a device opens it; hex. @throws Error when it is of another key. */
function decryptChecksum(checksum, publicKey) {
    const bytes = Buffer.from(checksum, /^[0-9a-f]+$/i.test(checksum) ? 'hex' : 'base64');
    return (0,external_node_crypto_.publicDecrypt)({ key: publicKey, padding }, bytes).toString('hex');
}
/** A payload as a device opens it. @throws Error when it is of another key, or cut off. */
function decryptPayload(payload, sessionKey, publicKey) {
    const [iv = '', sealed = ''] = sessionKey.split(':');
    const key = (0,external_node_crypto_.publicDecrypt)({ key: publicKey, padding }, Buffer.from(sealed, 'base64'));
    const open = (0,external_node_crypto_.createDecipheriv)(cipher, key, Buffer.from(iv, 'base64'));
    return Buffer.concat([open.update(payload), open.final()]);
}

;// CONCATENATED MODULE: ./lib/packaging/delta-payloads.js







/** Smaller files are not worth a device's work, in bytes (protocol.md §2.4). */
const worthIt = 8_192;
const compress = (0,external_node_util_.promisify)(external_node_zlib_.brotliCompress);
/**
 * The files of a bundle one by one, each as devices load it: compressed where that pays, then encrypted. A payload is
 * named after its own hash, so equal files are stored once.
 * @param folder where the payloads are written
 */
async function deltaPayloads(files, folder, encryption) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    const payloads = [];
    for (const { name, path } of files) {
        const content = await (0,promises_.readFile)(path);
        const small = content.length < worthIt ? null : await compress(content);
        const isSmaller = small !== null && small.length < content.length - 10;
        const plain = isSmaller ? small : content;
        const bytes = encryption === null ? plain : encryptPayload(plain, encryption.session);
        const digest = hashOf(content);
        const blob = hashOf(bytes);
        const file = (0,external_node_path_.join)(folder, blob);
        await (0,promises_.writeFile)(file, bytes);
        payloads.push({
            name: isSmaller ? `${name}.br` : name,
            hash: encryption === null ? digest : encryptChecksum(digest, encryption.key.privateKey),
            blob,
            size: bytes.length,
            file,
        });
    }
    return payloads;
}
const hashOf = (bytes) => (0,sha256/* parseSha256 */.t)((0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex'));

// EXTERNAL MODULE: ./node_modules/archiver/index.js + 32 modules
var archiver = __webpack_require__(20079);
;// CONCATENATED MODULE: ./lib/packaging/write-archive.js






/** The earliest date a zip can hold that no time zone moves below it. */
const date = new Date('1980-02-01T00:00:00Z');
/** What is compressed already only gets slower. */
const stored = /\.(png|jpe?g|gif|webp|avif|woff2?|mp[34]|m4[av]|webm|ogg|zip|gz|br|pdf)$/i;
/**
 * Packs files into a zip whose bytes depend on their names and contents alone: sorted, one date, one mode.
 * @returns SHA-256 and size of the archive
 * @throws UpdateError `BUILD_FAILED` when a file is gone that was there
 */
async function writeArchive(files, target) {
    const archive = new archiver/* ZipArchive */.SJ({ zlib: { level: 9 }, forceLocalTime: false, statConcurrency: 1 });
    // archiver leaves out what it cannot find and goes on; a bundle without one of its files must never be.
    archive.on('warning', (cause) => archive.destroy(changedMeanwhile(cause)));
    const written = (0,external_node_stream_promises_.pipeline)(archive, (0,external_node_fs_.createWriteStream)(target));
    for (const { name, path } of files) {
        const entry = { name, date, mode: 0o644, store: stored.test(name) };
        archive.file(path, entry);
    }
    await Promise.all([archive.finalize(), written]);
    return { sha256: await fileDigest(target), size: (await (0,promises_.stat)(target)).size };
}
function changedMeanwhile(cause) {
    return new update_error/* UpdateError */.mp('BUILD_FAILED', `the web folder changed while it was packed: ${cause.message}`, {
        hint: 'Let the build end first, and let nothing else write to the folder.',
        cause,
    });
}

;// CONCATENATED MODULE: ./lib/packaging/pack-bundle.js




/** Packs the files of a bundle into a folder, encrypted with one key of its own where that is asked for. */
async function packBundle(files, folder, { key, delta: withDelta }) {
    const plain = (0,external_node_path_.join)(folder, 'bundle.zip');
    const archive = await writeArchive(files, plain);
    const encryption = key === null ? null : { key, session: newSession(key) };
    const delta = withDelta ? await deltaPayloads(files, (0,external_node_path_.join)(folder, 'delta'), encryption) : null;
    if (encryption === null)
        return { archive: { file: plain, ...archive }, checksum: archive.sha256, sessionKey: '', delta };
    const file = (0,external_node_path_.join)(folder, 'bundle.enc');
    const { checksum, sessionKey, ...encrypted } = await encryptArchive(plain, archive.sha256, file, encryption.key, encryption.session);
    return { archive: { file, ...encrypted }, checksum, sessionKey, delta };
}

;// CONCATENATED MODULE: ./lib/packaging/stage-files.js


/** The date of every staged file, as in archives: tools that zip a folder store it. */
const stage_files_date = new Date('1980-01-01T00:00:00Z');
/** Copies exactly the files of a bundle into a folder of its own, for tools that pack whole folders. */
async function stageFiles(files, folder) {
    for (const { name, path } of files) {
        const target = (0,external_node_path_.join)(folder, ...name.split('/'));
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
        await (0,promises_.copyFile)(path, target);
        await (0,promises_.utimes)(target, stage_files_date, stage_files_date);
    }
}

;// CONCATENATED MODULE: ./lib/packaging/web-files.js



/** What never belongs into a bundle, by its name anywhere below the web folder. */
const left = /^(\.DS_Store|Thumbs\.db|desktop\.ini|\.git|\.gitignore|\.gitkeep|node_modules)$/;
/**
 * Every file of a web folder, sorted by name. A link counts as the file of the same folder that it leads to; other
 * links, and what devices cannot store, are faults.
 * @throws UpdateError `INPUT_INVALID` naming every fault
 */
async function webFiles(folder) {
    const found = new Map();
    const faults = [];
    const fileOf = async (name, path, isLink) => {
        const info = await (0,promises_.stat)(path).catch(() => null);
        if (info === null)
            return 'is a link to nothing';
        if (info.isDirectory())
            return 'is a link to a folder';
        if (!info.isFile())
            return 'is no file';
        if (isLink && !isBelow(await (0,promises_.realpath)(folder), await (0,promises_.realpath)(path))) {
            return 'is a link out of the web folder';
        }
        if (/[\\\0]/.test(name))
            return 'holds a character that devices cannot store';
        const file = { name: name.normalize('NFC'), path, size: info.size };
        return found.has(file.name) ? 'is there twice, in two spellings of Unicode' : file;
    };
    const visit = async (relative) => {
        for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(folder, relative), { withFileTypes: true })) {
            if (left.test(entry.name))
                continue;
            const name = relative === '' ? entry.name : `${relative}/${entry.name}`;
            if (entry.isDirectory()) {
                await visit(name);
                continue;
            }
            const file = await fileOf(name, (0,external_node_path_.join)(folder, name), entry.isSymbolicLink());
            if (typeof file === 'string')
                faults.push(`${JSON.stringify(name)} ${file}`);
            else
                found.set(file.name, file);
        }
    };
    const there = await (0,promises_.stat)(folder).catch(() => null);
    if (there?.isDirectory() !== true) {
        throw new update_error/* UpdateError */.mp('INPUT_INVALID', `the web folder ${folder} does not exist`, {
            hint: 'Build the web app first, or name the folder with --web-dir or webDir of the Capacitor config.',
        });
    }
    await visit('');
    if (!found.has('index.html'))
        faults.push('it has no index.html at its top');
    if (faults.length > 0) {
        throw new update_error/* UpdateError */.mp('INPUT_INVALID', `the web folder ${folder} cannot be packed:\n${faults.join('\n')}`, {
            hint: 'Name the folder that holds the built index.html with --web-dir, and build it again.',
        });
    }
    return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
function isBelow(folder, path) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}

;// CONCATENATED MODULE: ./lib/project/build-web.js

/** Our credentials, the runner's, and the inputs: a build has no business with them. */
const withheld = /^(INPUT_|CAPACITOR_OTA_|CAPGO_TOKEN$|GITHUB_TOKEN$|GH_TOKEN$|ACTIONS_|AWS_(ACCESS|SECRET|SESSION))/i;
/** The environment of a child that runs the user's code. */
function childEnvironment(env) {
    const kept = {};
    for (const [name, value] of Object.entries(env))
        if (value !== undefined && !withheld.test(name))
            kept[name] = value;
    return kept;
}
/**
 * Runs the build of the web app.
 * @param words program and arguments; no shell sees them
 * @throws UpdateError `BUILD_FAILED`
 */
async function buildWeb(words, folder, exec, env, onOutput) {
    const [program = '', ...args] = words;
    const named = words.join(' ');
    let exitCode;
    let stderr;
    try {
        ;
        ({ exitCode, stderr } = await exec(program, args, { cwd: folder, env: childEnvironment(env), onOutput }));
    }
    catch (cause) {
        throw new update_error/* UpdateError */.mp('BUILD_FAILED', `the build "${named}" could not be started`, {
            hint: 'Install the dependencies first, or name the build with --build-command.',
            cause,
        });
    }
    if (exitCode !== 0) {
        const last = stderr.trim().split('\n').slice(-3).join('\n');
        throw new update_error/* UpdateError */.mp('BUILD_FAILED', `the build "${named}" ended with exit code ${exitCode}\n${last}`.trimEnd(), {
            hint: 'Nothing was published. Its output stands above.',
        });
    }
}

// EXTERNAL MODULE: ./lib/project/join-path.js
var join_path = __webpack_require__(56945);
// EXTERNAL MODULE: ./lib/project/checks/check.js
var check = __webpack_require__(87807);
;// CONCATENATED MODULE: ./lib/project/checks/delta-files.js
/** What the Capgo CLI leaves out of a delta when it stands anywhere in a path, folders above the web folder too. */
const skipped = /\.DS_Store|\.git|node_modules|package-lock\.json|tsconfig(\.app|\.spec)?\.json/;
/**
 * Files that a delta would not carry: devices with a current plugin would run a bundle without them (protocol.md §2.4).
 * @param folder the one that the Capgo CLI is given, which leaves out more; null: the delta is ours
 */
function deltaFaults(files, folder) {
    const lost = folder !== null && skipped.test(folder)
        ? [`all of them: their folder is ${folder}`]
        : files.flatMap(({ name, size }) => {
            if (size === 0)
                return [`${name} (is empty)`];
            if (name.endsWith('.br'))
                return [`${name} (would be taken for a compressed file)`];
            if (folder !== null && skipped.test(name))
                return [`${name} (its name is left out)`];
            return folder !== null && /\s/.test(name) ? [`${name} (its name has a space)`] : [];
        });
    if (lost.length === 0)
        return [];
    const shown = lost.slice(0, 5).join(', ');
    return [
        {
            code: 'DELTA_LOSES_FILES',
            text: `a delta would not carry ${shown}${lost.length > 5 ? ` and ${lost.length - 5} more` : ''}`,
            fix: 'leave these files out of the build, name them otherwise, or release without delta',
        },
    ];
}

// EXTERNAL MODULE: ./lib/core/native-build.js
var native_build = __webpack_require__(62437);
;// CONCATENATED MODULE: ./lib/project/checks/plugin-contract.js

const binding = /([\w$]+)\s*=\s*[\w$.]+\.registerPlugin\b(?!\s*\()/g;
const plugin_contract_name = String.raw `\(\s*["'\x60]([A-Za-z_]\w*)["'\x60]`;
/** Minified, in a chunk of its own: what is left is the name and its implementations. */
const implementation = new RegExp(String.raw `[\w$]${plugin_contract_name}\s*,\s*\{\s*(?:web|android|ios|electron)\s*:`, 'g');
/** The names that a script passes to `registerPlugin`, whatever a minifier calls that function. */
function registeredPlugins(script) {
    const callees = ['registerPlugin', ...[...script.matchAll(binding)].map(([, callee]) => callee ?? '')];
    const escaped = callees.map((callee) => callee.replaceAll('$', String.raw `\$`));
    const call = new RegExp(String.raw `(?<![\w$])(?:${escaped.join('|')})${plugin_contract_name}`, 'g');
    return new Set([...script.matchAll(call), ...script.matchAll(implementation)].map(([, plugin]) => plugin ?? ''));
}
/**
 * Plugins that the bundle calls and a native build that it would reach does not have: the call would fail on the
 * device, whatever the fingerprint says. Names that no installed package registers are the app's own and not judged.
 * @param packages the package that registers each plugin name
 */
function pluginFaults(scripts, packages, reached) {
    const called = new Set([...scripts].flatMap((script) => [...registeredPlugins(script)]));
    return [...called].sort().flatMap((plugin) => {
        const owner = packages.get(plugin);
        const without = reached.filter(({ plugins }) => !plugins.some((each) => each.name === owner));
        if (owner === undefined || without.length === 0)
            return [];
        return [
            {
                code: 'PLUGIN_NOT_IN_BINARY',
                text: `the bundle calls the plugin ${plugin} of ${owner}, which ${without.map(native_build/* nativeText */.Vo).join(', ')} does not have`,
                fix: `ship a native build with ${owner}, or take the call out of this release`,
            },
        ];
    });
}

;// CONCATENATED MODULE: ./lib/project/checks/plugin-owners.js



/**
 * Which installed package registers which plugin name, as its own script says; packages that are not installed, and
 * those that are no Capacitor plugin of the platforms, are left out.
 * @param folder absolute folder of the app
 * @param root absolute folder of the repository, where hoisted packages may stand
 */
async function pluginOwners(names, folder, root) {
    const owners = new Map();
    for (const name of names) {
        const script = await scriptOf(name, folder, root);
        for (const plugin of script === null ? [] : registeredPlugins(script))
            owners.set(plugin, name);
    }
    return owners;
}
async function scriptOf(name, folder, root) {
    for (let at = folder;; at = (0,external_node_path_.dirname)(at)) {
        const home = (0,external_node_path_.join)(at, 'node_modules', ...name.split('/'));
        const manifest = await (0,promises_.readFile)((0,external_node_path_.join)(home, 'package.json'), 'utf8').catch(() => null);
        if (manifest !== null)
            return entryOf(home, manifest);
        if (at === root || (0,external_node_path_.dirname)(at) === at)
            return null;
    }
}
async function entryOf(home, manifest) {
    const { capacitor, module, main } = JSON.parse(manifest);
    const native = typeof capacitor === 'object' && capacitor !== null && Object.keys(capacitor).length > 0;
    const entry = typeof module === 'string' ? module : main;
    if (!native || typeof entry !== 'string')
        return null;
    return (0,promises_.readFile)((0,external_node_path_.join)(home, ...entry.split('/')), 'utf8').catch(() => null);
}

;// CONCATENATED MODULE: ./lib/project/checks/private-addresses.js
/** Only with a port for `localhost`: without one it is the origin of the app itself, and stands in every bundle. */
const address = /\b(?:https?|wss?):\/\/(?:(?:localhost|127\.0\.0\.1|\[::1\]):\d{2,5}|10\.\d{1,3}\.\d{1,3}\.\d{1,3}|192\.168\.\d{1,3}\.\d{1,3}|172\.(?:1[6-9]|2\d|3[01])\.\d{1,3}\.\d{1,3})(?::\d{2,5})?/g;
/** Addresses that only the developer's network has: a phone in the field reaches none of them. */
function privateAddresses(files) {
    const found = [...files].flatMap(([name, text]) => [...text.matchAll(address)].map(([url]) => `${url} in ${name}`));
    const unique = [...new Set(found)];
    if (unique.length === 0)
        return [];
    const shown = unique.slice(0, 5).join(', ');
    return [
        {
            code: 'PRIVATE_ADDRESS',
            text: `the built files name addresses that phones cannot reach: ${shown}${unique.length > 5 ? ', …' : ''}`,
            fix: 'build with the environment of production',
        },
    ];
}

;// CONCATENATED MODULE: ./lib/project/checks/required-env.js
/** Variables that the build needs: a bundle without them is green and broken. Names only, never values. */
function missingEnv(names, env) {
    const missing = names.filter((name) => (env[name] ?? '').trim() === '');
    if (missing.length === 0)
        return [];
    return [
        {
            code: 'ENV_MISSING',
            text: `the build needs ${missing.join(', ')}, which ${missing.length === 1 ? 'is' : 'are'} not set here`,
            fix: `set ${missing.join(', ')} in the environment of this step, as for the native build`,
        },
    ];
}

// EXTERNAL MODULE: ./lib/project/checks/set-up-checks.js
var set_up_checks = __webpack_require__(4443);
;// CONCATENATED MODULE: ./lib/operations/release/check-built.js








/**
 * What would keep the bundle from every device, or break it there: checked on the built files, before they are packed.
 * @param staged the folder that the backend packs, where it does that itself
 */
async function checkBuilt(channels, command, files, staged, ports) {
    const [{ app, capacitor, folder, repository, key, backend }] = channels;
    const levels = Object.fromEntries(command.checks);
    const scripts = await textOf(files);
    const dependencies = { ...app.packageJson?.devDependencies, ...app.packageJson?.dependencies };
    const owners = await pluginOwners(Object.keys(dependencies), folder, repository.root);
    const faults = [
        ...(0,set_up_checks/* setUpFaults */.F)({
            config: capacitor,
            dependencies,
            scripts,
            updateUrl: command.updateUrl,
            publicKey: key?.publicPem ?? null,
        }),
        ...(command.delta ? deltaFaults(files, backend.lanes ? null : staged) : []),
        ...missingEnv(command.requiredEnv, ports.env),
        ...pluginFaults(scripts.values(), owners, channels.flatMap(reachedBuilds)),
        ...privateAddresses(scripts),
    ];
    return (0,check/* weighed */.a7)(faults, { ...check/* checkLevels */.uq, ...levels });
}
/** The native builds that would be offered the bundle. */
function reachedBuilds({ plans, state }) {
    const moves = plans.filter((plan) => plan.kind === 'move');
    return state.natives.filter(({ platform, fingerprint, retired }) => !retired &&
        moves.some((move) => move.platform === platform && move.target.fingerprint === fingerprint.hash));
}
async function textOf(files) {
    const texts = new Map();
    for (const { name, path } of files) {
        if (/\.(m?js|html?)$/i.test(name))
            texts.set(name, await (0,promises_.readFile)(path, 'utf8'));
    }
    return texts;
}

// EXTERNAL MODULE: ./lib/operations/release/prove.js + 1 modules
var prove = __webpack_require__(91791);
;// CONCATENATED MODULE: ./lib/operations/release/build-release.js









/** Builds the web app, checks the set-up, and packs it, once for all channels of a run. */
async function buildRelease(channels, command, scratch, ports) {
    const [{ folder, capacitor, verdicted, manager, backend, key, version, commit }] = channels;
    const words = command.buildCommand ?? [manager, 'run', 'build'];
    if (words !== false) {
        await ports.log.group(`Build: ${words.join(' ')}`, () => buildWeb(words, folder, ports.exec, ports.env, (chunk) => ports.log.debug(new TextDecoder().decode(chunk))));
    }
    const webDir = command.webDir ?? (typeof capacitor.webDir === 'string' ? capacitor.webDir : 'www');
    const web = (0,external_node_path_.join)(folder, ...(0,join_path/* joinPath */.u)(webDir).split('/'));
    const files = await webFiles(web);
    const staged = (0,external_node_path_.join)(scratch, 'web');
    const checked = await checkBuilt(channels, command, files, staged, ports);
    // Only a backend without lanes packs the folder itself.
    if (!backend.lanes)
        await stageFiles(files, staged);
    // Capgo's CLI encrypts what is staged, and makes the delta itself.
    const packing = backend.lanes ? { key, delta: command.delta } : { key: null, delta: false };
    const packed = await packBundle(files, scratch, packing);
    return {
        checked,
        names: files.map(({ name }) => name),
        given: command.version,
        release: {
            version,
            commit,
            contentDigest: await contentDigest(files),
            folder: backend.lanes ? web : staged,
            ...packed,
            keyId: key?.keyId ?? null,
            fingerprints: (0,prove/* fingerprintsOf */.tm)(verdicted),
            minNative: command.minNative,
            link: command.link,
            comment: [command.comment, forcedText(verdicted)].filter((text) => text !== null).join('; ') || null,
        },
    };
}
/** Who overruled the detection must be found again with the bundle. */
function forcedText(verdicts) {
    const forced = verdicts.flatMap(({ platform, verdict, forced }) => forced === undefined ? [] : [`${platform}: forced from ${forced.from} to ${verdict}: ${forced.reason}`]);
    return forced.length === 0 ? null : forced.join('; ');
}

// EXTERNAL MODULE: ./lib/operations/release/channel-end.js
var channel_end = __webpack_require__(52303);
// EXTERNAL MODULE: ./lib/operations/release/open-run.js + 2 modules
var open_run = __webpack_require__(30411);
// EXTERNAL MODULE: ./lib/operations/release/prepare.js + 3 modules
var prepare = __webpack_require__(7981);
// EXTERNAL MODULE: ./lib/operations/release/prepare-all.js
var prepare_all = __webpack_require__(52065);
// EXTERNAL MODULE: ./lib/operations/release/reconcile.js
var reconcile = __webpack_require__(73412);
;// CONCATENATED MODULE: ./lib/operations/release/choose-bundle.js

/**
 * The bundle that carries this content: one that is there already, if it reaches every native build that a new name
 * would reach, or that new name.
 */
function chooseBundle(prepared, built, minNative) {
    const version = unfinished(prepared, built) ?? prepared.version;
    const moves = prepared.plans.filter((plan) => plan.kind === 'move');
    const { contentDigest } = built.release;
    const same = prepared.state.bundles.filter((bundle) => !bundle.deleted && !bundle.unfinished && bundle.contentDigest === contentDigest);
    // The same commit first, then whatever is newest: an old name of the same content is as good as a new one.
    const fresh = (0,prove/* prove */.zn)(prepared, moves, (0,prove/* plannedBundle */.v3)(prepared, version, minNative));
    const candidates = [...same.filter(({ commit }) => commit === prepared.commit), ...[...same].reverse()];
    for (const candidate of candidates) {
        const before = prepared.state.catalog.bundles.get(candidate.version);
        if (before === undefined || (built.given !== null && before.version !== built.given))
            continue;
        if (before.keyId !== built.release.keyId)
            continue;
        if (minNative !== null && before.minNative !== minNative)
            continue;
        const proof = (0,prove/* prove */.zn)(prepared, moves, before);
        if (proof.refused.size === 0 && (0,prove/* reachesAsMany */.hl)(proof, fresh))
            return { version: before.version, exists: true, proof };
    }
    return { version, exists: false, proof: fresh };
}
/** A name that a run for this very commit and content began and did not end: it is used again, not up. */
function unfinished({ state, commit }, { release, given }) {
    const found = state.bundles.find((bundle) => bundle.unfinished &&
        !bundle.deleted &&
        bundle.commit === commit &&
        bundle.contentDigest === release.contentDigest &&
        (given === null || bundle.version === given));
    return found?.version ?? null;
}

// EXTERNAL MODULE: ./lib/core/device-of-native.js
var device_of_native = __webpack_require__(41163);
// EXTERNAL MODULE: ./lib/server/device-states.js
var device_states = __webpack_require__(98720);
// EXTERNAL MODULE: ./lib/server/handler.js + 15 modules
var server_handler = __webpack_require__(61348);
// EXTERNAL MODULE: ./lib/server/store-source.js + 1 modules
var store_source = __webpack_require__(80709);
// EXTERNAL MODULE: ./lib/storage/open.js + 5 modules
var storage_open = __webpack_require__(45168);
;// CONCATENATED MODULE: ./lib/wire/update-request-writer.js
/** The update check that a plugin would send for a device (protocol.md §1.2). */
function writeUpdateRequest(device) {
    return {
        platform: device.platform,
        device_id: device.deviceId,
        app_id: device.appId,
        custom_id: device.customId ?? '',
        version_build: device.native,
        ...(device.build === null ? {} : { version_code: device.build }),
        version_os: '18',
        version_name: device.onBuiltin ? 'builtin' : device.current,
        plugin_version: device.plugin,
        is_emulator: device.emulator,
        is_prod: device.production,
        defaultChannel: device.channel,
        ...(device.keyId === null ? {} : { key_id: device.keyId }),
    };
}

// EXTERNAL MODULE: ./lib/storage/in-parallel.js
var in_parallel = __webpack_require__(91916);
;// CONCATENATED MODULE: ./lib/operations/release/downloaded.js




/**
 * Loads what an answer offers, as a device would: the archive, and every file of a delta, opened with the public key
 * where the bundle is encrypted.
 * @returns what is wrong, as a sentence; null when all of it came and is what was released
 */
async function downloadFault(answer, expected, { fetch, timeLimit }) {
    const { url, session_key: sessionKey = '', manifest = [] } = answer;
    const { publicKey } = expected;
    if (publicKey !== null && sessionKey === '')
        return 'the answer has no session key, and the bundle is encrypted';
    const load = async (address) => {
        const response = await fetch(address, { signal: AbortSignal.timeout(timeLimit) }).catch(() => null);
        return response?.ok === true ? Buffer.from(await response.arrayBuffer()) : null;
    };
    const hashOf = (bytes) => (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
    try {
        const plain = (bytes) => publicKey === null ? bytes : decryptPayload(bytes, sessionKey, publicKey);
        const wanted = (checksum) => publicKey === null ? checksum : decryptChecksum(checksum, publicKey);
        const archive = await load(url);
        if (archive === null)
            return 'the download of the bundle fails';
        if (hashOf(plain(archive)) !== wanted(expected.checksum))
            return 'the download is not the bundle';
        if (manifest.length === 0)
            return null;
        const missing = missingFrom(manifest, expected.names);
        if (missing.length > 0)
            return `the delta lacks ${missing.slice(0, 5).join(', ')}`;
        const faults = await (0,in_parallel/* inParallel */.H)(manifest, 16, async ({ file_name, file_hash, download_url }) => {
            const bytes = await load(download_url);
            if (bytes === null)
                return `the download of ${file_name} fails`;
            const opened = plain(bytes);
            const content = file_name.endsWith('.br') ? (0,external_node_zlib_.brotliDecompressSync)(opened) : opened;
            return hashOf(content) === wanted(file_hash) ? null : `${file_name} of the delta is another file`;
        });
        return faults.find((fault) => fault !== null) ?? null;
    }
    catch (error) {
        return `the download cannot be opened with the key: ${error instanceof Error ? error.message : String(error)}`;
    }
}
/** Names of a delta end in `.br` where the payload is compressed (protocol.md §2.4). */
function missingFrom(manifest, names) {
    const there = new Set(manifest.map(({ file_name }) => file_name.replace(/\.br$/, '')));
    return names.filter((name) => !there.has(name));
}

// EXTERNAL MODULE: ./lib/operations/release/simulate.js
var simulate = __webpack_require__(96948);
;// CONCATENATED MODULE: ./lib/operations/release/delivery.js










/** How long an endpoint may take to notice the move, and how often it is asked, in milliseconds. */
const patience = 30_000;
const interval = 1_000;
/**
 * Asks as devices of every live native build of the lanes that moved. With an update endpoint the answer must come
 * from there, and its download must be the bundle; otherwise our own handler answers over the same store.
 * @throws UpdateError `REFUSED` when the simulated answer is another one: nobody would get the bundle
 */
async function delivered(prepared, platforms, expected, updateUrl, store, ports) {
    const devices = audience(prepared, platforms, expected);
    if (updateUrl === null) {
        const ask = inProcess(store, ports);
        for (const device of devices) {
            const answer = await ask(writeUpdateRequest(device));
            if (!offers(answer, expected.version)) {
                throw new update_error/* UpdateError */.mp('REFUSED', `the store holds ${expected.version} and would answer ${JSON.stringify(answer)}`);
            }
        }
        return 'simulated';
    }
    const ask = async (body) => {
        const response = await ports.fetch(updateUrl, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(body),
            signal: AbortSignal.timeout(10_000),
        });
        return response.json();
    };
    // Which devices a rollout draws is the far side's dice; they rightly get its candidate.
    const candidate = prepared.state.catalog.channels.get(prepared.channel)?.rollout?.bundle ?? null;
    const until = ports.clock.now().getTime() + patience;
    for (;;) {
        const answers = await Promise.all(devices.map((device) => ask(writeUpdateRequest(device)).catch(() => null)));
        const found = answers.filter((answer) => offers(answer, expected.version));
        const drawn = answers.filter((answer) => candidate !== null && offers(answer, candidate));
        const [first] = found;
        if (found.length + drawn.length === answers.length && (first !== undefined || devices.length === 0)) {
            if (first === undefined)
                return 'proven';
            const fault = await downloadFault(first, expected, { fetch: ports.fetch, timeLimit: patience });
            if (fault === null)
                return 'proven';
            ports.log.warn(`${updateUrl} offers ${expected.version}, and ${fault}`);
            return 'pending';
        }
        if (ports.clock.now().getTime() >= until || ports.signal.aborted)
            return 'pending';
        await ports.clock.sleep(interval);
    }
}
/** Devices of the native builds that the proof promised the bundle to: others are rightly refused it. */
function audience({ state, plans, appId, channel, feed, backend, key }, platforms, { version, after }) {
    const defaults = feed.channel.settings.defaultFor ?? [];
    return plans
        .filter((plan) => plan.kind === 'move')
        .filter(({ platform }) => platforms.includes(platform))
        .flatMap((plan) => (0,prove/* audienceOf */.Ox)(plan, state))
        .filter((native) => {
        const decision = (0,simulate/* told */.E)(after, channel, native, backend.dialect);
        return decision.kind === 'update' && decision.bundle === version;
    })
        .map((native) => {
        const isDefault = defaults.includes(native.platform) || state.publicChannels[native.platform] === channel;
        return (0,device_of_native/* deviceOfNative */.h)(appId, native, { channel: isDefault ? '' : channel, keyId: key?.keyId ?? null });
    });
}
function inProcess(store, ports) {
    const storage = (0,storage_open/* openStorage */.G)(store);
    const handler = (0,server_handler/* createHandler */.j)({
        source: (0,store_source/* storeSource */.b)(storage, { clock: ports.clock }),
        states: (0,device_states/* memoryDeviceStates */.A)(() => ports.clock.now().getTime()),
        clock: ports.clock,
        publicUrl: 'http://localhost',
        storage,
    });
    return async (body) => {
        const request = new Request('http://localhost/updates', { method: 'POST', body: JSON.stringify(body) });
        return (await handler(request)).json();
    };
}
const offers = (answer, version) => typeof answer === 'object' &&
    answer !== null &&
    'url' in answer &&
    answer.version === version;

;// CONCATENATED MODULE: ./lib/operations/release/live-now.js

/**
 * Does what writes. When the far side fails in the middle, the error says what devices get now: read anew, because a
 * write that failed may have been done.
 * @throws UpdateError as `work` does, with what is live in its hint; a lost race as it is, since the run goes on
 */
async function sayingWhatIsLive({ backend, channel, state }, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof update_error/* UpdateError */.mp) || error.code === 'CONFLICT')
            throw error;
        const now = await backend.state(channel).catch(() => null);
        const live = now === null
            ? `What is live now could not be read; before this run, ${liveText(state)}.`
            : `Live now: ${liveText(now)}.`;
        throw (0,update_error/* withHint */.mu)(error, live);
    }
}
/** `channel production serves 1.0.1 to ios, android`. */
function liveText({ channel, exists, lanes, platforms }) {
    if (!exists)
        return `channel ${channel} does not exist`;
    const served = new Map();
    for (const { platform, bundle } of lanes) {
        if (bundle === null || !platforms.includes(platform))
            continue;
        served.set(bundle.version, (served.get(bundle.version) ?? new Set()).add(platform));
    }
    if (served.size === 0)
        return `channel ${channel} serves no bundle`;
    const each = [...served].map(([version, to]) => `${version} to ${[...to].join(', ')}`);
    return `channel ${channel} serves ${each.join('; ')}`;
}

// EXTERNAL MODULE: ./lib/operations/release/platform-result.js
var platform_result = __webpack_require__(4235);
;// CONCATENATED MODULE: ./lib/operations/release/held-after.js
/** Entries of the channel's waiting list after this run: ours is there once, and what went out waits no longer. */
function heldAfter({ state, commit }, version, waiting, gone, ports) {
    const others = state.held.flatMap((entry) => {
        const platforms = entry.platforms.filter((platform) => !(entry.version === version && gone.includes(platform)));
        return platforms.length === 0 ? [] : [{ ...entry, platforms }];
    });
    const present = others.find((entry) => entry.version === version);
    if (waiting.length === 0)
        return others;
    if (present !== undefined && waiting.every((platform) => present.platforms.includes(platform)))
        return others;
    const since = ports.clock.now().toISOString();
    return [
        ...others.filter((entry) => entry !== present),
        { version, commit, platforms: waiting, since },
    ].slice(-20);
}

;// CONCATENATED MODULE: ./lib/operations/release/start-native-workflow.js
/**
 * Starts the workflow that makes a native build, once per commit, for the platforms of all channels of the run:
 * channels remember what they wait for. Called before that is written, so that a run that is killed starts it twice
 * rather than never.
 * @param started what this run has started; added to
 */
async function startNativeWorkflow(channels, started, { nativeWorkflow }, { forge, event, log }) {
    if (nativeWorkflow === null)
        return;
    const [{ commit, feed }] = channels;
    const known = channels.flatMap(({ state }) => state.held.filter((entry) => entry.commit === commit).flatMap(({ platforms }) => platforms));
    const held = channels.flatMap(({ plans }) => plans
        .filter(({ kind, verdict }) => kind === 'hold' && verdict.verdict === 'native')
        .map(({ platform }) => platform));
    const wanted = [...new Set(held)].filter((platform) => !known.includes(platform) && !started.has(platform));
    if (wanted.length === 0)
        return;
    for (const platform of wanted)
        started.add(platform);
    if (forge === null || forge.dispatchWorkflow === null) {
        return log.warn(`${nativeWorkflow} was not started: ${forge?.name ?? 'this machine'} cannot start workflows`);
    }
    const ref = event?.branch ?? event?.tag ?? feed.branch;
    if (ref === null)
        return log.warn(`${nativeWorkflow} was not started: no branch or tag is checked out`);
    await forge.dispatchWorkflow(nativeWorkflow, ref, { commit, platforms: wanted.join(',') });
}

;// CONCATENATED MODULE: ./lib/operations/release/publish-and-move.js



/**
 * Everything a release writes, the pointer last: a run that is killed anywhere leaves devices on the bundle they had,
 * and is simply repeated.
 * @throws UpdateError `CONFLICT` when another run was faster
 */
async function publishAndMove(prepared, release, { going, platforms, channels, progress }, command, ports) {
    const { backend, channel, state, commit, reconciliation } = prepared;
    const published = await backend.publish(release);
    // Also when the move is lost to another run.
    if (published.created)
        progress.created.add(release.version);
    const { settings } = reconciliation;
    const revision = settings !== null || !state.exists
        ? await backend.configure(channel, settings ?? {}, state.revision)
        : state.revision;
    const waiting = platforms.filter(({ outcome }) => outcome === 'held').map(({ platform }) => platform);
    const gone = going.map(({ platform }) => platform);
    const held = heldAfter(prepared, release.version, waiting, gone, ports);
    await startNativeWorkflow(channels, progress.started, command, ports);
    const changed = JSON.stringify(held) === JSON.stringify(state.held) ? undefined : held;
    await backend.move(channel, (0,prove/* laneChanges */.Wu)(going, release.version, commit), revision, changed);
    return published;
}

// EXTERNAL MODULE: ./lib/operations/release/report.js
var report = __webpack_require__(78440);
// EXTERNAL MODULE: ./lib/operations/release/warnings.js
var release_warnings = __webpack_require__(14923);
;// CONCATENATED MODULE: ./lib/operations/release/release-channel.js










/** A lost race starts over from the new state this often. */
const attempts = 8;
/** Publishes what was built, moves one channel to it and proves the delivery; starts over when a race was lost. */
async function releaseChannel(given, command, ports) {
    const { channels, index, progress } = given;
    for (let attempt = 1;; attempt += 1) {
        try {
            return await attempted(given, command, ports);
        }
        catch (error) {
            const lostRace = error instanceof update_error/* UpdateError */.mp && error.code === 'CONFLICT';
            if (!lostRace || attempt === attempts || command.version !== null)
                throw error;
            if (error.taken !== undefined)
                progress.taken.push(error.taken);
            ports.log.debug(`${error.message}; trying again from the new state`);
        }
        const before = channels[index];
        const prepared = await (0,prepare/* prepare */.i)(before, before.feed, command, progress.taken);
        (0,reconcile/* refuseLoosening */.j)(prepared.reconciliation, command.allowLoosen);
        channels[index] = prepared;
    }
}
async function attempted({ channels, index, built, progress }, command, ports) {
    const prepared = channels[index];
    const { errors: faults, warnings: doubts } = built.checked;
    const found = chooseBundle(prepared, built, command.minNative);
    // What an earlier attempt of this run uploaded, or another of its channels, is new to everybody else.
    const chosen = { ...found, exists: found.exists && !progress.created.has(found.version) };
    const { version, proof } = chosen;
    const platforms = prepared.plans.map((plan) => (0,platform_result/* platformResult */.jK)(plan, prepared, built, chosen));
    const stopped = faults.length > 0 || proof.endangered.length > 0;
    const moves = prepared.plans.filter((plan) => plan.kind === 'move');
    const going = stopped ? [] : moves.filter((move) => !proof.refused.has(move));
    const waits = platforms.some(({ outcome }) => outcome === 'held');
    const writes = !command.dryRun && faults.length === 0 && (going.length > 0 || waits);
    const release = { ...built.release, version };
    const published = writes
        ? await sayingWhatIsLive(prepared, () => publishAndMove(prepared, release, { going, platforms, channels, progress }, command, ports))
        : null;
    const delivery = published === null || going.length === 0
        ? null
        : await delivered(prepared, going.map(({ platform }) => platform), {
            ...published,
            publicKey: prepared.key?.publicKey ?? null,
            names: built.names,
            after: proof.after,
        }, command.updateUrl ?? prepared.backend.updateUrl, command.store, ports);
    const { outcome, releaseType } = (0,report/* summarised */.jV)(platforms);
    const before = prepared.state.bundles.find((bundle) => bundle.version === version);
    // A native build takes the version of its bundle, unless that one is an older commit's with the same content.
    const isOurs = before === undefined || before.commit === prepared.commit;
    return {
        facts: {
            channel: prepared.channel,
            outcome,
            releaseType,
            version: outcome === 'superseded' ? (0,report/* previousVersion */.CO)(prepared) : version,
            previousVersion: (0,report/* previousVersion */.CO)(prepared),
            platforms,
            matrix: proof.matrix,
            channelChanges: prepared.reconciliation.changes,
            delivery,
        },
        bundle: version,
        warnings: [
            ...(0,release_warnings/* warningsOf */.nZ)(prepared),
            ...(0,release_warnings/* unreachedWarnings */.TJ)(proof),
            ...doubts.map(({ code, text, fix }) => `${code}: ${text} (${fix})`),
        ],
        next: [
            ...faults.map(({ code, text, fix }) => ({ text: `${code}: ${text}. Fix: ${fix}`, line: null })),
            ...(0,report/* nextSteps */.Zn)({ ...prepared, version: isOurs ? version : prepared.version }, platforms),
        ],
        checksum: published?.checksum ?? null,
        size: published?.size ?? null,
    };
}

;// CONCATENATED MODULE: ./lib/operations/release/tag-release.js
const live = ['published', 'relinked', 'unchanged'];
/**
 * Tags the released commit when that is asked for. A run that was killed before it came here tags when it is
 * repeated, because then the bundle is there and of this commit.
 */
async function tagRelease({ commit, state }, version, platforms, { tag }, { forge, log }) {
    if (tag === null || !platforms.some(({ outcome }) => live.includes(outcome)))
        return;
    if (forge === null)
        return log.warn('no code host is known here: nothing was tagged');
    const before = state.bundles.find((bundle) => bundle.version === version);
    if (before !== undefined && before.commit !== commit)
        return;
    await forge.createTag({ name: tag.replace('{version}', version), commit, message: `Release ${version}` });
}

;// CONCATENATED MODULE: ./lib/operations/release.js














/**
 * Builds, decides, publishes and proves the delivery, channel by channel. May be repeated, interrupted and raced.
 * @throws UpdateError before anything is written for input that no release can come from; later with what is done
 */
async function release(command, ports) {
    const run = await (0,open_run/* openRun */.I)(command, ports);
    const channels = await (0,prepare_all/* prepareAll */.b)(run, command);
    const warnings = (0,release_warnings/* unservedWarnings */.AM)(channels, command);
    const refused = refusedBeforeBuild(channels, command);
    const ends = refused ?? (await released(run, channels, command, ports));
    return { verb: 'release', dryRun: command.dryRun, ...(0,channel_end/* combined */.y)(run, ends, warnings) };
}
/** A version that no device of any channel would take is known before the build. */
function refusedBeforeBuild([first, ...others], { minNative }) {
    const plans = [first, ...others].map((prepared) => (0,plan.planned)(prepared, minNative));
    const counts = plans.map(({ facts }) => facts.platforms.filter(({ outcome }) => outcome === 'refused').length);
    const moves = [first, ...others].map(({ plans }) => plans.filter(({ kind }) => kind === 'move').length);
    const isRefused = counts.every((count, index) => count > 0 && count >= (moves[index] ?? 0));
    return isRefused ? plans : null;
}
async function released(run, channels, command, ports) {
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'capacitor-ota-'));
    try {
        const built = await buildRelease(channels, command, scratch, ports);
        const progress = { taken: [], created: new Set(), started: new Set() };
        const ends = [];
        for (const [index, { feed }] of [...channels.entries()]) {
            const work = async () => {
                // The channel before may have published the bundle of this one.
                if (index > 0 && !command.dryRun) {
                    channels[index] = await (0,prepare/* prepare */.i)(run, feed, command, progress.taken);
                    (0,reconcile/* refuseLoosening */.j)(channels[index].reconciliation, command.allowLoosen);
                }
                return releaseChannel({ channels, index, built, progress }, command, ports);
            };
            ends.push(await sayingWhatIsDone(ends, work));
        }
        const all = ends;
        if (command.requireDelivery)
            refuseUnproven(all);
        if (!command.dryRun && built.checked.errors.length === 0)
            await tagReleases(channels, all, command, ports);
        return all;
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true, maxRetries: 3 });
    }
}
/** An error on a later channel leaves the earlier ones moved, which its reader must know. */
async function sayingWhatIsDone(ends, work) {
    try {
        return await work();
    }
    catch (error) {
        if (ends.length === 0 || !(error instanceof update_error/* UpdateError */.mp))
            throw error;
        const done = ends.map(({ facts }) => `${facts.channel} (${facts.outcome} ${facts.version ?? ''})`.trimEnd());
        const hint = `Done before: ${done.join(', ')}. A repeated run leaves that as it is and does the rest.`;
        throw (0,update_error/* withHint */.mu)(error, hint);
    }
}
function refuseUnproven(ends) {
    const doubtful = ends.flatMap(({ facts, bundle }) => facts.delivery === null || facts.delivery === 'proven' ? [] : [{ ...facts, bundle }]);
    if (doubtful.length === 0)
        return;
    const each = doubtful.map(({ bundle, delivery, channel }) => `${bundle} is published on ${channel}, and its delivery is ${delivery}, not proven`);
    throw new update_error/* UpdateError */.mp('REFUSED', each.join('\n'), {
        hint: 'require-delivery is set: name the endpoint that devices ask with --update-url, and see that it serves this store.',
    });
}
/** One tag for each bundle that is live on a channel. */
async function tagReleases(channels, ends, command, ports) {
    const [first] = channels;
    for (const bundle of new Set(ends.map((end) => end.bundle))) {
        const platforms = ends.filter((end) => end.bundle === bundle).flatMap(({ facts }) => facts.platforms);
        if (first !== undefined)
            await tagRelease(first, bundle, platforms, command, ports);
    }
}


/***/ })

};
