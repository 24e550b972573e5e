export const id = 143;
export const ids = [143];
export const modules = {

/***/ 6607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isDeviceId)
/* harmony export */ });
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Whether plugins make such ids: a UUID in any case (protocol.md §1.2). */
const isDeviceId = (text) => uuid.test(text);


/***/ }),

/***/ 22143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain_explain)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./lib/core/codes/code.js
/** Reads `code | what it means | the way out` lines; the way out may be missing. */
function codesFrom(origin, lines) {
    return lines
        .trim()
        .split('\n')
        .map((line) => {
        const [code = '', means = '', wayOut = ''] = line.split('|').map((part) => part.trim());
        return { code, origin, means, wayOut: wayOut === '' ? null : wayOut };
    });
}

;// CONCATENATED MODULE: ./lib/core/codes/app-events.js

/** What devices report about the life of the app (protocol.md §6.6, "D"). */
const appEvents = codesFrom('device event', `
app_moved_to_foreground | The app came to the foreground; an update check follows. |
app_moved_to_background | The app went to the background; a waiting bundle becomes active. |
app_launch_start | The app started with this bundle. |
app_launch_ready | The app called notifyAppReady(). |
app_launch_timeout | The app did not call notifyAppReady() in time; update_fail follows. | Call notifyAppReady() early at start, or raise appReadyTimeout.
ping | A sign of life of older plugins. |
os_version_changed | The system of the device was updated. |
native_app_version_changed | The app was updated by its store. |
blocked_by_server_url | The Capacitor config has server.url, so live updates are off. | Remove server.url from production builds.
rate_limit_reached | A server answered 429 and the plugin stopped calling. | Never answer 429; point all three URLs at your own server.
app_crash | The process ended in the foreground without a clean end. | Look at crash reports of this bundle; roll back when they grow.
app_crash_native | Native code crashed. | Look at crash reports; a bundle may call a plugin that the binary lacks.
app_anr | The app did not respond for too long. | Look for long work on the main thread.
app_killed_low_memory | The system ended the app for lack of memory. | Lower the memory use of the app.
app_killed_excessive_resource_usage | The system ended the app for its use of resources. | Lower what the app does in the background.
app_initialization_failure | The app could not start. | Look at crash reports of this native build.
app_memory_warning | The system warned the app about memory. | Lower the memory use of the app.
webview_javascript_error | A JavaScript error was not caught. | Fix it and release.
webview_unhandled_rejection | A promise was rejected and nobody looked. | Fix it and release.
webview_resource_error | A file of the bundle or a request failed to load. | Check that the file is in the bundle.
webview_security_policy_violation | The content security policy refused something. | Allow it in the policy, or remove it.
webview_unclean_restart | The web view started again without a clean end. | Look at memory use and crash reports.
webview_render_process_gone | Android ended the process of the web view. | Look at memory use and crash reports.
webview_content_process_terminated | iOS ended the process of the web view. | Look at memory use and crash reports.
webview_dom_content_loaded | The document of the app was read. |
webview_page_loaded | The page of the app was loaded. |
`);

;// CONCATENATED MODULE: ./lib/core/codes/install-events.js

