export const id = 743;
export const ids = [743];
export const modules = {

/***/ 16183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ openBackend)
});

// EXTERNAL MODULE: ./lib/core/store-address.js
var store_address = __webpack_require__(51379);
// EXTERNAL MODULE: ./lib/core/update-error.js
var update_error = __webpack_require__(31445);
// EXTERNAL MODULE: ./lib/storage/open.js + 5 modules
var storage_open = __webpack_require__(45168);
// EXTERNAL MODULE: ./lib/core/app.js
var core_app = __webpack_require__(16832);
// EXTERNAL MODULE: ./lib/core/channel.js + 1 modules
var core_channel = __webpack_require__(21420);
// EXTERNAL MODULE: ./lib/core/keys.js
var core_keys = __webpack_require__(61547);
// EXTERNAL MODULE: ./lib/core/native-build.js
var native_build = __webpack_require__(62437);
// EXTERNAL MODULE: ./lib/storage/documents.js
var storage_documents = __webpack_require__(39955);
// EXTERNAL MODULE: ./lib/core/bundle.js
var core_bundle = __webpack_require__(68519);
// EXTERNAL MODULE: ./lib/core/catalog-of.js
var catalog_of = __webpack_require__(49732);
// EXTERNAL MODULE: ./lib/core/platform.js
var platform = __webpack_require__(87904);
// EXTERNAL MODULE: ./lib/storage/in-parallel.js
var in_parallel = __webpack_require__(91916);
;// CONCATENATED MODULE: ./lib/backend/channel-state.js






/** Every bundle record of an app, tombstones too. */
async function readBundles(storage, keys) {
    const found = [];
    for await (const { key } of storage.list(keys.bundles))
        found.push(key);
    const documents = await (0,in_parallel/* inParallel */.H)(found, 16, (key) => (0,storage_documents/* readDocument */.u0)(storage, key, core_bundle/* parseBundle */.Q));
    return documents.flatMap((document) => (document === null ? [] : [document.value]));
}
const factsOf = (bundle) => ({
    version: bundle.version,
    commit: bundle.commit,
    contentDigest: bundle.contentDigest,
    checksum: bundle.checksum,
    deleted: bundle.deleted,
});
/** What a release must know of a channel, from the documents of its store. */
function readState(app, name, document, bundles, natives) {
    const channel = document?.value ?? (0,core_channel/* newChannel */.OO)(name);
    const access = app.channels[name];
    const facts = new Map(bundles.map((bundle) => [bundle.version, factsOf(bundle)]));
    const retired = new Set(app.natives.filter((entry) => entry.retired).map(identity));
    return {
        appId: app.appId,
        channel: name,
        exists: document !== null && access !== undefined,
        revision: document?.etag ?? null,
        lanes: platform/* platforms */.Bn.flatMap((platform) => lanesOf(channel, platform, facts)),
        strategy: channel.strategy,
        belowNative: channel.belowNative,
        unlisted: channel.unlisted,
        allow: channel.allow,
        paused: channel.paused,
        held: channel.held,
        blockedCommits: channel.blockedCommits,
        defaultFor: platform/* platforms */.Bn.filter((platform) => app.defaults[platform] === name),
        publicChannels: app.defaults,
        platforms: access?.platforms ?? [],
        selfAssign: access?.selfAssign ?? false,
        preview: access?.preview ?? false,
        bundles: [...facts.values()],
        natives: natives.map((build) => ({ ...build, retired: retired.has(identity(build)) })),
        catalog: (0,catalog_of/* catalogOf */.Hh)(app, document === null ? [] : [channel], bundles),
    };
}
const identity = (build) => `${build.platform} ${build.version}+${build.build}`;
/** The platform's own pointer (fingerprint null), then its lanes. */
function lanesOf(channel, platform, facts) {
    const lane = (fingerprint, version) => ({
        platform,
        fingerprint,
        bundle: version === null ? null : (facts.get(version) ?? null),
    });
    return [
        lane(null, channel.current[platform]),
        ...Object.entries(channel.lanes[platform]).map(([fingerprint, version]) => lane(fingerprint, version)),
    ];
}

;// CONCATENATED MODULE: ./lib/backend/moved-channel.js

