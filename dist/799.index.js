export const id = 799;
export const ids = [799,643];
export const modules = {

/***/ 92643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   holdText: () => (/* binding */ holdText),
/* harmony export */   plan: () => (/* binding */ plan),
/* harmony export */   previousVersion: () => (/* binding */ previousVersion)
/* harmony export */ });
/* harmony import */ var _release_prepare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8325);
/* harmony import */ var _release_prove_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23753);
/* harmony import */ var _release_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78440);
/* harmony import */ var _release_warnings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14923);




/** Says what a release would do. Reads the app, git and the store; builds and writes nothing. */
async function plan(command, ports) {
    const prepared = await (0,_release_prepare_js__WEBPACK_IMPORTED_MODULE_0__/* .prepare */ .i)(command, ports);
    const moves = prepared.plans.filter((each) => each.kind === 'move');
    const proof = (0,_release_prove_js__WEBPACK_IMPORTED_MODULE_1__/* .prove */ .zn)(prepared, moves, (0,_release_prove_js__WEBPACK_IMPORTED_MODULE_1__/* .plannedBundle */ .v3)(prepared, prepared.version, command.minNative));
    const platforms = prepared.plans.map((each) => planned(each, prepared, proof));
    const { outcome, releaseType } = (0,_release_report_js__WEBPACK_IMPORTED_MODULE_2__/* .summarised */ .jV)(platforms);
    return {
        verb: 'plan',
        appId: prepared.appId,
        channel: prepared.channel,
        outcome,
        releaseType,
        version: outcome === 'unchanged' || outcome === 'superseded' ? previousVersion(prepared) : prepared.version,
        previousVersion: previousVersion(prepared),
        commit: prepared.commit,
        platforms,
        matrix: proof.matrix,
        channelChanges: prepared.reconciliation.changes,
        warnings: (0,_release_warnings_js__WEBPACK_IMPORTED_MODULE_3__/* .warningsOf */ .n)(prepared),
        next: (0,_release_report_js__WEBPACK_IMPORTED_MODULE_2__/* .nextSteps */ .Zn)(prepared, platforms),
    };
}
/** What the lanes that a release is about serve now. */
function previousVersion({ plans }) {
    const serving = plans.flatMap((each) => each.kind === 'hold' || each.target.serves === null ? [] : [each.target.serves]);
    return serving[0] ?? null;
}
function planned(each, prepared, proof) {
    const { platform, verdict } = each;
    if (each.kind === 'hold')
        return { platform, verdict, outcome: 'held', because: holdText(each) };
    if (each.kind === 'superseded') {
        return {
            platform,
            verdict,
            outcome: 'superseded',
            because: `the lane serves ${each.target.serves}, from a newer commit`,
        };
    }
    const refusal = proof.refused.get(each);
    if (refusal !== undefined)
        return { platform, verdict, outcome: 'refused', because: (0,_release_prove_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalText */ .Kw)(refusal) };
    const serving = prepared.state.bundles.find(({ version }) => version === each.target.serves);
    if (serving?.commit === prepared.commit) {
        return {
            platform,
            verdict,
            outcome: 'unchanged',
            because: `${serving.version} was released from this commit`,
        };
    }
    return { platform, verdict, outcome: 'published', because: `${prepared.version} goes over the air` };
}
/** Why a platform waits. */
function holdText({ verdict }) {
    const [first] = verdict.reasons;
    if (verdict.forced !== undefined)
        return `forced to native: ${verdict.forced.reason}`;
    if (verdict.verdict === 'unknown')
        return first?.text ?? 'no comparison was possible';
    return `a native build must come first: ${first?.text ?? 'native code differs'}`;
}


/***/ }),

/***/ 11799:
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
var operations_plan = __webpack_require__(92643);
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
    for (const { name, path } of files)
        hash.update(`${name}\0${await fileDigest(path)}\n`);
    return (0,sha256/* parseSha256 */.t)(hash.digest('hex'));
}

;// CONCATENATED MODULE: ./lib/packaging/web-files.js



/** What never belongs into a bundle, by its name anywhere below the web folder. */
const left = /^(\.DS_Store|Thumbs\.db|desktop\.ini|\.git|\.gitignore|\.gitkeep|node_modules)$/;
/**
 * Every file of a web folder, sorted by name. Links are followed to files inside the folder's own tree only by what
 * the file system resolves; names that devices cannot store are faults.
 * @throws UpdateError `INPUT_INVALID` naming every fault
 */