/** What devices report while they download, verify and install (protocol.md §6.6, "D"). */
const installEvents = codesFrom('device event', `
set | The bundle is active from now on. |
set_next | The bundle is downloaded and becomes active when the app goes to the background. |
set_fail | The bundle could not be made active; it may lack index.html. | Check that the archive has index.html at its root and release again.
reset | The app went back to the builtin or the last good bundle. |
delete | A bundle was removed from the device. |
update_fail | The app did not call notifyAppReady() in time, so the plugin rolled the bundle back. | Call notifyAppReady() early at start, or raise appReadyTimeout; then release a fixed bundle.
download_zip_start | The download of an archive began. |
download_zip_complete | The archive is on the device. |
download_0 | Progress of a download in steps of ten percent: download_0, download_10 to download_90. |
download_complete | The download is complete. |
download_fail | A download, or for older plugins any failed update check, did not succeed. | Check that the address is reachable by https, serves Range requests and answers within 25 seconds; then look at the event before it.
finish_download_fail | The downloaded archive could not be moved to its place. | Free space on the device; the next check tries again.
download_manifest_start | The download of a delta began. |
download_manifest_complete | Every file of the delta is there. |
download_manifest_file_fail | One file of a delta could not be loaded; the event names it. | Check that the file is reachable. On iOS the version stays broken there: release under a new version.
download_manifest_checksum_fail | One file of a delta has other content than its hash says. | Serve files without content encoding; release under a new version.
download_manifest_brotli_fail | One file of a delta could not be decompressed. | Do not ship files that end in .br, or release without a delta.
manifest_path_fail | The delta has an unsafe or doubled path. | Release without pre-compressed .br twins of files.
checksum_fail | The archive has another checksum than announced: it was altered on the way, resumed wrongly, or encrypted for another plugin generation. | Serve archives without content encoding and with correct Range answers; check the key format.
checksum_required | The binary has a public key and the bundle has no checksum. | Publish an encrypted bundle with a checksum.
decrypt_fail | The bundle could not be decrypted. | Encrypt with the key pair of the binary.
unzip_fail | The archive could not be unpacked, or is encrypted while the binary has no key. | Release again; check that binary and bundle agree about encryption.
windows_path_fail | A name in the archive has a backslash. | Pack with capacitor-ota, which writes POSIX names on every system.
canonical_path_fail | A name in the archive leaves the folder of the bundle. | Pack with capacitor-ota, which refuses such names.
directory_path_fail | A folder of the archive could not be created. | Look for a file and a folder of the same name, or names that differ by case only.
low_mem_fail | The device had too little memory to unpack. | Make the bundle smaller.
insufficient_disk_space | The device has too little space; twice the size of the bundle is needed. | Make the bundle smaller.
`);

;// CONCATENATED MODULE: ./lib/core/codes/request-codes.js

/** Requests that cannot be read (protocol.md §3.1) and answers to channel calls (protocol.md §3.6). */
const requestCodes = [
    ...codesFrom('malformed request', `
invalid_json_parse_body | The body is not JSON. | Send one JSON object with content type application/json.
invalid_json_body | A member of the body is missing or has a wrong type; moreInfo names it. | Send the members of protocol.md §1.2.
invalid_query_parameters | A member of the query is missing or has a wrong value; moreInfo names it. | Send the members of protocol.md §1.2.
missing_device_id | The request names no device. | Send device_id.
missing_app_id | The request names no app. | Send app_id.
semver_error | The native version is not semver, for example 1.2.3.4 or "1.2.3 (45)". | Give the native app a version of three numbers, or set CapacitorUpdater.version in the Capacitor config.
invalid_app_id | The event names no valid app. | Send app_id in the form com.example.app.
mixed_app_ids | A batch of events names several apps. | Send one batch per app.
version_not_found | The event is about a bundle that the app does not have. | Nothing, unless the bundle should exist.
not_found | There is no such route. | Check updateUrl, statsUrl and channelUrl in the Capacitor config.
unknown_error | The server failed. | Look into the log of the server.
`),
    ...codesFrom('channel call', `
missing_channel | The call names no channel. | Call setChannel with a channel.
channel_not_found | There is no such channel, or none serves the device. | Create the channel; names are told apart by case.
channel_self_set_not_allowed | Devices may not choose this channel. | Set selfAssign on the channel.
public_channel_self_set_not_allowed | Devices may not choose this public channel by name. | Call unsetChannel to follow the public channel, or set selfAssign on it.
cannot_override | The device is pinned to a channel that it may not leave, or has chosen none. | Remove the override of the device.
override_not_allowed | The server could not store the choice of the device. | Try again; look into the log of the server.
channel_self_server_storage_unavailable | Capgo Cloud could not store the choice of the device. | Try again later.
invalid_platform | The call names a platform that is none of ios, android and electron. | Send the platform of the device.
`),
    ...codesFrom('plugin', `
network_error | The plugin got no answer. | Check network and updateUrl; the server must be reachable by https.
timeout_error | The plugin waited longer than responseTimeout. | Answer faster, or raise responseTimeout.
json_error | The plugin could not write its request. | Update the plugin.
parse_error | The answer was no JSON object. | Let updateUrl point at an update server; look for an HTML error page of a proxy.
decode_error | A member of the answer had a wrong type; iOS decodes strictly. | Run "capacitor-ota conform" against the server.
response_error | The answer had another status than 2xx. | Look at the status; refusals must be answered 200.
request_error | The plugin could not send its request. | Check updateUrl.
disabled_by_config | allowSetDefaultChannel is off in the Capacitor config. | Switch it on and ship a native build.
missing_config | channelUrl is empty in the Capacitor config. | Set it and ship a native build.
SETCHANNEL_FAILED | setChannel was refused; the message says why. | Look up the error inside the message.
`),
    ...codesFrom('publishing', `
version_already_exists | A bundle of this version is there already; names are immutable and stay taken when deleted. | Release with the same content, which relinks, or under the next version.
decoder_unsupported | The private key cannot be read: the secret lost its line breaks, or is no RSA key in PKCS#1 PEM. | Store the key file as it is, or base64-encoded.
`),
];