/** The channel after its pointers moved; the same object when nothing changes. */
function movedChannel(channel, changes, held, at) {
    const moves = [];
    const current = { ...channel.current };
    const lanes = { ...channel.lanes };
    for (const { platform, fingerprint, to, commit } of changes) {
        const from = fingerprint === null ? current[platform] : (lanes[platform][fingerprint] ?? null);
        if (from === to)
            continue;
        if (fingerprint === null)
            current[platform] = to;
        else
            lanes[platform] = { ...lanes[platform], [fingerprint]: to };
        moves.push({ platform, lane: fingerprint, from, to, commit, at });
    }
    const heldChanged = JSON.stringify(held) !== JSON.stringify(channel.held);
    if (moves.length === 0 && !heldChanged)
        return channel;
    return {
        ...channel,
        current: current,
        lanes,
        held: [...held],
        history: [...channel.history, ...moves].slice(-core_channel/* historyLimit */.kw),
    };
}

;// CONCATENATED MODULE: ./lib/backend/publish-bundle.js



/**
 * Archive, then record. Both are written once, so a run that was killed between them is simply repeated.
 * @throws UpdateError `CONFLICT` when the name is taken with other content
 */
async function publishBundle(storage, keys, release, created) {
    const key = keys.bundle(release.version);
    // Asked first, so that a name that is taken leaves no archive behind that nobody refers to.
    const known = await (0,storage_documents/* readDocument */.u0)(storage, key, core_bundle/* parseBundle */.Q);
    if (known !== null)
        return published(known.value, release, storage.name);
    await putOnce(storage, keys.archive(release.archive.sha256), release.archive.file);
    const bundle = bundleOf(release, created);
    const before = await (0,storage_documents/* createDocument */.ui)(storage, key, bundle, core_bundle/* parseBundle */.Q);
    if (before !== null)
        return published(before, release, storage.name);
    return { version: bundle.version, created: true, checksum: bundle.checksum, size: release.archive.size };
}
/** A bundle that was there before, when it has our content. */
function published(before, release, store) {
    if (before.deleted || before.contentDigest !== release.contentDigest)
        throw nameTaken(before, store);
    const { version, checksum, archive } = before;
    return { version, created: false, checksum, size: archive?.size ?? release.archive.size };
}
async function putOnce(storage, key, file) {
    if ((await storage.head(key)) !== null)
        return;
    try {
        await storage.put(key, { file }, { contentType: 'application/zip', when: 'absent' });
    }
    catch (error) {
        // The key is the hash of the bytes: whoever was first wrote the same.
        if (!(error instanceof update_error/* UpdateError */.mp && error.code === 'CONFLICT'))
            throw error;
    }
}
function bundleOf(release, created) {
    const { version, commit, contentDigest, checksum, sessionKey, keyId, fingerprints } = release;
    return {
        format: 1,
        version,
        commit,
        contentDigest,
        archive: { sha256: release.archive.sha256, size: release.archive.size },
        externalUrl: null,
        checksum,
        sessionKey,
        keyId,
        fingerprints,
        minNative: release.minNative,
        manifest: false,
        link: release.link,
        comment: release.comment,
        created,
        deleted: false,
    };
}
function nameTaken(before, store) {
    const whose = before.deleted
        ? 'was deleted, and names are never used twice'
        : `holds other content (commit ${before.commit ?? 'unknown'})`;
    return new update_error/* UpdateError */.mp('CONFLICT', `bundle ${before.version} in ${store} ${whose}`, {
        hint: 'Devices keep a bundle by its name for ever, so a name stands for one content: release under another version.',
    });
}

;// CONCATENATED MODULE: ./lib/backend/self-hosted.js









/**
 * Releases into a store that our server reads. Payload first, then the bundle record, then the channel: a crash at
 * any point leaves devices on the bundle they had.
 */
