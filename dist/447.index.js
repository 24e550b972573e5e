export const id = 447;
export const ids = [447];
export const modules = {

/***/ 58447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   native: () => (/* binding */ native)
/* harmony export */ });
/* harmony import */ var _core_update_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31445);
/* harmony import */ var _record_native_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73231);
/* harmony import */ var _release_app_backend_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82370);
/* harmony import */ var _release_app_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51493);




/** Records a native build that was shipped, or takes a recorded one out of service. */
async function native(command, ports) {
    const context = await (0,_release_app_context_js__WEBPACK_IMPORTED_MODULE_0__/* .openApp */ .G)(command, ports);
    const backend = (0,_release_app_backend_js__WEBPACK_IMPORTED_MODULE_1__/* .appBackend */ .G)(command, context, ports);
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


/***/ })

};