;// CONCATENATED MODULE: ./lib/core/codes/server-events.js

/** What a server records about its own answers (protocol.md §6.6, "S"). */
const serverEvents = codesFrom('server event', `
get | The device was offered an update. |
noNew | The device was up to date: no_new_version_available. |
NoChannelOrOverride | No channel serves the device: no_channel. | Look up no_channel.
missingBundle | The bundle of the channel has nothing to load: no_bundle. | Look up no_bundle.
cannotGetBundle | The bundle has no usable address: no_bundle_url. | Look up no_bundle_url.
keyMismatch | Bundle and binary have different keys: key_id_mismatch. | Look up key_id_mismatch.
channelMisconfigured | The strategy metadata needs a minimum version: misconfigured_channel. | Look up misconfigured_channel.
backend_refusal | The plugin is too old to be served: unsupported_plugin_version. | Look up unsupported_plugin_version.
needPlanUpgrade | The plan of the app at Capgo Cloud is over: on_premise_app. | Upgrade the plan, or move to your own server.
disablePlatformIos | The channel does not serve iOS: disabled_platform_ios. | Look up disabled_platform_ios.
disablePlatformAndroid | The channel does not serve Android: disabled_platform_android. | Look up disabled_platform_android.
disablePlatformElectron | The channel does not serve Electron: disabled_platform_electron. | Look up disabled_platform_electron.
disableAutoUpdateToMajor | The strategy refused a higher major version: disable_auto_update_to_major. | Look up disable_auto_update_to_major.
disableAutoUpdateToMinor | The strategy refused another major or minor: disable_auto_update_to_minor. | Look up disable_auto_update_to_minor.
disableAutoUpdateToPatch | The strategy refused another version: disable_auto_update_to_patch. | Look up disable_auto_update_to_patch.
disableAutoUpdateMetadata | The native build is older than the minimum version: disable_auto_update_to_metadata. | Look up disable_auto_update_to_metadata.
disableAutoUpdateUnderNative | The bundle is older than the native build: disable_auto_update_under_native. | Look up disable_auto_update_under_native.
cannotUpdateViaPrivateChannel | The channel is private: cannot_update_via_private_channel. | Look up cannot_update_via_private_channel.
disableDevBuild | The channel does not serve development builds: disable_dev_build. | Look up disable_dev_build.
disableProdBuild | The channel does not serve production builds: disable_prod_build. | Look up disable_prod_build.
disableEmulator | The channel does not serve emulators: disable_emulator. | Look up disable_emulator.
disableDevice | The channel does not serve physical devices: disable_device. | Look up disable_device.
disableAutoUpdate | Automatic updates were refused by the channel. | Check the strategy of the channel.
rateLimited | The device asked too often. | Look up too_many_requests.
InvalidIp | The address of the caller was refused. | Ask from another network.
customIdBlocked | The app does not allow devices to set a custom id. | Allow it for the app, or do not call setCustomId.
setChannel | The device chose a channel. |
getChannel | The device asked which channel it follows. |
uninstall | The device replaced this bundle by another one; derived from "set". |
`);

;// CONCATENATED MODULE: ./lib/core/codes/update-codes.js