async function webFiles(folder) {
    const found = [];
    const faults = [];
    const visit = async (relative) => {
        for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(folder, relative), { withFileTypes: true })) {
            if (left.test(entry.name))
                continue;
            const name = relative === '' ? entry.name : `${relative}/${entry.name}`;
            const path = (0,external_node_path_.join)(folder, relative, entry.name);
            const info = entry.isSymbolicLink() ? await (0,promises_.stat)(path).catch(() => null) : entry;
            if (info === null)
                faults.push(`${name} is a link to nothing`);
            else if (info.isDirectory() && !entry.isSymbolicLink())
                await visit(name);
            else if (info.isDirectory())
                faults.push(`${name} is a link to a folder`);
            else if (/[\\\0]/.test(entry.name))
                faults.push(`${JSON.stringify(name)} holds a character that devices cannot store`);
            else
                found.push({ name: name.normalize('NFC'), path, size: (await (0,promises_.stat)(path)).size });
        }
    };
    const there = await (0,promises_.stat)(folder).catch(() => null);
    if (there?.isDirectory() !== true) {
        throw new update_error/* UpdateError */.mp('INPUT_INVALID', `the web folder ${folder} does not exist`, {
            hint: 'Build the web app first, or name the folder with --web-dir or webDir of the Capacitor config.',
        });
    }
    await visit('');
    if (!found.some(({ name }) => name === 'index.html'))
        faults.push('it has no index.html at its top');
    if (faults.length > 0) {
        throw new update_error/* UpdateError */.mp('INPUT_INVALID', `the web folder ${folder} cannot be packed:\n${faults.join('\n')}`, {
            hint: 'Name the folder that holds the built index.html with --web-dir, and build it again.',
        });
    }
    return found.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

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
 */
async function writeArchive(files, target) {
    const archive = new archiver/* ZipArchive */.SJ({ zlib: { level: 9 }, forceLocalTime: false, statConcurrency: 1 });
    const written = (0,external_node_stream_promises_.pipeline)(archive, (0,external_node_fs_.createWriteStream)(target));
    for (const { name, path } of files) {
        const entry = { name, date, mode: 0o644, store: stored.test(name) };
        archive.file(path, entry);
    }
    await Promise.all([archive.finalize(), written]);
    return { sha256: await fileDigest(target), size: (await (0,promises_.stat)(target)).size };
}

// EXTERNAL MODULE: ./lib/project/app-files.js + 3 modules
var app_files = __webpack_require__(32922);
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

// EXTERNAL MODULE: ./lib/project/package-manager.js
var package_manager = __webpack_require__(39567);
// EXTERNAL MODULE: ./lib/project/set-up-checks.js
var set_up_checks = __webpack_require__(19709);
;// CONCATENATED MODULE: ./lib/operations/release/build-release.js








/** Builds the web app, checks the set-up, and packs it. */
async function buildRelease(prepared, command, scratch, ports) {
    const { folder, repository, capacitor, app, plans } = prepared;
    const manager = await (0,package_manager/* packageManagerOf */.n)(folder, repository.root);
    const words = command.buildCommand ?? [manager, 'run', 'build'];
    if (words !== false) {
        await ports.log.group(`Build: ${words.join(' ')}`, () => buildWeb(words, folder, ports.exec, ports.env, (chunk) => ports.log.debug(new TextDecoder().decode(chunk))));
    }
    const webDir = command.webDir ?? (typeof capacitor.webDir === 'string' ? capacitor.webDir : 'www');
    const files = await webFiles((0,external_node_path_.join)(folder, ...(0,app_files/* joinPath */.u)(webDir).split('/')));
    const faults = await (0,set_up_checks/* setUpFaults */.F)({
        config: capacitor,
        dependencies: { ...app.packageJson?.devDependencies, ...app.packageJson?.dependencies },
        builtFiles: files.map(({ path }) => path),
        updateUrl: command.updateUrl,
        encrypted: false,
    });
    const file = (0,external_node_path_.join)(scratch, 'bundle.zip');
    const archive = await writeArchive(files, file);
    const fingerprints = Object.fromEntries(plans.flatMap(({ platform, verdict }) => verdict.fingerprint === null ? [] : [[platform, verdict.fingerprint]]));
    return {
        faults,
        given: command.version,
        release: {
            version: prepared.version,
            commit: prepared.commit,
            contentDigest: await contentDigest(files),
            archive: { file, ...archive },
            checksum: archive.sha256,
            sessionKey: '',
            keyId: null,
            fingerprints,
            minNative: command.minNative,
            link: null,
            comment: null,
        },
    };
}