function selfHosted(storage, appId, clock) {
    const keys = (0,core_keys/* appKeys */.W)(appId);
    const now = () => clock.now().toISOString();
    const changeApp = (change) => (0,storage_documents/* changeDocument */.wL)(storage, keys.app, core_app/* parseApp */.dp, (0,core_app/* newApp */.g3)(appId), change);
    const channelAt = (name) => (0,storage_documents/* readDocument */.u0)(storage, keys.channel(name), core_channel/* parseChannel */.pn);
    const writeChannel = (channel, expected) => (0,storage_documents/* writeDocument */.ft)(storage, keys.channel(channel.name), channel, expected === null ? 'absent' : { ifMatch: expected });
    return {
        name: storage.name,
        lanes: true,
        updateUrl: null,
        async state(name) {
            const [app, channel, bundles, natives] = await Promise.all([
                (0,storage_documents/* readDocument */.u0)(storage, keys.app, core_app/* parseApp */.dp),
                channelAt(name),
                readBundles(storage, keys),
                readNatives(storage, keys.natives),
            ]);
            return readState(app?.value ?? (0,core_app/* newApp */.g3)(appId), name, channel, bundles, natives);
        },
        async configure(name, settings, expected) {
            const found = await channelAt(name);
            if ((found?.etag ?? null) !== expected)
                throw movedOn(name, storage.name);
            const revision = await writeSettings(found?.value ?? (0,core_channel/* newChannel */.OO)(name), settings, expected);
            await changeApp((app) => withAccess(app, name, settings));
            return revision;
        },
        publish: (release) => publishBundle(storage, keys, release, now()),
        async move(name, changes, expected, held) {
            const found = await channelAt(name);
            if (found === null || found.etag !== expected)
                throw movedOn(name, storage.name);
            const channel = movedChannel(found.value, changes, held ?? found.value.held, now());
            return channel === found.value ? expected : writeChannel(channel, expected);
        },
        async recordNative(build) {
            const before = await (0,storage_documents/* createDocument */.ui)(storage, keys.native(build.platform, build.version, build.build), build, native_build/* parseNativeBuild */.rr);
            if (before !== null && before.fingerprint.hash !== build.fingerprint.hash)
                throw recordedOtherwise(before, build);
            await changeApp((app) => withNative(app, before ?? build));
            return before === null ? 'created' : 'exists';
        },
        async retireNative({ platform, version, build }) {
            const isIt = (entry) => entry.platform === platform && entry.version === version && entry.build === build;
            const app = await changeApp((present) => present.natives.some((entry) => isIt(entry) && !entry.retired)
                ? {
                    ...present,
                    natives: present.natives.map((entry) => (isIt(entry) ? { ...entry, retired: true } : entry)),
                }
                : present);
            return app.natives.some(isIt) ? 'retired' : 'absent';
        },
        async removeChannel(name) {
            await changeApp((app) => withoutChannel(app, name));
            await storage.delete(keys.channel(name));
        },
    };
    async function writeSettings(before, settings, expected) {
        const { strategy, belowNative, unlisted, allow, paused } = settings;
        const after = {
            ...before,
            strategy: strategy ?? before.strategy,
            belowNative: belowNative ?? before.belowNative,
            unlisted: unlisted ?? before.unlisted,
            allow: allow ?? before.allow,
            paused: paused ?? before.paused,
        };
        const unchanged = expected !== null && JSON.stringify(after) === JSON.stringify(before);
        return unchanged ? expected : writeChannel(after, expected);
    }
}
async function readNatives(storage, prefix) {
    const builds = [];
    for await (const { key } of storage.list(prefix)) {
        const found = await (0,storage_documents/* readDocument */.u0)(storage, key, native_build/* parseNativeBuild */.rr);
        if (found !== null)
            builds.push(found.value);
    }
    return builds;
}
/** Adds the channel, or changes what `app.json` knows of it. */
function withAccess(app, name, settings) {
    const before = app.channels[name];
    const access = {
        platforms: settings.platforms ?? before?.platforms ?? ['ios', 'android', 'electron'],
        selfAssign: settings.selfAssign ?? before?.selfAssign ?? false,
        preview: settings.preview ?? before?.preview ?? false,
    };
    const defaults = { ...app.defaults };
    for (const platform of settings.defaultFor ?? [])
        defaults[platform] = name;
    const after = { ...app, defaults, channels: { ...app.channels, [name]: access } };
    return JSON.stringify(after) === JSON.stringify(app) ? app : after;
}
function withNative(app, build) {
    const entry = (0,native_build/* nativeEntry */.gy)(build);
    const there = app.natives.some(({ platform, version, build: number }) => platform === entry.platform && version === entry.version && number === entry.build);
    return there ? app : { ...app, natives: [...app.natives, entry] };
}
function withoutChannel(app, name) {
    if (!Object.hasOwn(app.channels, name))
        return app;
    const { [name]: _removed, ...channels } = app.channels;
    const { ios, android, electron } = app.defaults;
    const unless = (channel) => (channel === name ? null : channel);
    return {
        ...app,
        channels,
        defaults: { ios: unless(ios), android: unless(android), electron: unless(electron) },
    };
}
function movedOn(channel, store) {
    return new update_error/* UpdateError */.mp('CONFLICT', `channel "${channel}" in ${store} was changed by another run meanwhile`, {
        hint: 'Nothing was moved. Run the command again: it starts from the new state.',
    });
}
function recordedOtherwise(before, build) {
    return new update_error/* UpdateError */.mp('CONFLICT', `${(0,native_build/* nativeText */.Vo)(build)} is recorded already, from commit ${before.commit ?? 'unknown'} with other native code`, {
        hint: 'A shipped build never changes: give the new build another build number, or the commit that it was really made from.',
    });
}