/** Answers to an update check (protocol.md §3.3), ours included. */
const updateCodes = codesFrom('update check', `
no_new_version_available | The device runs the bundle that its channel offers, or nothing was published for its native build yet. |
already_on_builtin | The channel offers the builtin bundle and the device runs it, or is told so by Capgo Cloud, where it changes nothing. |
revert_to_builtin_plugin_version_too_old | The channel offers the builtin bundle, and plugins below 6.2.0 cannot go back to it. | Ship a native build with a newer @capgo/capacitor-updater, or publish a bundle with the old content under a new version.
no_channel | No channel serves the device: the one it asks for is unknown, private or off for its platform, or its platform has no public channel. A named channel never falls back to the public one. | Create the channel, make it public or self-assignable, make one the default of the platform, or change defaultChannel of the app.
null_channel_data | Capgo Cloud found a channel without data. | Save the channel again at Capgo Cloud.
no_bundle | The channel points at a bundle that has nothing to load, for example a deleted one. | Publish again under a new version.
no_bundle_url | The bundle has no http(s) address that a device could load. | Publish again; with an address of your own, use https.
no_url_or_manifest | The bundle has only a delta, and the plugin knows no deltas. | Publish the bundle with a zip, or ship a native build with a newer plugin.
key_id_mismatch | The bundle is encrypted for another key than the one in the binary. | Encrypt with the key of that binary, or ship a native build with the new public key.
disabled_platform_ios | Somebody chose this channel for the device, and the channel does not serve iOS. | Switch iOS on for the channel, or remove the override of the device.
disabled_platform_android | Somebody chose this channel for the device, and the channel does not serve Android. | Switch Android on for the channel, or remove the override of the device.
disabled_platform_electron | Somebody chose this channel for the device, and the channel does not serve Electron. | Switch Electron on for the channel, or remove the override of the device.
disable_auto_update_to_major | The bundle has a higher major version than the native build, and the strategy minor (Capgo: major) refuses that. Devices of version "unknown" count as 0.0.0. | Release under the major version of the native build, ship a native build, or loosen the strategy.
disable_auto_update_to_minor | Bundle and native build differ in major or minor, up or down, and the strategy patch (Capgo: minor) refuses that. | Release under the same major.minor as the native build, or ship a native build.
disable_auto_update_to_patch | Bundle and native build differ in one of the three numbers, and the strategy exact (Capgo: patch) refuses that. | Release under the version of the native build with another build metadata or prerelease, or loosen the strategy.
disable_auto_update_to_metadata | The native build is older than the minimum version of the bundle (strategy metadata). | Ship a native build of at least that version, or release with a lower min-native.
misconfigured_channel | The strategy metadata needs a minimum native version, and the bundle has none. | Release again with min-native.
disable_auto_update_under_native | The bundle is older than the native build; a prerelease counts as older than its release. | Release under a version of at least that of the native build, or allow bundles below native on the channel.
cannot_update_via_private_channel | The channel is neither public nor self-assignable. | Make it public or self-assignable, or let an operator pin the device to it.
disable_prod_build | The channel does not serve production builds. | Allow production builds on the channel.
disable_dev_build | The channel does not serve development builds; TestFlight and debuggable builds are such. | Allow development builds on the channel.
disable_device | The channel does not serve physical devices. | Allow physical devices on the channel.
disable_emulator | The channel does not serve emulators and simulators. | Allow emulators on the channel.
channel_paused | The channel is paused: nobody is offered anything new. | Unpause the channel.
native_build_unknown | The native build of the device is not in the ledger, so nobody knows what it can run. | Record it with "capacitor-ota native", or set unlisted to "strategies" on the channel.
bundle_failed_on_device | The bundle failed on this device before, so it is not offered to it again. | Release a new version. The report expires after 30 days.
unsupported_plugin_version | Plugins of generation 4 are not served. | Ship a native build with a newer @capgo/capacitor-updater.
missing_info | A mandatory member of the request is empty. | Look at the request: app_id, device_id, version_name, version_build and platform must not be empty.
unknown_version_build | The device does not know its native version. | Set the version of the native app, or CapacitorUpdater.version in the Capacitor config.
app_not_found | This server does not hold the app. | Check appId and that updateUrl points at the server you publish to.
on_premise_app | Capgo Cloud does not host the app, or its plan is over. Older plugins stop all calls until the app restarts. | Point updateUrl, statsUrl and channelUrl at your own server, all three; or check the plan.
provider_infrastructure_request_blocked | Capgo Cloud refuses networks of Google and Apple for this app. | Switch that block off for the app, or probe from another network.
too_many_requests | Calls come too fast. | Wait for the time that Retry-After names.
`);

;// CONCATENATED MODULE: ./lib/core/codes/all-codes.js





/** Every code that a device, a server or a log may show, in the order of the page about them. */
const allCodes = [
    ...updateCodes,
    ...requestCodes,
    ...serverEvents,
    ...installEvents,
    ...appEvents,
];
const byName = new Map(allCodes.map((code) => [code.code, code]));
const byLowerName = new Map(allCodes.map((code) => [code.code.toLowerCase(), code]));
/** Texts that people search for and that hold no code of their own. */
const messages = [
    [/^download_[1-9]0$/, 'download_0'],
    [/version .*already exists/i, 'version_already_exists'],
    [/DECODER routines::unsupported/i, 'decoder_unsupported'],
];
/** The code that a text is or names; null when there is none. */
function codeOf(text) {
    const name = text.trim();
    const found = byName.get(name) ?? byLowerName.get(name.toLowerCase());
    if (found !== undefined)
        return found;
    const [, known] = messages.find(([pattern]) => pattern.test(name)) ?? [];
    return known === undefined ? null : (byName.get(known) ?? null);
}
/** Page and section about a code, from the root of the repository. */
const codePage = (code) => `docs/codes.md#${code.toLowerCase()}`;