// EXTERNAL MODULE: ./lib/core/device-of-native.js
var device_of_native = __webpack_require__(41163);
// EXTERNAL MODULE: ./lib/core/native-build.js + 1 modules
var native_build = __webpack_require__(85421);
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
    const devices = audience(prepared, platforms);
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
    const until = ports.clock.now().getTime() + patience;
    for (;;) {
        const answers = await Promise.all(devices.map((device) => ask(writeUpdateRequest(device)).catch(() => null)));
        if (answers.every((answer) => offers(answer, expected.version))) {
            const [first] = answers;
            return first === undefined || (await downloads(first, expected.checksum, ports)) ? 'proven' : 'pending';
        }
        if (ports.clock.now().getTime() >= until || ports.signal.aborted)
            return 'pending';
        await ports.clock.sleep(interval);
    }
}
function audience({ state, plans, appId, channel, feed }, platforms) {
    const defaults = feed.channel.settings.defaultFor ?? [];
    return state.natives
        .filter((build) => !build.retired && platforms.includes(build.platform))
        .map(native_build/* nativeEntry */.gy)
        .filter(({ platform, fingerprint }) => plans.some((plan) => plan.kind === 'move' && plan.platform === platform && plan.target.fingerprint === fingerprint))
        .map((native) => {
        const isDefault = defaults.includes(native.platform) || state.publicChannels[native.platform] === channel;
        return (0,device_of_native/* deviceOfNative */.h)(appId, native, { channel: isDefault ? '' : channel });
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
/** Follows the download of an answer and compares its hash. */
async function downloads(answer, checksum, ports) {
    const { url } = answer;
    const response = await ports.fetch(url, { signal: AbortSignal.timeout(patience) }).catch(() => null);
    if (response?.ok !== true)
        return false;
    const bytes = new Uint8Array(await response.arrayBuffer());
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex') === checksum;
}

// EXTERNAL MODULE: ./lib/operations/release/prepare.js + 2 modules
var prepare = __webpack_require__(8325);
// EXTERNAL MODULE: ./lib/operations/release/prove.js + 1 modules
var prove = __webpack_require__(23753);
// EXTERNAL MODULE: ./lib/operations/release/report.js
var report = __webpack_require__(78440);
;// CONCATENATED MODULE: ./lib/operations/release/tag-release.js
/** Tags the released commit, and starts the native workflow for what is held; both only when asked for. */
async function tagRelease({ commit, feed, state }, version, platforms, { tag, nativeWorkflow }, { forge, log }) {
    if (forge === null) {
        if (tag !== null || nativeWorkflow !== null)
            log.warn('no code host is known here: nothing was tagged or started');
        return;
    }
    if (tag !== null && platforms.some(({ outcome }) => outcome === 'published')) {
        await forge.createTag({ name: tag.replace('{version}', version), commit, message: `Release ${version}` });
    }
    const held = platforms.filter(({ outcome, verdict }) => outcome === 'held' && verdict.verdict === 'native');
    const known = state.held.some((entry) => entry.commit === commit);
    if (nativeWorkflow === null || held.length === 0 || known)
        return;
    if (forge.dispatchWorkflow === null)
        return log.warn(`${forge.name} cannot start workflows`);
    await forge.dispatchWorkflow(nativeWorkflow, feed.branch ?? commit, {
        commit,
        platforms: held.map(({ platform }) => platform).join(','),
    });
}

// EXTERNAL MODULE: ./lib/operations/release/warnings.js
var warnings = __webpack_require__(14923);
;// CONCATENATED MODULE: ./lib/operations/release.js












/** A lost race starts over from the new state this often. */
const attempts = 8;
/** Builds, decides, publishes and proves the delivery. May be repeated, interrupted and raced. */
async function release(command, ports) {
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'capacitor-ota-'));
    let built = null;
    try {
        for (let attempt = 1;; attempt += 1) {
            const prepared = await (0,prepare/* prepare */.i)(command, ports);
            refuseLoosening(prepared, command);
            built ??= await buildRelease(prepared, command, scratch, ports);
            try {
                return await released(prepared, built, command, ports);
            }
            catch (error) {
                const lostRace = error instanceof update_error/* UpdateError */.mp && error.code === 'CONFLICT';
                if (!lostRace || attempt === attempts || command.version !== null)
                    throw error;
                ports.log.debug(`${error.message}; trying again from the new state`);
            }
        }
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true, maxRetries: 3 });
    }
}
function refuseLoosening({ reconciliation }, { allowLoosen }) {
    if (reconciliation.loosening.length === 0 || allowLoosen)
        return;
    throw new update_error/* UpdateError */.mp('INPUT_INVALID', `the config would loosen the channel:\n${reconciliation.loosening.join('\n')}`, {
        hint: 'Run once with --allow-loosen if that is meant, or set the config back.',
    });
}
async function released(prepared, built, command, ports) {
    const { faults } = built;
    const moves = prepared.plans.filter((plan) => plan.kind === 'move');
    const { version, exists, proof } = chosenBundle(prepared, built, command.minNative);
    const refusedAll = faults.length > 0;
    const going = refusedAll ? [] : moves.filter((move) => !proof.refused.has(move));
    const platforms = prepared.plans.map((plan) => resultOf(plan, prepared, built, proof, version, exists));
    const waiting = platforms.filter(({ outcome }) => outcome === 'held').map(({ platform }) => platform);
    const writes = !command.dryRun && !refusedAll && (going.length > 0 || waiting.length > 0);
    let checksum = null;
    let size = null;
    let delivery = null;
    if (writes) {
        const published = await prepared.backend.publish({ ...built.release, version });
        ({ checksum, size } = published);
        let revision = prepared.state.revision;
        const { settings } = prepared.reconciliation;
        if (settings !== null || !prepared.state.exists) {
            revision = await prepared.backend.configure(prepared.channel, settings ?? {}, revision);
        }
        const held = heldAfter(prepared, version, waiting, going.map(({ platform }) => platform), ports);
        await prepared.backend.move(prepared.channel, (0,prove/* laneChanges */.Wu)(going, version, prepared.commit), revision, held);
    }
    if (writes && going.length > 0 && checksum !== null) {
        const reached = going.map(({ platform }) => platform);
        delivery = await delivered(prepared, reached, { version, checksum }, command.updateUrl, command.store, ports);
        if (command.requireDelivery && delivery !== 'proven')
            throw notProven(delivery, version);
    }
    if (writes)
        await tagRelease(prepared, version, platforms, command, ports);
    const { outcome, releaseType } = (0,report/* summarised */.jV)(platforms);
    return {
        verb: 'release',
        dryRun: command.dryRun,
        appId: prepared.appId,
        channel: prepared.channel,
        outcome,
        releaseType,
        version: outcome === 'superseded' ? (0,operations_plan.previousVersion)(prepared) : version,
        previousVersion: (0,operations_plan.previousVersion)(prepared),
        commit: prepared.commit,
        platforms,
        matrix: proof.matrix,
        channelChanges: prepared.reconciliation.changes,
        warnings: (0,warnings/* warningsOf */.n)(prepared),
        next: [
            ...faults.map(({ code, text, fix }) => ({ text: `${code}: ${text}. Fix: ${fix}`, line: null })),
            ...(0,report/* nextSteps */.Zn)(prepared, platforms),
        ],
        delivery,
        checksum,
        size,
    };
}
/** The bundle that carries this content: one that is there already and would be taken, or a new name. */
function chosenBundle(prepared, built, minNative) {
    const moves = prepared.plans.filter((plan) => plan.kind === 'move');
    const { contentDigest } = built.release;
    const same = prepared.state.bundles.filter((bundle) => !bundle.deleted && bundle.contentDigest === contentDigest);
    // The same commit first, then whatever is newest: an old name of the same content is as good as a new one.
    const candidates = [...same.filter(({ commit }) => commit === prepared.commit), ...[...same].reverse()];
    for (const { version } of candidates) {
        const before = prepared.state.catalog.bundles.get(version);
        if (before === undefined || (built.given !== null && version !== built.given))
            continue;
        const proof = (0,prove/* prove */.zn)(prepared, moves, before);
        if (proof.refused.size === 0)
            return { version, exists: true, proof };
    }
    const proof = (0,prove/* prove */.zn)(prepared, moves, (0,prove/* plannedBundle */.v3)(prepared, prepared.version, minNative));
    return { version: prepared.version, exists: false, proof };
}
function resultOf(plan, { reconciliation }, { faults }, proof, version, exists) {
    const { platform, verdict } = plan;
    const ends = (outcome, because) => ({
        platform,
        verdict,
        outcome,
        because,
    });
    const [fault] = faults;
    if (fault !== undefined)
        return ends('refused', `${fault.code}: ${fault.text}`);
    if (plan.kind === 'hold')
        return ends('held', (0,operations_plan.holdText)(plan));
    const { serves } = plan.target;
    if (plan.kind === 'superseded')
        return ends('superseded', `the lane serves ${serves}, from a newer commit`);
    const refusal = proof.refused.get(plan);
    if (refusal !== undefined)
        return ends('refused', (0,prove/* refusalText */.Kw)(refusal));
    if (serves === version && reconciliation.settings === null)
        return ends('unchanged', `devices are served ${version} already`);
    if (serves === version)
        return ends('unchanged', `devices are served ${version} already; the channel's settings changed`);
    return exists
        ? ends('relinked', `${version} has this content and is served again`)
        : ends('published', `${version} goes over the air`);
}
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
function notProven(delivery, version) {
    return new update_error/* UpdateError */.mp('REFUSED', `${version} is published, and its delivery is ${delivery}, not proven`, {
        hint: 'require-delivery is set: name the endpoint that devices ask with --update-url, and see that it serves this store.',
    });
}


