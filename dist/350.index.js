export const id = 350;
export const ids = [350];
export const modules = {

/***/ 70350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   init: () => (/* binding */ init)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _backend_open_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16183);
/* harmony import */ var _core_update_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31445);
/* harmony import */ var _project_git_ancestry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22961);
/* harmony import */ var _project_package_manager_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39567);
/* harmony import */ var _project_set_up_checks_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(19709);
/* harmony import */ var _record_native_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73231);
/* harmony import */ var _release_app_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51493);









const installs = {
    npm: 'npm ci',
    pnpm: 'corepack enable && pnpm install --frozen-lockfile',
    yarn: 'corepack enable && yarn install --immutable',
    bun: 'bun install --frozen-lockfile',
};
/** Writes the config file and one workflow, and shows what the app must do. Files that exist are kept as they are. */
async function init(command, ports) {
    const context = await (0,_release_app_context_js__WEBPACK_IMPORTED_MODULE_2__/* .openApp */ .G)(command.workingDirectory, command.configFile, ports);
    const { repository, folder, platforms, appId, capacitor } = context;
    const manager = await (0,_project_package_manager_js__WEBPACK_IMPORTED_MODULE_3__/* .packageManagerOf */ .n)(folder, repository.root);
    const branch = await (0,_project_git_ancestry_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultBranch */ .OR)(repository);
    const store = command.store ?? { kind: 'file', path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, '..', 'ota-store') };
    const origin = command.updateUrl === null ? 'https://updates.example.com' : new URL(command.updateUrl).origin;
    const config = {
        appId,
        store: storeText(store, folder),
        ...(command.updateUrl === null ? {} : { updateUrl: command.updateUrl }),
        channels: { production: { from: { branch }, strategy: 'minor', default: platforms } },
    };
    const files = [
        await writeOnce((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'capacitor-ota.config.json'), `${JSON.stringify(config, null, 2)}\n`, repository.root),
        await writeOnce((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, '.github', 'workflows', 'live-update.yml'), workflow(branch, manager, repository.appDir), repository.root),
    ];
    const recorded = await recordAll(command, context, store, ports);
    const updater = context.app.packageJson?.dependencies['@capgo/capacitor-updater'];
    const warnings = updater === undefined
        ? ['@capgo/capacitor-updater is not installed: npm install @capgo/capacitor-updater']
        : [];
    return {
        verb: 'init',
        appId,
        files,
        snippets: snippets(capacitor, origin),
        builds: recorded.builds,
        warnings: [...warnings, ...recorded.warnings],
        next: nextOf(context, recorded.builds.length > 0),
    };
}
/** A store inside or beside the repository is named relative to the app, so that it works on every machine. */
function storeText(store, folder) {
    if (store.kind !== 'file')
        return store.kind === 'capgo'
            ? 'capgo'
            : store.kind === 's3'
                ? `s3://${store.bucket}/${store.prefix}`
                : store.url;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, store.path).replaceAll('\\', '/');
    return `file:${path.startsWith('.') ? path : `./${path}`}`;
}
async function writeOnce(path, text, root) {
    const shown = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path).replaceAll('\\', '/');
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch(() => null)) !== null)
        return { path: shown, state: 'kept' };
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text, { flag: 'wx' });
    return { path: shown, state: 'written' };
}
async function recordAll(command, context, store, ports) {
    const builds = [];
    const warnings = [];
    if (command.nativeBuild.length > 0 && command.store === null && store.kind === 'capgo') {
        throw new _core_update_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UpdateError */ .mp('INPUT_INVALID', '--native-build wants a store that can be written');
    }
    const backend = command.nativeBuild.length === 0 ? null : (0,_backend_open_js__WEBPACK_IMPORTED_MODULE_6__/* .openBackend */ .f)(store, context.appId, ports.clock);
    for (const { platform, version, build, ref } of command.nativeBuild) {
        if (backend === null)
            break;
        const recorded = await (0,_record_native_js__WEBPACK_IMPORTED_MODULE_7__/* .recordNative */ .V)(context, backend, { platform, version, build, ref }, false, ports);
        builds.push(...recorded.builds);
        warnings.push(...recorded.warnings);
    }
    return { builds, warnings };
}
function snippets(capacitor, origin) {
    const urls = {
        updateUrl: `${origin}/updates`,
        statsUrl: `${origin}/stats`,
        channelUrl: `${origin}/channel_self`,
    };
    const own = (0,_project_set_up_checks_js__WEBPACK_IMPORTED_MODULE_8__/* .pluginConfig */ .q)(capacitor);
    const missing = Object.keys(urls).some((key) => typeof own[key] !== 'string');
    const plugins = { plugins: { CapacitorUpdater: { autoUpdate: true, ...urls } } };
    return [
        ...(missing
            ? [
                {
                    where: 'Into the Capacitor config (all three, or devices ask the cloud of the plugin)',
                    text: JSON.stringify(plugins, null, 2),
                },
            ]
            : []),
        {
            where: 'Where the web app starts (without it devices roll every update back)',
            text: "import { CapacitorUpdater } from '@capgo/capacitor-updater'\n\nCapacitorUpdater.notifyAppReady()",
        },
    ];
}
function nextOf({ platforms }, recorded) {
    const record = {
        text: 'Record the native builds that are in the stores (any commit works):',
        line: platforms.map((platform) => `capacitor-ota native --platform ${platform} --commit HEAD`).join('\n'),
    };
    const release = {
        text: 'Change the web app, commit, and see what a release would do:',
        line: 'capacitor-ota plan',
    };
    return recorded ? [release] : [record, release];
}
function workflow(branch, manager, appDir) {
    const inApp = appDir === '' ? '' : `\n        working-directory: ${JSON.stringify(appDir)}`;
    const input = appDir === '' ? '' : `\n        with:\n          working-directory: ${JSON.stringify(appDir)}`;
    return `name: live update
on:
  push:
    branches: [${JSON.stringify(branch)}]
permissions:
  contents: read
concurrency:
  group: live-update-\${{ github.ref }}
  cancel-in-progress: false
jobs:
  release:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
        with:
          fetch-depth: 0
      - uses: actions/setup-node@v5
        with:
          node-version: 24
      - run: ${installs[manager]}${inApp}
      - uses: capacitor-ota/capacitor-ota@v1${input}
`;
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


/***/ })

};