;// CONCATENATED MODULE: ./lib/backend/open.js




/** The backend behind a store address. @throws UpdateError `INPUT_INVALID` for one that cannot be written yet. */
function openBackend(address, appId, clock) {
    if (address.kind === 'capgo') {
        throw new update_error/* UpdateError */.mp('INPUT_INVALID', `store ${(0,store_address/* storeAddressText */.H)(address)} cannot be released to by this version`, {
            hint: 'Use file:<folder>, or wait for a release that speaks to Capgo Cloud.',
        });
    }
    return selfHosted((0,storage_open/* openStorage */.G)(address), appId, clock);
}


/***/ }),

/***/ 51493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ openApp)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_app_id_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17972);
/* harmony import */ var _core_invalid_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9264);
/* harmony import */ var _core_update_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31445);
/* harmony import */ var _project_app_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51674);
/* harmony import */ var _project_git_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33546);
/* harmony import */ var _project_git_work_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32666);
/* harmony import */ var _native_settings_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71597);








/** Reads the app in a folder. @throws UpdateError naming what is missing and the way out. */
async function openApp(command, ports) {
    const { workingDirectory, configFile } = command;
    const settings = (0,_native_settings_of_js__WEBPACK_IMPORTED_MODULE_1__/* .nativeSettingsOf */ .a)(command, ports);
    const repository = await (0,_project_git_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .openRepository */ .h_)(ports.exec, workingDirectory, ports.env);
    const app = await (0,_project_app_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readApp */ .b)(await (0,_project_git_work_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .workTree */ ._)(repository), repository.appDir, ports.exec, settings);
    if (app.config.kind === 'absent') {
        throw new _core_update_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UpdateError */ .mp('INPUT_INVALID', `${workingDirectory} has no capacitor.config.ts, .js or .json`, {
            hint: 'Run this in the folder of the Capacitor app, or name it with --working-directory.',
        });
    }
    if (app.config.kind === 'unreadable') {
        throw new _core_update_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UpdateError */ .mp('INPUT_INVALID', `${app.config.file} cannot be evaluated: ${app.config.why}`, {
            hint: 'It is evaluated without installed packages and with an empty environment: name the variables that it needs in "nativeEnv" of capacitor-ota.config.json, and keep what it reads inside the repository.',
        });
    }
    const capacitor = app.config.value;
    return {
        repository,
        app,
        appId: appIdOf(configFile, capacitor, app.config.file),
        capacitor,
        platforms: app.platforms,
        folder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(repository.root, ...repository.appDir.split('/')),
    };
}
function appIdOf(config, capacitor, file) {
    const updater = capacitor.plugins
        ?.CapacitorUpdater;
    const raw = config.appId ?? updater?.appId ?? capacitor.appId;
    try {
        return (0,_core_app_id_js__WEBPACK_IMPORTED_MODULE_6__/* .parseAppId */ .c)(raw);
    }
    catch (error) {
        if (!(error instanceof _core_invalid_js__WEBPACK_IMPORTED_MODULE_7__/* .Invalid */ .W))
            throw error;
        throw new _core_update_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UpdateError */ .mp('INPUT_INVALID', `appId in ${config.appId === null ? file : 'the config file'} ${error.message}`);
    }
}