/***/ }),

/***/ 8325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ prepare)
});

// EXTERNAL MODULE: ./lib/backend/open.js + 4 modules
var backend_open = __webpack_require__(16183);
// EXTERNAL MODULE: ./lib/core/invalid.js
var invalid = __webpack_require__(9264);
// EXTERNAL MODULE: ./lib/core/plan-version.js
var plan_version = __webpack_require__(55617);
// EXTERNAL MODULE: ./lib/core/update-error.js
var update_error = __webpack_require__(31445);
// EXTERNAL MODULE: ./lib/project/git/ancestry.js
var git_ancestry = __webpack_require__(22961);
// EXTERNAL MODULE: ./lib/operations/release/app-context.js
var app_context = __webpack_require__(51493);
// EXTERNAL MODULE: ./lib/operations/release/feeds.js
var feeds = __webpack_require__(53213);
;// CONCATENATED MODULE: ./lib/operations/release/lane-order.js

/** Where a commit goes on a platform, from the native builds that can run it. */
function laneTarget(state, platform, fits) {
    const fingerprint = fits[0]?.fingerprint ?? null;
    const live = state.natives.filter((build) => build.platform === platform && !build.retired);
    const newest = fingerprint === null || live.at(-1)?.fingerprint.hash === fingerprint;
    const lane = state.lanes.find((each) => each.platform === platform && each.fingerprint === fingerprint);
    return { platform, fingerprint, newest, serves: lane?.bundle?.version ?? null };
}
/**
 * Whether a lane serves a newer commit than ours. Rewritten history: ours goes when it is the tip of the branch that
 * feeds the channel.
 */
