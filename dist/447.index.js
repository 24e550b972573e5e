export const id = 447;
export const ids = [447];
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

/***/ 58447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   native: () => (/* binding */ native)
/* harmony export */ });
/* harmony import */ var _backend_open_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16183);
/* harmony import */ var _core_update_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31445);
/* harmony import */ var _record_native_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73231);
/* harmony import */ var _release_app_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51493);




/** Records a native build that was shipped, or takes a recorded one out of service. */
async function native(command, ports) {
    const context = await (0,_release_app_context_js__WEBPACK_IMPORTED_MODULE_0__/* .openApp */ .G)(command, ports);
    const backend = (0,_backend_open_js__WEBPACK_IMPORTED_MODULE_1__/* .openBackend */ .f)(command.store, context.appId, ports.clock);
    const result = { verb: 'native', appId: context.appId, next: [] };
    if (command.retire)
        return { ...result, ...(await retire(command, context.appId, backend)) };
    const platforms = command.platform === null ? context.platforms : [command.platform];
    if (platforms.length === 0) {
        throw new _core_update_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UpdateError */ .mp('INPUT_INVALID', 'the app has no native platform to record', {
            hint: 'Add one: npx cap add android, npx cap add ios; and commit its folder.',
        });
    }
    const builds = [];
    const warnings = [];
    for (const platform of platforms) {
        const shipped = { platform, version: command.version, build: command.build, ref: command.commit };
        const recorded = await (0,_record_native_js__WEBPACK_IMPORTED_MODULE_3__/* .recordNative */ .V)(context, backend, shipped, command.dryRun, ports);
        builds.push(...recorded.builds);
        warnings.push(...recorded.warnings);
    }
    return {
        ...result,
        builds,
        warnings: [...new Set(warnings)],
        next: [
            { text: 'Change the web app, commit, and see what a release would do:', line: 'capacitor-ota plan' },
        ],
    };
}
async function retire({ platform, version, build, dryRun }, appId, backend) {
    if (platform === null || version === null || build === null) {
        throw new _core_update_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UpdateError */ .mp('INPUT_INVALID', '--retire wants --platform, --version and --build of the recorded build');
    }
    const { natives } = await backend.state('production');
    const found = natives.find((entry) => entry.platform === platform && entry.version === version && entry.build === build);
    if (found === undefined) {
        const known = natives.map((entry) => `${entry.platform} ${entry.version}+${entry.build}`);
        throw new _core_update_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UpdateError */ .mp('INPUT_INVALID', `${platform} ${version}+${build} of ${appId} is not recorded`, {
            hint: `Recorded: ${known.join(', ') || 'nothing'}`,
        });
    }
    if (!dryRun)
        await backend.retireNative({ platform, version, build });
    const entry = { ...found, fingerprint: found.fingerprint.hash, retired: true };
    return { builds: [{ native: entry, state: 'retired' }], warnings: [] };
}


/***/ }),

/***/ 73231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ recordNative)
});

