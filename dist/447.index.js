export const id = 447;
export const ids = [447];
export const modules = {

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
    const context = await (0,_release_app_context_js__WEBPACK_IMPORTED_MODULE_0__/* .openApp */ .G)(command.workingDirectory, command.configFile, ports);
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


/***/ })

};