async function isSuperseded(state, target, repository, commit, branch) {
    const served = state.bundles.find(({ version }) => version === target.serves)?.commit ?? null;
    if (served === null)
        return false;
    const ancestry = await (0,git_ancestry/* ancestryOf */.Rq)(repository, commit, served);
    if (ancestry === 'same' || ancestry === 'descendant')
        return false;
    if (ancestry === 'ancestor')
        return true;
    const tip = branch === null ? null : await (0,git_ancestry/* branchTip */.ux)(repository, branch);
    return tip !== commit;
}

// EXTERNAL MODULE: ./lib/wire/strategy.js
var strategy = __webpack_require__(45068);
;// CONCATENATED MODULE: ./lib/operations/release/reconcile.js

/** From the strictest on; `metadata` is compared with nothing. */
const strictness = ['exact', 'patch', 'minor', 'major'];
function isLooser(before, after) {
    const [a, b] = [strictness.indexOf(before), strictness.indexOf(after)];
    return a < 0 || b < 0 || b > a;
}
/** Compares the present channel with the settings of the config; keys the config does not name stay as they are. */
function reconcile(state, wanted) {
    const changes = [];
    const loosening = [];
    const { channel, exists } = state;
    const note = (text, loosens) => {
        changes.push(text);
        if (exists && loosens)
            loosening.push(text);
    };
    if (!exists)
        changes.push(`channel ${channel} is created with strategy ${(0,strategy/* strategyText */.vg)(wanted.strategy ?? state.strategy)}`);
    else if (wanted.strategy !== undefined && wanted.strategy !== state.strategy) {
        note(`strategy of ${channel}: ${(0,strategy/* strategyText */.vg)(state.strategy)} -> ${(0,strategy/* strategyText */.vg)(wanted.strategy)}`, isLooser(state.strategy, wanted.strategy));
    }
    const flag = (key, loose) => {
        const value = wanted[key];
        if (value !== undefined && value !== state[key])
            note(`${key} of ${channel}: ${value}`, value === loose);
    };
    flag('belowNative', true);
    flag('selfAssign', true);
    flag('preview', true);
    flag('paused', false);
    if (wanted.unlisted !== undefined && wanted.unlisted !== state.unlisted) {
        note(`unlisted of ${channel}: ${state.unlisted} -> ${wanted.unlisted}`, wanted.unlisted === 'strategies');
    }
    if (wanted.allow !== undefined && JSON.stringify(wanted.allow) !== JSON.stringify(state.allow)) {
        note(`kinds of device of ${channel}: ${JSON.stringify(wanted.allow)}`, true);
    }
    if (wanted.platforms !== undefined && wanted.platforms.join() !== state.platforms.join()) {
        note(`platforms of ${channel}: ${wanted.platforms.join(', ')}`, false);
    }
    for (const platform of wanted.defaultFor ?? []) {
        const before = state.publicChannels[platform];
        if (before === channel)
            continue;
        const text = `${channel} becomes the public channel of ${platform}${before === null ? '' : ` instead of ${before}`}`;
        changes.push(text);
        if (before !== null)
            loosening.push(text);
    }
    return { settings: changes.length === 0 ? null : wanted, changes, loosening };
}

// EXTERNAL MODULE: ./lib/operations/release/verdicts.js + 1 modules
var release_verdicts = __webpack_require__(42958);
;// CONCATENATED MODULE: ./lib/operations/release/prepare.js