;// CONCATENATED MODULE: ./lib/core/explain.js

/** Why a device gets what it gets: the rule that decided first, then every rule that was asked. */
function explain(decision) {
    const steps = decision.trace.filter(({ outcome }) => outcome !== 'skip').map(stepText);
    const on = decision.channel === null ? '' : ` (channel ${decision.channel})`;
    if (decision.kind === 'update') {
        const how = decision.fromRollout ? 'as part of a rollout' : 'now';
        return {
            summary: `The device gets bundle ${decision.bundle} ${how}${on}.`,
            steps,
            wayOut: null,
            code: null,
            page: null,
        };
    }
    if (decision.kind === 'revert') {
        return {
            summary: `The device goes back to the web assets of its binary${on}.`,
            steps,
            wayOut: null,
            code: null,
            page: null,
        };
    }
    const what = {
        up_to_date: 'has nothing to do',
        blocked: 'is refused the update',
        failed: 'cannot be served',
    };
    return {
        summary: `The device ${what[decision.kind]}${on}: ${decision.because}.`,
        steps,
        wayOut: decision.wayOut === null ? null : sentence(decision.wayOut),
        code: decision.code,
        page: codePage(decision.code),
    };
}
/**
 * What an error code, a kind of event, or a message that people search for means. Null when it is none of the
 * protocol's and none of ours.
 */