// EXTERNAL MODULE: ./lib/core/invalid.js
var invalid = __webpack_require__(9264);
// EXTERNAL MODULE: ./lib/core/native-build.js
var native_build = __webpack_require__(62437);
// EXTERNAL MODULE: ./lib/core/update-error.js
var update_error = __webpack_require__(31445);
// EXTERNAL MODULE: ./lib/project/app-files.js + 4 modules
var app_files = __webpack_require__(51674);
// EXTERNAL MODULE: ./lib/project/checks/set-up-checks.js
var set_up_checks = __webpack_require__(4443);
// EXTERNAL MODULE: ./lib/project/fingerprint-of.js + 10 modules
var fingerprint_of = __webpack_require__(12228);
// EXTERNAL MODULE: ./lib/project/git/git-tree.js + 1 modules
var git_tree = __webpack_require__(30107);
// EXTERNAL MODULE: ./lib/project/git/repository.js + 1 modules
var git_repository = __webpack_require__(33546);
// EXTERNAL MODULE: ./lib/project/git/work-tree.js
var work_tree = __webpack_require__(32666);
;// CONCATENATED MODULE: ./lib/project/native-version.js
const unknown = { version: null, build: null };
/** Reads what the native project would build (build.gradle(.kts), variables.gradle; Info.plist, project.pbxproj). */
async function nativeNumbers(app, platform) {
    const folder = app.nativeDirs[platform];
    if (platform === 'android')
        return androidNumbers(app, folder);
    return platform === 'ios' ? iosNumbers(app, folder) : unknown;
}
async function androidNumbers({ tree }, folder) {
    const text = async (name) => {
        const bytes = await tree.read(`${folder}/${name}`);
        return bytes === null ? '' : new TextDecoder().decode(bytes);
    };
    const build = (await text('app/build.gradle')) || (await text('app/build.gradle.kts'));
    const variables = `${await text('variables.gradle')}\n${await text('gradle.properties')}\n${build}`;
    const lookUp = (raw) => {
        if (/^["'](.*)["']$/.test(raw))
            return raw.slice(1, -1).includes('$') ? null : raw.slice(1, -1);
        if (/^\d+$/.test(raw))
            return raw;
        const name = /([A-Za-z_]\w*)$/.exec(raw.replace(/\.(toInteger|toInt|toString)\(\)$/, ''))?.[1];
        const value = name === undefined
            ? undefined
            : new RegExp(`^\\s*(?:def |val |ext\\.)?${name}\\s*=\\s*(.+?)\\s*$`, 'm').exec(variables)?.[1];
        return value === undefined || value === raw ? null : lookUp(value);
    };
    const value = (key) => {
        const raw = new RegExp(`^\\s*${key}\\s*[= ]\\s*(.+?)\\s*$`, 'm').exec(build)?.[1];
        return raw === undefined ? null : lookUp(raw);
    };
    return { version: value('versionName'), build: value('versionCode') };
}
async function iosNumbers({ tree }, folder) {
    const entries = await tree.list(folder);
    const project = entries.find(({ path }) => /(^|\/)App\.xcodeproj\/project\.pbxproj$/.test(path));
    const plist = entries.find(({ path }) => /(^|\/)App\/Info\.plist$/.test(path));
    const read = async (path) => {
        const bytes = path === undefined ? null : await tree.read(path);
        return bytes === null ? '' : new TextDecoder().decode(bytes);
    };
    const [settings, info] = [await read(project?.path), await read(plist?.path)];
    const one = (key) => {
        const values = new Set([...settings.matchAll(new RegExp(`\\b${key} = "?([^";]+)"?;`, 'g'))].map(([, value]) => value));
        const [value] = values;
        return values.size === 1 && value !== undefined && !value.includes('$') ? value : null;
    };
    const literal = (key) => {
        const value = new RegExp(`<key>${key}</key>\\s*<string>([^<$]+)</string>`).exec(info)?.[1];
        return value ?? null;
    };
    return {
        version: literal('CFBundleShortVersionString') ?? one('MARKETING_VERSION'),
        build: literal('CFBundleVersion') ?? one('CURRENT_PROJECT_VERSION'),
    };
}

// EXTERNAL MODULE: ./lib/project/sources/package-sources.js + 3 modules
var package_sources = __webpack_require__(48123);
;// CONCATENATED MODULE: ./lib/operations/record-native.js











/** Records one shipped native build from the work tree or from any commit. */
async function recordNative(context, backend, shipped, dryRun, ports) {
    const { repository } = context;
    const commit = shipped.ref === null ? repository.head : await (0,git_repository/* commitOf */.D3)(repository, shipped.ref);
    const app = shipped.ref === null
        ? context.app
        : await (0,app_files/* readApp */.b)(await (0,git_tree/* gitTree */.$)(repository.git, commit), repository.appDir, ports.exec, context.app.settings);
    const dirty = shipped.ref === null && (await (0,work_tree/* isDirty */.D)(repository));
    const build = { ...(await nativeBuild(app, shipped, commit, ports)), dirty };
    const warnings = dirty
        ? ['the work tree has changes that are not committed; the record describes them, under the last commit']
        : [];
    const state = dryRun ? 'created' : await backend.recordNative(build);
    return { builds: [{ native: (0,native_build/* nativeEntry */.gy)(build), state }], warnings };
}
async function nativeBuild(app, shipped, commit, ports) {
    const { platform } = shipped;
    if (!app.platforms.includes(platform)) {
        throw new update_error/* UpdateError */.mp('INPUT_INVALID', `${app.tree.name} has no ${platform} platform`, {
            hint: `Its platforms: ${app.platforms.join(', ') || 'none'}. Name another commit, or add the platform with npx cap add ${platform}.`,
        });
    }
    const read = await nativeNumbers(app, platform);
    const version = shipped.version ?? read.version;
    const number = shipped.build ?? read.build;
    if (version === null || number === null) {
        const missing = [version === null ? '--version' : '', number === null ? '--build' : ''].filter((name) => name !== '');
        throw new update_error/* UpdateError */.mp('INPUT_INVALID', `the native project of ${platform} does not say its ${missing.join(' and ')}`, {
            hint: `Give what the store shows: ${missing.map((name) => `${name} <value>`).join(' ')}`,
        });
    }
    const { fingerprint } = await (0,fingerprint_of/* fingerprintOf */.ax)(app, platform);
    const updater = app.config.kind === 'value' ? (0,set_up_checks/* pluginConfig */.q)(app.config.value) : {};
    return {
        format: 1,
        platform,
        version,
        build: checkedBuild(number),
        configVersion: typeof updater.version === 'string' && updater.version !== '' ? updater.version : null,
        commit,
        fingerprint,
        plugins: await (0,package_sources/* pluginsOf */.m)(app, platform),
        keyId: null,
        recordedBy: ports.env.GITHUB_ACTOR ?? null,
        recordedAt: ports.clock.now().toISOString(),
        retired: false,
    };
}
function checkedBuild(number) {
    try {
        return (0,native_build/* parseBuildNumber */.V8)(number);
    }
    catch (error) {
        if (!(error instanceof invalid/* Invalid */.W))
            throw error;
        throw new update_error/* UpdateError */.mp('INPUT_INVALID', `the build number ${error.message}`, {
            hint: 'Give it with --build.',
        });
    }
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

/***/ 4443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ setUpFaults),
/* harmony export */   q: () => (/* binding */ pluginConfig)
/* harmony export */ });
const updater = '@capgo/capacitor-updater';
/** What would keep a published bundle from every device: each with a code and a fix. Run before packing. */
function setUpFaults(setUp) {
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
    if (![...setUp.scripts.values()].some((text) => text.includes('notifyAppReady'))) {
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


/***/ })

};