/** Reads the app, the store and git; writes nothing. @throws UpdateError for input that no release can come from. */
async function prepare(command, ports) {
    const context = await (0,app_context/* openApp */.G)(command.workingDirectory, command.configFile, ports);
    const { repository, platforms, app, appId } = context;
    if (platforms.length === 0) {
        throw new update_error/* UpdateError */.mp('INPUT_INVALID', `${context.folder} has no native platform`, {
            hint: 'Add one: npx cap add android, npx cap add ios; and commit its folder.',
        });
    }
    if (command.forceVerdict !== null && command.forceReason === null) {
        throw new update_error/* UpdateError */.mp('INPUT_INVALID', 'force-verdict wants force-reason', {
            hint: 'Say why with --force-reason "…"; it is recorded with the release.',
        });
    }
    const channels = await (0,feeds/* configuredChannels */.jT)(command.configFile, repository, platforms, ports);
    const feed = await (0,feeds/* feedOf */.qu)(command.channel, channels, repository, ports);
    const backend = (0,backend_open/* openBackend */.f)(command.store, appId, ports.clock);
    const state = await backend.state(feed.channel.name);
    const reconciliation = reconcile(state, feed.channel.settings);
    const strategy = feed.channel.settings.strategy ?? state.strategy;
    if (strategy === 'metadata' && command.minNative === null) {
        throw new update_error/* UpdateError */.mp('INPUT_INVALID', `channel ${feed.channel.name} has strategy metadata, which needs min-native`, {
            hint: 'Name the lowest native version that can run this release: --min-native 1.0.0',
        });
    }
    const forced = { verdict: command.forceVerdict, reason: command.forceReason };
    const verdicts = await (0,release_verdicts/* verdictsOf */.W)(app, state.natives, forced);
    const commit = repository.head;
    const preview = feed.channel.settings.preview ?? state.preview;
    const plans = await Promise.all(verdicts.map(async (verdict) => {
        const { platform } = verdict;
        const goes = verdict.verdict === 'ota' || (verdict.verdict === 'unknown' && preview);
        if (!goes)
            return { kind: 'hold', platform, verdict };
        const target = laneTarget(state, platform, verdict.fits);
        const older = await isSuperseded(state, target, repository, commit, feed.branch);
        return { kind: older ? 'superseded' : 'move', platform, verdict, target };
    }));
    const version = await nextVersion(command, context, state, plans);
    return {
        ...context,
        backend,
        feed,
        channel: feed.channel.name,
        state,
        reconciliation,
        plans,
        version,
        commit,
    };
}
async function nextVersion(command, { repository, app }, state, plans) {
    const tags = (await (0,git_ancestry/* tagNames */.nP)(repository)).flatMap((tag) => (/^v\d/.test(tag) ? [tag.slice(1)] : []));
    try {
        return (0,plan_version/* planVersion */.U)({
            policy: command.versionPolicy,
            given: command.version ?? null,
            taken: state.bundles.map(({ version }) => version),
            natives: state.natives.map(({ version }) => version),
            tags,
            packageVersion: app.packageJson?.version ?? null,
            line: oldLine(plans),
        });
    }
    catch (error) {
        if (!(error instanceof invalid/* Invalid */.W))
            throw error;
        throw new update_error/* UpdateError */.mp('INPUT_INVALID', error.message);
    }
}
/** Versions of the line that a hotfix continues: set when every lane it goes to belongs to old native builds only. */
function oldLine(plans) {
    const moves = plans.filter((plan) => plan.kind === 'move');
    if (moves.length === 0 || moves.length < plans.filter((plan) => plan.verdict.verdict !== 'unknown').length)
        return null;
    if (moves.some(({ target }) => target.newest))
        return null;
    return moves.flatMap(({ target, verdict }) => [
        ...verdict.fits.map(({ version }) => version),
        ...(target.serves === null ? [] : [target.serves]),
    ]);
}


/***/ }),

/***/ 23753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wu: () => (/* binding */ laneChanges),
  v3: () => (/* binding */ plannedBundle),
  zn: () => (/* binding */ prove),
  Kw: () => (/* binding */ refusalText)
});

// EXTERNAL MODULE: ./lib/core/matrix.js + 3 modules
var core_matrix = __webpack_require__(75098);
// EXTERNAL MODULE: ./lib/core/native-build.js + 1 modules
var native_build = __webpack_require__(85421);
// EXTERNAL MODULE: ./lib/core/device-of-native.js
var device_of_native = __webpack_require__(41163);
// EXTERNAL MODULE: ./lib/core/platform.js
var platform = __webpack_require__(87904);
// EXTERNAL MODULE: ./lib/core/resolve.js + 20 modules
var resolve = __webpack_require__(40980);
;// CONCATENATED MODULE: ./lib/operations/release/simulate.js



/** The catalog as it will be: with the settings of the config, the new bundle and the moved pointers. */
function plannedCatalog(state, settings, bundle, changes) {
    const { catalog, channel: name } = state;
    const before = catalog.channels.get(name);
    const defaults = { ...catalog.defaults };
    for (const platform of settings.defaultFor ?? [])
        defaults[platform] = name;
    const current = { ...(before?.current ?? (0,platform/* perPlatform */.Nn)(() => null)) };
    const lanes = { ...(before?.lanes ?? (0,platform/* perPlatform */.Nn)(() => ({}))) };
    for (const { platform, fingerprint, to } of changes) {
        if (fingerprint === null)
            current[platform] = to;
        else
            lanes[platform] = { ...lanes[platform], [fingerprint]: to };
    }
    const channel = {
        name,
        isPublic: platform/* platforms */.Bn.some((platform) => defaults[platform] === name),
        selfAssign: settings.selfAssign ?? state.selfAssign,
        platforms: settings.platforms ?? (state.platforms.length > 0 ? state.platforms : platform/* platforms */.Bn),
        current,
        lanes,
        strategy: settings.strategy ?? state.strategy,
        belowNative: settings.belowNative ?? state.belowNative,
        unlisted: settings.unlisted ?? state.unlisted,
        allow: settings.allow ?? state.allow,
        rollout: before?.rollout ?? null,
        paused: settings.paused ?? state.paused,
    };
    return {
        ...catalog,
        defaults,
        channels: new Map([...catalog.channels, [name, channel]]),
        bundles: new Map([...catalog.bundles, [bundle.version, bundle]]),
    };
}
/** What a device of a native build is told by a catalog, when it still runs its builtin bundle. */
function told(catalog, channel, native) {
    const named = catalog.defaults[native.platform] === channel ? '' : channel;
    return (0,resolve/* resolve */.h)((0,device_of_native/* deviceOfNative */.h)(catalog.appId, native, { channel: named }), catalog);
}