/***/ }),

/***/ 22961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OR: () => (/* binding */ defaultBranch),
/* harmony export */   Rq: () => (/* binding */ ancestryOf),
/* harmony export */   eR: () => (/* binding */ currentBranch),
/* harmony export */   nP: () => (/* binding */ tagNames),
/* harmony export */   ux: () => (/* binding */ branchTip)
/* harmony export */ });
/* harmony import */ var _core_update_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31445);

/**
 * How `commit` stands to `other`: `ancestor` when it is older. A shallow clone is deepened until the answer is sure.
 * `unknown`: the other commit is nowhere to be found (rewritten history).
 * @throws UpdateError `GIT_FAILED` when a shallow clone cannot be deepened
 */
async function ancestryOf(repository, commit, other) {
    if (commit === other)
        return 'same';
    for (;;) {
        const known = await hasCommit(repository, other);
        if (known && (await isAncestor(repository, commit, other)))
            return 'ancestor';
        if (known && (await isAncestor(repository, other, commit)))
            return 'descendant';
        if (!(await isShallow(repository))) {
            if (known)
                return 'diverged';
            return (await fetchCommit(repository, other)) ? ancestryOf(repository, commit, other) : 'unknown';
        }
        await deepen(repository);
    }
}
const hasCommit = async ({ git }, commit) => (await git.tryText(['cat-file', '-e', `${commit}^{commit}`])) !== null;
const isAncestor = async ({ git }, older, newer) => (await git.tryText(['merge-base', '--is-ancestor', older, newer])) !== null;
const isShallow = async ({ git }) => (await git.text(['rev-parse', '--is-shallow-repository'])).trim() === 'true';
const fetchCommit = async (repository, commit) => (await repository.git.tryText(['fetch', '--quiet', '--filter=tree:0', 'origin', commit])) !== null &&
    hasCommit(repository, commit);
async function deepen(repository) {
    const { git } = repository;
    const boundary = async () => (await git.tryText(['rev-list', '--count', '--all', 'HEAD'])) ?? '';
    const before = await boundary();
    const fetched = await git.tryText([
        'fetch',
        '--quiet',
        '--deepen=500',
        '--filter=tree:0',
        '--tags',
        'origin',
    ]);
    if (fetched !== null && ((await boundary()) !== before || !(await isShallow(repository))))
        return;
    throw new _core_update_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UpdateError */ .mp('GIT_FAILED', 'the clone is shallow and could not be deepened, so commits cannot be ordered', {
        hint: 'Check out the whole history:\n  - uses: actions/checkout@v5\n    with: { fetch-depth: 0 }',
    });
}
/** The commit at the tip of a branch, as the remote has it where there is one; null when there is no such branch. */
async function branchTip({ git }, branch) {
    const remote = await git.tryText(['ls-remote', '--heads', 'origin', `refs/heads/${branch}`]);
    const tip = remote === null ? '' : (remote.split(/\s/, 1)[0] ?? '');
    if (/^[0-9a-f]{40,64}$/.test(tip))
        return tip;
    const local = await git.tryText(['rev-parse', '--verify', '--quiet', `refs/heads/${branch}^{commit}`]);
    return local?.trim() ?? null;
}
/** The branch that is checked out; null when HEAD is detached. */
async function currentBranch({ git }) {
    return (await git.tryText(['symbolic-ref', '--quiet', '--short', 'HEAD']))?.trim() ?? null;
}
/** The branch that new work starts from: the remote's, else `main`, `master`, or the one checked out. */
async function defaultBranch(repository) {
    const { git } = repository;
    const remote = await git.tryText(['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD']);
    if (remote !== null)
        return remote.trim().replace(/^origin\//, '');
    for (const name of ['main', 'master']) {
        if ((await git.tryText(['rev-parse', '--verify', '--quiet', `refs/heads/${name}`])) !== null)
            return name;
    }
    return (await currentBranch(repository)) ?? 'main';
}
/** Every tag name of the clone. */
async function tagNames({ git }) {
    return ((await git.tryText(['tag', '--list'])) ?? '').split('\n').filter((name) => name !== '');
}


/***/ })

};
