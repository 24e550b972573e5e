export const id = 560;
export const ids = [560];
export const modules = {

/***/ 88560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  native: () => (/* binding */ native_native)
});

// EXTERNAL MODULE: ./lib/core/update-error.js
var update_error = __webpack_require__(31445);
// EXTERNAL MODULE: ./lib/operations/record-native.js + 1 modules
var record_native = __webpack_require__(73231);
// EXTERNAL MODULE: ./lib/operations/release/app-backend.js + 23 modules
var app_backend = __webpack_require__(30959);
// EXTERNAL MODULE: ./lib/operations/release/app-context.js
var app_context = __webpack_require__(51493);
// EXTERNAL MODULE: ./lib/operations/release/feeds.js
var feeds = __webpack_require__(53213);
// EXTERNAL MODULE: ./lib/core/native-build.js
var native_build = __webpack_require__(62437);
// EXTERNAL MODULE: ./lib/operations/release/simulate.js
var simulate = __webpack_require__(96948);
;// CONCATENATED MODULE: ./lib/operations/release/native-reach.js


/**
 * What the channels of the config tell binaries that were just recorded. A binary above the bundle that its channel
 * serves gets nothing until a release goes out above it (`disable_auto_update_under_native`), which nobody notices.
 */
async function nativeReach(builds, channels, backend) {
    const warnings = [];
    const shut = new Set();
    for (const { name, from } of channels) {
        if (from.kind === 'pull_request')
            continue;
        const { exists, platforms, catalog } = await backend.state(name);
        if (!exists)
            continue;
        for (const native of builds) {
            if (platforms.length > 0 && !platforms.includes(native.platform))
                continue;
            const decision = (0,simulate/* told */.E)(catalog, name, native, backend.dialect);
            if (decision.kind !== 'blocked' || decision.bundle === null)
                continue;
            warnings.push(`${(0,native_build/* nativeText */.Vo)(native)} takes nothing from channel ${name}: ${decision.because} (${decision.code})`);
            shut.add(name);
        }
    }
    if (shut.size === 0)
        return { warnings, next: [] };
    const line = `capacitor-ota release --channel ${[...shut].join(',')}`;
    return {
        warnings,
        next: [{ text: 'Release from the commit of these binaries, so that they get live updates:', line }],
    };
}

;// CONCATENATED MODULE: ./lib/operations/native.js






/** Records a native build that was shipped, or takes a recorded one out of service. */
async function native_native(command, ports) {
    const context = await (0,app_context/* openApp */.G)(command, ports);
    const backend = (0,app_backend/* appBackend */.G)(command, context, ports);
    const result = { verb: 'native', appId: context.appId, next: [] };
    if (command.retire)
        return { ...result, ...(await retire(command, context.appId, backend)) };
    const platforms = command.platform === null ? context.platforms : [command.platform];
    if (platforms.length === 0) {
        throw new update_error/* UpdateError */.mp('INPUT_INVALID', 'the app has no native platform to record', {
            hint: 'Add one: npx cap add android, npx cap add ios; and commit its folder.',
        });
    }
    const builds = [];
    const warnings = [];
    for (const platform of platforms) {
        const shipped = { platform, version: command.version, build: command.build, ref: command.commit };
        const recorded = await (0,record_native/* recordNative */.V)(context, backend, shipped, command.dryRun, ports);
        builds.push(...recorded.builds);
        warnings.push(...recorded.warnings);
    }
    const { configFile, dryRun } = command;
    const channels = await (0,feeds/* configuredChannels */.j)(configFile, context.repository, context.platforms, ports);
    const recorded = builds.map((build) => build.native);
    const reach = dryRun ? null : await nativeReach(recorded, channels, backend);
    return {
        ...result,
        builds,
        warnings: [...new Set([...warnings, ...(reach?.warnings ?? [])])],
        next: [
            ...(reach?.next ?? []),
            { text: 'Change the web app, commit, and see what a release would do:', line: 'capacitor-ota plan' },
        ],
    };
}
async function retire({ platform, version, build, dryRun }, appId, backend) {
    if (platform === null || version === null || build === null) {
        throw new update_error/* UpdateError */.mp('INPUT_INVALID', '--retire wants --platform, --version and --build of the recorded build');
    }
    const { natives } = await backend.state('production');
    const found = natives.find((entry) => entry.platform === platform && entry.version === version && entry.build === build);
    if (found === undefined) {
        const known = natives.map((entry) => `${entry.platform} ${entry.version}+${entry.build}`);
        throw new update_error/* UpdateError */.mp('INPUT_INVALID', `${platform} ${version}+${build} of ${appId} is not recorded`, {
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
// EXTERNAL MODULE: ./lib/core/public-key.js
var public_key = __webpack_require__(69904);
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
        : await (0,app_files/* readApp */.u)(await (0,git_tree/* gitTree */.$)(repository.git, commit), repository.appDir, ports.exec, context.app.settings);
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
        keyId: typeof updater.publicKey === 'string' && updater.publicKey !== '' ? (0,public_key/* keyIdOf */.y)(updater.publicKey) : null,
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

/***/ 53213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ feedsOf),
/* harmony export */   j: () => (/* binding */ configuredChannels)
/* harmony export */ });
/* harmony import */ var _core_update_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31445);
/* harmony import */ var _project_git_ancestry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22961);
/* harmony import */ var _config_channel_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51745);