function explainCode(text) {
    const code = codeOf(text);
    return code === null ? null : explanationOf(code);
}
function explanationOf({ code, means, wayOut }) {
    return { summary: means, steps: [], wayOut, code, page: codePage(code) };
}
/** An explanation as lines for a terminal or a page. */
function explanationLines({ summary, steps, wayOut, code, page }) {
    return [
        summary,
        ...steps.map((step) => `  ${step}`),
        ...(wayOut === null ? [] : [`Way out: ${wayOut}`]),
        ...(code === null || page === null ? [] : [`About ${code}: ${page}`]),
    ];
}
const marks = {
    pass: 'passes',
    skip: 'has no say',
    choose: 'chooses',
    refuse: 'refuses',
};
const stepText = ({ rule, outcome, saw }) => `${rule} ${marks[outcome]}: ${saw}`;
const sentence = (text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

// EXTERNAL MODULE: ./lib/core/resolve.js + 20 modules
var resolve = __webpack_require__(40980);
// EXTERNAL MODULE: ./lib/core/update-error.js
var update_error = __webpack_require__(31445);
// EXTERNAL MODULE: ./lib/wire/update-request.js
var update_request = __webpack_require__(83480);
// EXTERNAL MODULE: ./lib/core/complete-version.js
var complete_version = __webpack_require__(88501);
// EXTERNAL MODULE: ./lib/core/invalid.js
var invalid = __webpack_require__(9264);
// EXTERNAL MODULE: ./lib/core/platform.js
var core_platform = __webpack_require__(87904);
// EXTERNAL MODULE: ./lib/core/problems.js
var core_problems = __webpack_require__(70571);
;// CONCATENATED MODULE: ./lib/operations/device-description.js





const keys = ['native', 'current', 'plugin', 'channel', 'id', 'key', 'emulator', 'dev'];
/**
 * Reads `android,native=1.0.0+100,current=1.0.1,plugin=8.51.0,channel=beta`.
 * @throws UpdateError `INPUT_INVALID` naming every fault
 */
function deviceFrom(description, appId) {
    const [first = '', ...rest] = description.split(',').map((part) => part.trim());
    const problems = new core_problems/* Problems */.Z();
    const platform = problems.try('platform', () => (0,core_platform/* parsePlatform */.FL)(first)) ?? 'android';
    const values = new Map();
    for (const part of rest) {
        const [key = '', ...value] = part.split('=');
        if (!keys.includes(key))
            problems.add(key, `is unknown; known: ${keys.join(', ')}`);
        values.set(key, value.length === 0 ? 'true' : value.join('='));
    }
    const [version = '', build = null] = (values.get('native') ?? '').split('+');
    const native = problems.try('native', () => {
        const complete = (0,complete_version/* completeVersion */.C)(version);
        if (complete === null)
            throw new invalid/* Invalid */.W(`must be <version>+<build>, for example native=1.0.0+100, got ${JSON.stringify(version)}`);
        return complete;
    });
    try {
        problems.throwIfAny();
    }
    catch (error) {
        if (!(error instanceof invalid/* Invalid */.W))
            throw error;
        throw new update_error/* UpdateError */.mp('INPUT_INVALID', `--device: ${error.message}`, {
            hint: 'For example: --device android,native=1.0.0+100,current=1.0.1',
        });
    }
    const current = values.get('current') ?? 'builtin';
    return {
        appId,
        deviceId: (values.get('id') ?? '00000000-0000-4000-8000-000000000000').toLowerCase(),
        platform,
        native: native ?? '',
        build,
        current: current === 'builtin' ? (native ?? '') : current,
        onBuiltin: current === 'builtin' || current === native,
        plugin: values.get('plugin') ?? '8.51.23',
        channel: values.get('channel') ?? '',
        production: values.get('dev') !== 'true',
        emulator: values.get('emulator') === 'true',
        keyId: values.get('key') ?? null,
        customId: null,
    };
}

// EXTERNAL MODULE: ./lib/operations/release/app-backend.js + 23 modules
var app_backend = __webpack_require__(30959);
// EXTERNAL MODULE: ./lib/operations/release/app-context.js
var app_context = __webpack_require__(51493);
// EXTERNAL MODULE: ./lib/operations/release/feeds.js
var feeds = __webpack_require__(53213);
// EXTERNAL MODULE: ./lib/operations/release/verdicts.js + 2 modules
var release_verdicts = __webpack_require__(22098);
;// CONCATENATED MODULE: ./lib/operations/explain.js










/** Says what a device gets and which rule decides it, or what a code means, or why a commit is native. */
async function explain_explain(command, ports) {
    if (command.code !== null)
        return result(null, codeSentences(command.code));
    if (command.store === null) {
        throw new update_error/* UpdateError */.mp('INPUT_INVALID', 'explain wants a store, or --code', {
            hint: 'Name it: --store file:./ota-store',
        });
    }
    const context = await (0,app_context/* openApp */.G)(command, ports);
    const backend = (0,app_backend/* appBackend */.G)({ store: command.store }, context, ports);
    const [named, ...others] = command.channel;
    if (others.length > 0) {
        throw new update_error/* UpdateError */.mp('INPUT_INVALID', `explain works on one channel, got ${command.channel.join(', ')}`);
    }
    const channels = await (0,feeds/* configuredChannels */.j)(command.configFile, context.repository, context.platforms, ports);
    const usual = channels.find(({ from }) => from.kind !== 'pull_request') ?? channels[0];
    const state = await backend.state(named ?? usual?.name ?? 'production');
    if (command.native) {
        const verdicts = await (0,release_verdicts/* verdictsOf */.W)(context, state.natives, command, ports);
        return result(null, verdicts.flatMap(({ platform, verdict, reasons, neutral, warnings }) => [
            `${platform}: ${verdict}`,
            ...reasons.map(({ code, text, wayOut }) => `  ${code}: ${text}${wayOut === undefined ? '' : ` (${wayOut})`}`),
            ...neutral.map(({ reason, count, examples }) => `  ignored, ${reason}: ${count} files, for example ${examples[0]}`),
            ...warnings.map((warning) => `  warning: ${warning}`),
        ]));
    }
    const described = await askedDevice(command, context.appId, state.natives[0]?.platform ?? context.platforms[0]);
    const publicChannel = state.publicChannels[described.platform];
    const asked = described.channel || (named ?? '');
    const device = { ...described, channel: asked === publicChannel ? '' : asked };
    // A store tells the rules of one channel at a time.
    const about = asked || (publicChannel ?? state.channel);
    const { catalog } = about === state.channel ? state : await backend.state(about);
    const decision = (0,resolve/* resolve */.h)(device, catalog, { dialect: backend.dialect });
    return result(decision, explanationLines(explain(decision)));
}
async function askedDevice(command, appId, platform) {
    if (command.request !== null) {
        const text = await (0,promises_.readFile)(command.request, 'utf8').catch((cause) => {
            throw new update_error/* UpdateError */.mp('INPUT_INVALID', `the request ${command.request} cannot be read`, { cause });
        });
        const request = (0,update_request/* readUpdateRequest */.x)(parsedJson(text));
        if (request.kind === 'device')
            return request.device;
        throw new update_error/* UpdateError */.mp('INPUT_INVALID', `the request is malformed: ${JSON.stringify(request.reply.body)}`);
    }
    if (command.device !== null)
        return deviceFrom(command.device, appId);
    throw new update_error/* UpdateError */.mp('INPUT_INVALID', 'explain wants one of --device, --request, --code, --native', {
        hint: `For example: capacitor-ota explain --device ${platform ?? 'android'},native=1.0.0+100`,
    });
}
function codeSentences(code) {
    const found = explainCode(code);
    if (found !== null)
        return explanationLines(found);
    throw new update_error/* UpdateError */.mp('INPUT_INVALID', `${JSON.stringify(code)} is no answer, stat or error code we know`, {
        hint: 'All of them stand in docs/codes.md.',
    });
}
function parsedJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function result(decision, sentences) {
    return { verb: 'explain', decision, sentences, warnings: [], next: [] };
}


/***/ }),