;// CONCATENATED MODULE: ./lib/operations/release/prove.js



/** The pointers that a bundle moves. */
function laneChanges(moves, to, commit) {
    return moves.flatMap(({ platform, target }) => {
        const lane = { platform, fingerprint: target.fingerprint, to, commit };
        return target.newest && target.fingerprint !== null ? [lane, { ...lane, fingerprint: null }] : [lane];
    });
}
/** Asks the resolver, for every live native build, what it gets before and after the pointers move. */
function prove(prepared, moves, bundle) {
    const { state, feed, channel, commit } = prepared;
    const after = plannedCatalog(state, feed.channel.settings, bundle, laneChanges(moves, bundle.version, commit));
    const live = state.natives.filter((build) => !build.retired).map(native_build/* nativeEntry */.gy);
    const matrix = (0,core_matrix/* deliveryMatrix */.IZ)(state.catalog, after, { channel, natives: live });
    const refused = new Map();
    for (const move of moves) {
        const audience = live.filter(({ platform, fingerprint }) => platform === move.platform && fingerprint === move.target.fingerprint);
        const answers = audience.map((native) => told(after, channel, native));
        const first = answers[0];
        const takes = answers.some((answer) => answer.kind === 'update' && answer.bundle === bundle.version);
        if (first !== undefined && !takes)
            refused.set(move, first);
    }
    return { after, matrix, refused };
}
/** A bundle that is not there yet, as the resolver would see it. */
function plannedBundle(prepared, version, minNative) {
    const fingerprints = Object.fromEntries(prepared.plans.flatMap(({ platform, verdict }) => verdict.fingerprint === null ? [] : [[platform, verdict.fingerprint]]));
    return { version, payload: 'zip', keyId: null, minNative, deleted: false, fingerprints };
}
/** A decision as a sentence. */
function refusalText(decision) {
    if (decision.kind === 'update')
        return `gets ${decision.bundle}`;
    if (decision.kind === 'revert')
        return 'goes back to the builtin bundle';
    return `${decision.because} (${decision.code})`;
}


/***/ }),

/***/ 78440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zn: () => (/* binding */ nextSteps),
/* harmony export */   jV: () => (/* binding */ summarised)
/* harmony export */ });
/* unused harmony exports releaseType, channelText */
/* harmony import */ var _core_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91307);


/** `ota` when something may go over the air, `native` when something must not, `mixed` when both. */
function releaseType(platforms) {
    const ota = platforms.some(({ outcome }) => outcome !== 'held' && outcome !== 'refused');
    const native = platforms.some(({ outcome }) => outcome === 'held');
    if (ota && native)
        return 'mixed';
    return native ? 'native' : ota ? 'ota' : 'none';
}
/** What a person does next. */
function nextSteps(prepared, results) {
    const steps = [];
    for (const { platform, outcome, verdict } of results) {
        if (outcome !== 'held')
            continue;
        const first = verdict.verdict === 'unknown';
        steps.push({
            text: first
                ? `Record the ${platform} build that is in the store; any commit works:`
                : `Ship a native build of ${platform}, then record it:`,
            line: `capacitor-ota native --platform ${platform} ${recordArguments(platform, first ? '1.0.0' : nextNative(prepared))}`,
        });
    }
    return steps;
}
const recordArguments = (_platform, version) => `--version ${version} --build 100 --commit ${version === '1.0.0' ? '<ref>' : 'HEAD'}`;
/** A name for the native build that follows: above everything released. */
function nextNative({ version }) {
    return version;
}
/** The outcome of the run and its kind. */
function summarised(platforms) {
    return { outcome: (0,_core_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .runOutcome */ .C)(platforms.map(({ outcome }) => outcome)), releaseType: releaseType(platforms) };
}
const channelText = (prepared) => `${prepared.channel}, strategy ${strategyText(prepared.feed.channel.settings.strategy ?? prepared.state.strategy)}`;


/***/ }),

/***/ 14923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ warningsOf)
/* harmony export */ });
/** Things a person should look at, each once. */
function warningsOf({ plans, app, reconciliation }) {
    const warnings = plans.flatMap(({ platform, verdict }) => [
        ...verdict.warnings,
        ...(verdict.forced === undefined
            ? []
            : [
                `the verdict of ${platform} was forced from ${verdict.forced.from} to ${verdict.verdict}: ${verdict.forced.reason}`,
            ]),
    ]);
    if (app.lockfile.kind === 'unreadable') {
        warnings.push(`${app.lockfile.path} cannot be read (${app.lockfile.why}); declared ranges are compared`);
    }
    if (app.lockfile.kind === 'absent')
        warnings.push('there is no lockfile, so versions of native packages float');
    return [...new Set([...warnings, ...reconciliation.loosening.map((text) => `loosens: ${text}`)])];
}