/** The channels of the config; without any, the default branch feeds a public `production`. */
async function configuredChannels(config, repository, platforms, ports) {
    if (config.channels.length > 0)
        return config.channels;
    const branch = ports.event?.defaultBranch ?? (await (0,_project_git_ancestry_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultBranch */ .OR)(repository));
    return [
        {
            name: 'production',
            from: { kind: 'branch', pattern: branch },
            settings: { strategy: 'minor', defaultFor: platforms },
        },
    ];
}
/**
 * The channels that a run works on, in the order of the config: the named ones, or all that this branch or tag feeds.
 * @throws UpdateError `INPUT_INVALID` when there is none
 */
async function feedsOf(named, channels, repository, ports) {
    const tag = ports.event?.tag ?? null;
    const branch = ports.event === null ? await (0,_project_git_ancestry_js__WEBPACK_IMPORTED_MODULE_0__/* .currentBranch */ .eR)(repository) : ports.event.branch;
    const known = new Map(channels.map((channel) => [channel.name, channel]));
    const chosen = named.length === 0
        ? channels.filter(({ from }) => (0,_config_channel_config_js__WEBPACK_IMPORTED_MODULE_1__/* .isFedBy */ .$)(from, { branch, tag }))
        : [...new Set(named)].map((name) => known.get(name) ?? { name, from: { kind: 'none' }, settings: {} });
    const [first, ...others] = chosen.map((channel) => ({ channel, branch }));
    if (first !== undefined)
        return [first, ...others];
    const what = tag !== null ? `tag ${tag}` : branch !== null ? `branch ${branch}` : 'a detached HEAD';
    const feeding = channels.map(({ name, from }) => `${name} (${'pattern' in from ? `${from.kind} ${from.pattern}` : from.kind})`);
    throw new _core_update_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UpdateError */ .mp('INPUT_INVALID', `${what} feeds no channel; channels: ${feeding.join(', ')}`, {
        hint: 'Name the channel with --channel, or add it to "channels" in capacitor-ota.config.json.',
    });
}


/***/ }),

/***/ 96948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ told),
/* harmony export */   s: () => (/* binding */ plannedCatalog)
/* harmony export */ });
/* harmony import */ var _core_device_of_native_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41163);
/* harmony import */ var _core_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87904);
/* harmony import */ var _core_resolve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40980);



/** The catalog as it will be: with the settings of the config, the new bundle and the moved pointers. */
function plannedCatalog(state, settings, bundle, changes) {
    const { catalog, channel: name } = state;
    const before = catalog.channels.get(name);
    const defaults = { ...catalog.defaults };
    for (const platform of settings.defaultFor ?? [])
        defaults[platform] = name;
    const current = { ...(before?.current ?? (0,_core_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .perPlatform */ .Nn)(() => null)) };
    const lanes = { ...(before?.lanes ?? (0,_core_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .perPlatform */ .Nn)(() => ({}))) };
    for (const { platform, fingerprint, to } of changes) {
        if (fingerprint === null)
            current[platform] = to;
        else
            lanes[platform] = { ...lanes[platform], [fingerprint]: to };
    }
    const channel = {
        name,
        isPublic: _core_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .platforms */ .Bn.some((platform) => defaults[platform] === name),
        selfAssign: settings.selfAssign ?? state.selfAssign,
        platforms: settings.platforms ?? (state.platforms.length > 0 ? state.platforms : _core_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .platforms */ .Bn),
        current,
        lanes,
        strategy: settings.strategy ?? state.strategy,
        belowNative: settings.belowNative ?? state.belowNative,
        unlisted: settings.unlisted ?? state.unlisted,
        allow: settings.allow ?? state.allow,
        rollout: rolloutForAll(before?.rollout ?? null),
        paused: settings.paused ?? state.paused,
    };
    return {
        ...catalog,
        defaults,
        channels: new Map([...catalog.channels, [name, channel]]),
        bundles: new Map([...catalog.bundles, [bundle.version, bundle]]),
    };
}
/** A candidate for a share leaves devices that get what everybody gets; only one for all of them leaves none. */
function rolloutForAll(rollout) {
    return rollout?.enabled === true && !rollout.paused && rollout.bps >= 10_000 ? rollout : null;
}
/** What a device of a native build is told by a catalog, when it still runs its builtin bundle. */
function told(catalog, channel, native, dialect) {
    const named = catalog.defaults[native.platform] === channel ? '' : channel;
    return (0,_core_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .resolve */ .h)((0,_core_device_of_native_js__WEBPACK_IMPORTED_MODULE_2__/* .deviceOfNative */ .h)(catalog.appId, native, { channel: named }), catalog, { dialect });
}


/***/ })

};