/***/ 36309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ deviceOf)
/* harmony export */ });
/** The device that speaks in a call. `native` is empty when it sent no version. */
function deviceOf(info) {
    const native = info.native.kind === 'version' ? info.native.version : '';
    return {
        appId: info.appId,
        deviceId: info.deviceId,
        platform: info.platform,
        native,
        build: info.versionCode,
        current: info.versionName === 'builtin' ? native : info.versionName,
        onBuiltin: info.versionName === 'builtin' || info.versionName === info.versionBuild,
        plugin: info.pluginVersion,
        channel: info.defaultChannel,
        production: info.isProd,
        emulator: info.isEmulator,
        keyId: info.keyId,
        customId: info.customId,
    };
}


/***/ }),

/***/ 73257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ readInfo),
/* harmony export */   nK: () => (/* binding */ isReply),
/* harmony export */   z: () => (/* binding */ fromQuery)
/* harmony export */ });
/* harmony import */ var _core_app_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17972);
/* harmony import */ var _core_device_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6607);
/* harmony import */ var _core_invalid_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9264);
/* harmony import */ var _core_native_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97801);
/* harmony import */ var _core_platform_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87904);
/* harmony import */ var _reply_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20053);






const pluginVersion = /^v?(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(?:\+[0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*)?$/;
/** Checks the common members in the order of protocol.md §3.1; a fault is the reply to send. */
function readInfo(raw, rules) {
    const invalid = (issues) => (0,_reply_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)(rules.invalid, 'The request is malformed', { parseResult: { issues } });
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
        return invalid(['must be an object']);
    const members = raw;
    if (Object.keys(members).length === 0)
        return invalid(['is empty']);
    if (rules.deviceId && !members.device_id)
        return (0,_reply_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)('missing_device_id', 'Cannot find device_id');
    if (!members.app_id)
        return (0,_reply_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)('missing_app_id', 'Cannot find app_id');
    const build = members.version_build;
    const native = typeof build === 'string' && build !== '' ? (0,_core_native_version_js__WEBPACK_IMPORTED_MODULE_1__/* .nativeVersion */ .O)(build) : { kind: 'version', version: '' };
    if (native.kind === 'invalid') {
        return (0,_reply_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)('semver_error', `Native version: ${JSON.stringify(build)} is not semver`, {
            version_build: build,
        });
    }
    const issues = issuesOf(members, rules);
    return issues.length > 0 ? invalid(issues) : infoOf(members, native);
}
function issuesOf(members, rules) {
    const issues = [];
    const demand = (name, ok, must) => {
        if (!ok)
            issues.push(`${name} must be ${must}`);
    };
    const text = (name, most) => {
        const value = members[name];
        return value === undefined || (typeof value === 'string' && value.length <= most);
    };
    const versionText = (name, rule) => {
        const value = members[name];
        if (rule === 'optional' && value === undefined)
            return true;
        return typeof value === 'string' && (rule !== 'text' || value !== '');
    };
    const flag = (name) => typeof (members[name] ?? false) === 'boolean';
    demand('app_id', typeof members.app_id === 'string' && (0,_core_app_id_js__WEBPACK_IMPORTED_MODULE_2__/* .isAppId */ .t)(members.app_id), 'an app id');
    const id = members.device_id;
    demand('device_id', typeof id === 'string' ? (0,_core_device_id_js__WEBPACK_IMPORTED_MODULE_3__/* .isDeviceId */ .S)(id) : !rules.deviceId && id === undefined, 'a UUID');
    demand('platform', (0,_core_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .isPlatform */ .aH)(members.platform), 'ios, android or electron');
    demand('version_name', versionText('version_name', rules.versionName), 'text');
    demand('version_build', versionText('version_build', rules.versionBuild), 'text');
    const plugin = members.plugin_version;
    demand('plugin_version', rules.pluginVersion === 'optional'
        ? plugin === undefined || typeof plugin === 'string'
        : typeof plugin === 'string' && pluginVersion.test(plugin), 'semver');
    demand('is_emulator', flag('is_emulator'), 'true or false');
    demand('is_prod', flag('is_prod'), 'true or false');
    demand('defaultChannel', text('defaultChannel', 1_000), 'text');
    demand('channel', text('channel', 1_000), 'text');
    demand('install_source', text('install_source', 64), 'text of at most 64 characters');
    demand('key_id', text('key_id', 20), 'text of at most 20 characters');
    return issues;
}
function infoOf(members, native) {
    const text = (name) => {
        const value = members[name];
        return typeof value === 'string' ? value : '';
    };
    const platform = members.platform;
    if (!(0,_core_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .isPlatform */ .aH)(platform))
        throw new _core_invalid_js__WEBPACK_IMPORTED_MODULE_5__/* .Invalid */ .W('platform was checked before');
    const code = members.version_code;
    return {
        appId: text('app_id'),
        deviceId: text('device_id').toLowerCase(),
        platform,
        versionName: text('version_name'),
        versionBuild: text('version_build'),
        native,
        versionCode: typeof code === 'number' ? String(code) : text('version_code') || null,
        pluginVersion: text('plugin_version'),
        isEmulator: members.is_emulator === true,
        isProd: members.is_prod !== false,
        defaultChannel: text('defaultChannel'),
        channel: text('channel'),
        keyId: text('key_id') || null,
        customId: text('custom_id') || null,
    };
}
/** Query strings hold text only: booleans are undone, everything else stays as it is (protocol.md §1.2). */
function fromQuery(query) {
    const members = {};
    for (const [name, value] of query) {
        members[name] =
            (name === 'is_emulator' || name === 'is_prod') && /^(true|false)$/.test(value)
                ? value === 'true'
                : value;
    }
    return members;
}
const isReply = (value) => 'status' in value;


/***/ }),