/***/ }),

/***/ 39567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ packageManagerOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_update_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31445);
/* harmony import */ var _packages_lockfile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49930);
/* harmony import */ var _packages_package_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63502);





const isManager = (name) => /^(npm|pnpm|yarn|bun)$/.test(name);
/**
 * The package manager of an app: `packageManager` of package.json decides, then the lockfile in the app's folder or
 * above it, up to `root`; npm when there is neither.
 * @throws UpdateError `INPUT_INVALID` for two lockfiles that `packageManager` does not decide between
 */
async function packageManagerOf(folder, root) {
    for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        const declared = await declaredManager(at);
        if (declared !== null)
            return declared;
        const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(at).catch(() => []);
        const found = _packages_lockfile_js__WEBPACK_IMPORTED_MODULE_2__/* .lockfileNames */ .Ih.filter((name) => names.includes(name));
        const managers = new Set(found.map(_packages_lockfile_js__WEBPACK_IMPORTED_MODULE_2__/* .managerOf */ .dM));
        if (managers.size > 1) {
            throw new _core_update_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UpdateError */ .mp('INPUT_INVALID', `${at} holds two lockfiles: ${found.join(' and ')}`, {
                hint: 'Remove the one that is not used, or set "packageManager" in package.json.',
            });
        }
        const [manager] = managers;
        if (manager !== undefined)
            return manager;
        if (at === root || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
            return 'npm';
    }
}
async function declaredManager(folder) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'package.json'), 'utf8').catch(() => null);
    const name = (text === null ? null : (0,_packages_package_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePackageJson */ .wA)(text)?.packageManager)?.split('@')[0] ?? '';
    return isManager(name) ? name : null;
}


/***/ }),

/***/ 19709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ setUpFaults),
/* harmony export */   q: () => (/* binding */ pluginConfig)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

const updater = '@capgo/capacitor-updater';
/** What would keep a published bundle from every device: each with a code and a fix. Run before packing. */
async function setUpFaults(setUp) {
    const { config, dependencies, updateUrl } = setUp;
    const faults = [];
    const plugin = pluginConfig(config);
    if (dependencies[updater] === undefined) {
        faults.push({
            code: 'UPDATER_NOT_INSTALLED',
            text: `${updater} is not among the dependencies of package.json`,
            fix: `install it: npm install ${updater}, and ship a native build with it`,
        });
    }
    const configured = plugin.updateUrl;
    if (updateUrl !== null && configured !== updateUrl) {
        faults.push({
            code: 'UPDATE_URL_NOT_OURS',
            text: `devices ask ${typeof configured === 'string' ? configured : 'the cloud of the plugin'}, this release goes to ${updateUrl}`,
            fix: `set plugins.CapacitorUpdater.updateUrl to ${updateUrl} in the Capacitor config, and ship a native build with it`,
        });
    }
    if (plugin.autoUpdate === false || plugin.autoUpdate === 'off' || plugin.autoUpdate === 'false') {
        faults.push({
            code: 'AUTO_UPDATE_OFF',
            text: 'plugins.CapacitorUpdater.autoUpdate is off, so no device asks by itself',
            fix: 'remove autoUpdate: false from the Capacitor config',
        });
    }
    const server = config.server;
    if (typeof server === 'object' &&
        server !== null &&
        typeof server.url === 'string') {
        faults.push({
            code: 'SERVER_URL_SET',
            text: 'server.url is set in the Capacitor config, which switches live updates off',
            fix: 'set server.url in development only',
        });
    }
    if (!(await mentions(setUp.builtFiles, 'notifyAppReady'))) {
        faults.push({
            code: 'NOTIFY_APP_READY_MISSING',
            text: 'no built file calls notifyAppReady(), so devices would roll the bundle back',
            fix: "call CapacitorUpdater.notifyAppReady() when the app starts: import { CapacitorUpdater } from '@capgo/capacitor-updater'",
        });
    }
    if (typeof plugin.publicKey === 'string' && plugin.publicKey !== '' && !setUp.encrypted) {
        faults.push({
            code: 'BUNDLE_NOT_ENCRYPTED',
            text: 'plugins.CapacitorUpdater.publicKey is set, so devices refuse a plain bundle',
            fix: 'remove publicKey from the Capacitor config, or encrypt the bundle',
        });
    }
    return faults;
}
/** `plugins.CapacitorUpdater` of the config. */
function pluginConfig(config) {
    const plugins = config.plugins;
    const own = typeof plugins === 'object' && plugins !== null
        ? plugins.CapacitorUpdater
        : null;
    return typeof own === 'object' && own !== null ? own : {};
}
async function mentions(files, word) {
    for (const file of files) {
        if (/\.(m?js|html?)$/i.test(file) && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8')).includes(word))
            return true;
    }
    return false;
}


/***/ })

};
