export const id = 96;
export const ids = [96];
export const modules = {

/***/ 73096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  conform: () => (/* binding */ conform_conform)
});

// EXTERNAL MODULE: ./lib/core/update-error.js
var update_error = __webpack_require__(31445);
;// CONCATENATED MODULE: ./lib/testing/fetch-json.js
/** Devices wait about ten seconds (protocol.md §1.3). */
const patience = 10_000;
/** Asks as a plugin does and reads the answer; a body that is no JSON is handed on as text. Never throws. */
async function fetchJson(request, url, method, body) {
    try {
        const answer = await request(url, {
            method,
            headers: body === undefined ? {} : { 'content-type': 'application/json' },
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
            redirect: 'error',
            signal: AbortSignal.timeout(patience),
        });
        const text = await answer.text();
        return { reached: true, status: answer.status, body: parsed(text) };
    }
    catch (error) {
        return { reached: false, because: error instanceof Error ? error.message : String(error) };
    }
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./lib/testing/protocol-shape.js
const kinds = ['up_to_date', 'blocked', 'failed'];
const isText = (value) => typeof value === 'string' && value !== '';
const shown = (value) => JSON.stringify(value) ?? 'nothing';
/** Every way in which an answer to an update check would mislead some plugin generation (protocol.md §1.3). */
function faultsOfUpdate(status, body) {
    const faults = [];
    const fault = (rule, what, effect) => {
        faults.push({ rule, what, effect });
    };
    if (status === 429) {
        fault('no-429', 'the answer is 429', 'plugins up to 8.51.4 stop stats and channel calls until the app restarts');
    }
    else if (status !== 200) {
        fault('status-200', `the answer is ${status}`, 'every plugin counts a failed check; refusals must be 200');
    }
    if (typeof body !== 'object' || body === null || Array.isArray(body)) {
        fault('json-object', `the body is ${shown(body)}`, 'Android: parse_error, iOS: decode_error');
        return faults;
    }
    const members = body;
    if ('error' in members || 'kind' in members)
        refusal(members, fault);
    else
        update(members, fault);
    return faults;
}
function refusal(members, fault) {
    const { error, message, kind } = members;
    if (!isText(error))
        fault('error-text', `error is ${shown(error)}`, 'iOS: decode_error; the reason is lost');
    if (!isText(message)) {
        fault('message-text', `message is ${shown(message)}`, 'plugins up to 7.0 take the answer for an update');
    }
    if (!kinds.includes(kind)) {
        fault('kind', `kind is ${shown(kind)}`, 'plugins that know kind send download_fail on every check');
    }
    if (isText(members.url)) {
        fault('no-url-in-refusal', 'a refusal has a url', 'plugins up to 7.0 may load it when message is missing');
    }
}
function update(members, fault) {
    const { version, url, checksum, session_key: sessionKey } = members;
    if (!isText(version)) {
        fault('version', `version is ${shown(version)}`, 'no plugin knows what is offered');
        return;
    }
    if ('message' in members) {
        fault('no-message', 'an update has a message', 'getLatest() rejects; plugins up to 7.0 see no update');
    }
    if (version === 'builtin') {
        if (Object.keys(members).length > 1) {
            fault('bare-revert', 'a revert has more members than version', 'it may be taken for a bundle');
        }
        return;
    }
    if (!isText(url) || !isAddress(url)) {
        fault('url', `url is ${shown(url)}`, 'every plugin ends with download_fail, also where a delta is loaded');
    }
    else if (!url.startsWith('https:')) {
        fault('https', 'the url is not https', 'Android and iOS refuse plain http in released apps');
    }
    for (const [name, value] of [
        ['checksum', checksum],
        ['session_key', sessionKey],
    ]) {
        if (value !== undefined && typeof value !== 'string') {
            fault(`${name}-text`, `${name} is ${shown(value)}`, 'iOS: decode_error; leave it out or send ""');
        }
    }
    manifest(members.manifest, fault);
}
function manifest(raw, fault) {
    if (raw === undefined)
        return;
    const isComplete = (file) => typeof file === 'object' &&
        file !== null &&
        ['file_name', 'file_hash', 'download_url'].every((name) => isText(file[name]));
    if (!Array.isArray(raw) || raw.length === 0 || !raw.every(isComplete)) {
        fault('manifest', 'a file of the manifest lacks its name, hash or address', 'the whole download fails');
    }
}
function isAddress(text) {
    return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
/** Every way in which an answer to `listChannels` or another channel call misleads (protocol.md §1.5). */
function faultsOfChannel(method, status, body) {
    const faults = [];
    if (status === 429) {
        faults.push({
            rule: 'no-429',
            what: 'the answer is 429',
            effect: 'plugins up to 8.51.4 stop stats and channel calls until the app restarts',
        });
    }
    if (typeof body !== 'object' || body === null) {
        faults.push({
            rule: 'json',
            what: `the body is ${shown(body)}`,
            effect: 'the call fails on every plugin',
        });
        return faults;
    }
    if ('error' in body)
        return faults;
    if (method === 'GET') {
        const isListed = (entry) => typeof entry === 'object' &&
            entry !== null &&
            Number.isInteger(entry.id) &&
            isText(entry.name);
        if (!Array.isArray(body) || !body.every(isListed)) {
            faults.push({
                rule: 'channel-list',
                what: 'the list is no array of {id: whole number, name}',
                effect: 'iOS cannot decode it and listChannels() fails',
            });
        }
        return faults;
    }
    if (typeof body.channel !== 'string') {
        faults.push({
            rule: 'channel-name',
            what: `channel is ${shown(body.channel)}`,
            effect: 'iOS cannot decode it; from 8.47.9 plugins store what is returned',
        });
    }
    return faults;
}

;// CONCATENATED MODULE: ./lib/testing/conform.js


/** One recorded plugin version per generation of answers (protocol.md §8.3). */
const plugins = ['5.9.0', '6.14.28', '6.40.0', '7.0.40', '7.34.0', '8.0.0', '8.45.11', '8.51.14'];
const deviceId = '00000000-0000-4000-8000-00000000c0de';
/**
 * Runs the device protocol against any server: update checks of every plugin generation on both platforms, malformed
 * and unknown ones, events one by one and in batches, and the channel calls that write nothing. The server is asked
 * as devices ask; nothing is changed there.
 * @throws UpdateError never; a server that cannot be reached is a fault of each check
 */
async function conform(options) {
    const { updateUrl, appId, native = '1.0.0', build = '1' } = options;
    const request = options.fetch ?? fetch;
    const statsUrl = options.statsUrl ?? beside(updateUrl, 'stats');
    const channelUrl = options.channelUrl ?? beside(updateUrl, 'channel_self');
    const device = (platform, plugin) => ({
        platform,
        device_id: deviceId,
        app_id: appId,
        custom_id: '',
        version_build: native,
        version_code: build,
        version_os: '18',
        version_name: 'builtin',
        plugin_version: plugin,
        is_emulator: false,
        is_prod: true,
        defaultChannel: '',
    });
    const checks = [];
    const check = async (asked, url, method, body, judge) => {
        const answer = await fetchJson(request, url, method, body);
        const faults = answer.reached
            ? judge(answer.status, answer.body)
            : [{ rule: 'reachable', what: answer.because, effect: 'every plugin: network_error' }];
        checks.push({ asked, faults });
    };
    for (const platform of ['android', 'ios']) {
        for (const plugin of plugins) {
            await check(`update check, ${platform}, plugin ${plugin}`, updateUrl, 'POST', device(platform, plugin), faultsOfUpdate);
        }
    }
    const current = device('android', '8.51.14');
    await check('update check of an app that is not there', updateUrl, 'POST', { ...current, app_id: 'com.example.not-there' }, faultsOfUpdate);
    await check('update check in upper case', updateUrl, 'POST', { ...current, device_id: deviceId.toUpperCase() }, faultsOfUpdate);
    await check('update check without a device', updateUrl, 'POST', { ...current, device_id: undefined }, refusesMalformed);
    const event = { ...current, action: 'get', version_name: native, old_version_name: '' };
    await check('one event', statsUrl, 'POST', event, takesEvents);
    await check('a batch of events', statsUrl, 'POST', [event, { ...event, action: 'something_new' }], takesEvents);
    await check('an empty batch', statsUrl, 'POST', [], takesEvents);
    const query = new URLSearchParams({ app_id: appId, platform: 'ios', is_prod: 'true', is_emulator: 'false' });
    await check('list of channels', `${channelUrl}?${query}`, 'GET', undefined, (status, body) => faultsOfChannel('GET', status, body));
    await check('channel of the device', channelUrl, 'PUT', current, (status, body) => faultsOfChannel('PUT', status, body));
    return checks;
}
function takesEvents(status) {
    if (status >= 200 && status < 300)
        return [];
    const effect = status === 429
        ? 'plugins up to 8.51.4 stop stats and channel calls until the app restarts'
        : 'plugins drop the batch for good, or send it again and again';
    return [{ rule: 'events-2xx', what: `the answer is ${status}`, effect }];
}
function refusesMalformed(status) {
    if (status === 400 || status === 200)
        return [];
    return [
        { rule: 'malformed-400', what: `the answer is ${status}`, effect: 'logs fill with errors of the server' },
    ];
}
function beside(url, name) {
    const address = new URL(url);
    address.pathname = address.pathname.replace(/[^/]*\/?$/, name);
    address.search = '';
    return address.href;
}

// EXTERNAL MODULE: ./lib/operations/release/app-context.js
var app_context = __webpack_require__(51493);
;// CONCATENATED MODULE: ./lib/operations/conform.js



/** Runs the device protocol against any server, and says which plugin generations would misbehave, and why. */
async function conform_conform(command, ports) {
    const { updateUrl, version, build } = command;
    const checks = await conform({
        updateUrl,
        appId: await appIdOf(command, ports),
        ...(version === null ? {} : { native: version }),
        ...(build === null ? {} : { build }),
        fetch: ports.fetch,
    });
    return { verb: 'conform', updateUrl, checks, warnings: [], next: [] };
}
/** The app to ask as: the named one, or that of the folder. */
async function appIdOf(command, ports) {
    const named = command.app[0] ?? command.configFile.appId;
    if (named !== null)
        return named;
    try {
        return (await (0,app_context/* openApp */.G)(command, ports)).appId;
    }
    catch (cause) {
        throw new update_error/* UpdateError */.mp('INPUT_INVALID', 'the app to ask as is not known', {
            hint: 'Name it: --app com.example.app, or run this in the folder of the Capacitor app.',
            cause,
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
    const app = await (0,_project_app_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readApp */ .u)(await (0,_project_git_work_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .workTree */ ._)(repository), repository.appDir, ports.exec, settings);
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


/***/ })

};