/***/ 20053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NB: () => (/* binding */ onPremise),
/* harmony export */   O2: () => (/* binding */ notJson),
/* harmony export */   Qm: () => (/* binding */ malformed),
/* harmony export */   dJ: () => (/* binding */ appNotFound)
/* harmony export */ });
/** A malformed request: 400 with `error`, `message`, `moreInfo` (protocol.md §3.1). */
function malformed(error, message, moreInfo = {}) {
    return { status: 400, body: { error, message, moreInfo } };
}
/** What Capgo Cloud says for an app that it does not host (protocol.md §3.3, step 1). */
const onPremise = {
    status: 429,
    body: { error: 'on_premise_app', message: 'On-premise app detected' },
};
/** What our server says for an app that its store does not hold: never 429, which blocks clients (protocol.md §7.2). */
const appNotFound = {
    status: 200,
    body: { error: 'app_not_found', message: 'This server does not hold the app', kind: 'blocked' },
};
/** The body is not JSON (protocol.md §3.1, row 1). */
const notJson = malformed('invalid_json_parse_body', 'The body is not JSON');


/***/ }),

/***/ 83480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readUpdateRequest)
/* harmony export */ });
/* harmony import */ var _device_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36309);
/* harmony import */ var _info_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73257);


const rules = {
    invalid: 'invalid_json_body',
    deviceId: true,
    versionName: 'text',
    versionBuild: 'text',
    pluginVersion: 'version',
};
/** Reads the JSON of `POST <updateUrl>` (protocol.md §3.1). Never throws. */
function readUpdateRequest(raw) {
    const info = (0,_info_js__WEBPACK_IMPORTED_MODULE_0__/* .readInfo */ .LV)(raw, rules);
    if ((0,_info_js__WEBPACK_IMPORTED_MODULE_0__/* .isReply */ .nK)(info))
        return { kind: 'malformed', reply: info };
    return { kind: 'device', device: (0,_device_of_js__WEBPACK_IMPORTED_MODULE_1__/* .deviceOf */ .O)(info), overflow: info.native.kind === 'overflow' };
}


/***/ })

};
