export const id = 331;
export const ids = [331];
export const modules = {

/***/ 33652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ chooseChannel)
/* harmony export */ });
/* harmony import */ var _plugin_gates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58269);

/** The channel of a device (protocol.md §3.2): an override, the one it names, the public one of its platform. */
function chooseChannel(device, catalog, state, dialect) {
    const find = (name) => {
        const channel = catalog.channels.get(name);
        return channel === undefined || (dialect === 'capgo' && pointsToDeleted(channel, device, catalog))
            ? null
            : channel;
    };
    const { override } = state;
    if (override !== null && !(override.self && (0,_plugin_gates_js__WEBPACK_IMPORTED_MODULE_0__/* .storesChannel */ .I4)(device.plugin))) {
        const channel = find(override.channel);
        if (channel !== null)
            return { channel, by: 'override' };
    }
    const by = device.channel === '' ? 'default' : 'name';
    const name = by === 'name' ? device.channel : catalog.defaults[device.platform];
    const channel = name === null ? null : find(name);
    if (channel === null || !channel.platforms.includes(device.platform))
        return null;
    return by === 'default' || channel.isPublic || channel.selfAssign ? { channel, by } : null;
}
/** Capgo Cloud does not see a channel whose bundle was deleted (protocol.md §3.2). */
function pointsToDeleted({ current }, { platform }, { bundles }) {
    const name = current[platform];
    return name !== null && name !== 'builtin' && bundles.get(name)?.deleted === true;
}


/***/ }),

/***/ 34025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ noDeviceState)
/* harmony export */ });
const noDeviceState = { override: null, failed: [] };


/***/ }),

/***/ 97801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ nativeVersion)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);

const wellFormed = /^v?(\d+)\.(\d+)\.(\d+)(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/;
/**
 * Completes what phones report as a version (protocol.md §3.1, fixSemver): `builtin` and `unknown` are 0.0.0, `7` is
 * 7.0.0, `1.2` is 1.2.0; the rest must be strict semver, a leading `v` is dropped.
 */
function nativeVersion(text) {
    const completed = complete(text);
    const parsed = semver__WEBPACK_IMPORTED_MODULE_0__.parse(completed);
    if (parsed !== null) {
        const build = parsed.build.length === 0 ? '' : `+${parsed.build.join('.')}`;
        return { kind: 'version', version: `${parsed.version}${build}` };
    }
    return completed.length <= 256 && isTooLarge(completed) ? { kind: 'overflow' } : { kind: 'invalid' };
}
function complete(text) {
    if (text === 'builtin' || text === 'unknown')
        return '0.0.0';
    const dots = text.split('.').length - 1;
    return dots >= 2 ? text : `${text}${'.0'.repeat(2 - dots)}`;
}
function isTooLarge(text) {
    const numbers = wellFormed.exec(text)?.slice(1, 4) ?? [];
    return (numbers.length === 3 &&
        numbers.every((number) => number === '0' || !number.startsWith('0')) &&
        numbers.some((number) => Number(number) > Number.MAX_SAFE_INTEGER));
}


/***/ }),

/***/ 32087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ parsedVersion),
/* harmony export */   x: () => (/* binding */ versionOrder)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);

const known = new Map();
const capacity = 10_000;
/** Parsed strict semver, null for any other text. The same few versions come again and again, so they are kept. */
function parsedVersion(text) {
    const before = known.get(text);
    if (before !== undefined)
        return before;
    if (known.size >= capacity)
        known.clear();
    const parsed = semver__WEBPACK_IMPORTED_MODULE_0__.parse(text);
    known.set(text, parsed);
    return parsed;
}
/** Semver precedence. Null when either is not semver. */
function versionOrder(a, b) {
    const left = parsedVersion(a);
    const right = parsedVersion(b);
    return left === null || right === null ? null : left.compare(right);
}


/***/ }),

/***/ 58269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I4: () => (/* binding */ storesChannel),
/* harmony export */   b7: () => (/* binding */ isRefusedGeneration),
/* harmony export */   c_: () => (/* binding */ takesMetadata),
/* harmony export */   d8: () => (/* binding */ takesRevert),
/* harmony export */   dM: () => (/* binding */ sendsFullKeyId),
/* harmony export */   md: () => (/* binding */ takesManifest)
/* harmony export */ });
/* harmony import */ var _parsed_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32087);

function passes(plugin, gate) {
    const major = (0,_parsed_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parsedVersion */ .c)(plugin)?.major ?? 0;
    const from = gate[Math.min(major, 8)];
    if (from === undefined)
        return false;
    const order = (0,_parsed_version_js__WEBPACK_IMPORTED_MODULE_0__/* .versionOrder */ .x)(plugin, from);
    return order !== null && order >= 0;
}
/** The channel is stored on the device, not on the server (protocol.md §8.1). */
const storesChannel = (plugin) => passes(plugin, { 5: '5.34.0', 6: '6.34.0', 7: '7.34.0', 8: '8.0.0' });
/** `link` and `comment` are sent (protocol.md §1.3). */
const takesMetadata = (plugin) => passes(plugin, { 5: '5.35.0', 6: '6.35.0', 7: '7.35.0', 8: '8.35.0' });
/** A delta manifest is sent; majors other than 5, 6 and 7 count as able (protocol.md §2.4). */
function takesManifest(plugin) {
    const major = (0,_parsed_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parsedVersion */ .c)(plugin)?.major;
    if (major !== 5 && major !== 6 && major !== 7)
        return true;
    return passes(plugin, { 5: '5.10.0', 6: '6.25.0', 7: '7.0.35', 8: '8.0.0' });
}
/** A bare `{"version":"builtin"}` reverts (protocol.md §1.3). */
const takesRevert = (plugin) => atLeast(plugin, '6.2.0');
/** The key id is 20 characters long, so that two keys differ in it (protocol.md §2.6). */
const sendsFullKeyId = (plugin) => (0,_parsed_version_js__WEBPACK_IMPORTED_MODULE_0__/* .versionOrder */ .x)(plugin, '8.40.7') === 1;
/** A generation that is refused entirely (protocol.md §3.3, step 6). */
const isRefusedGeneration = (plugin) => (0,_parsed_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parsedVersion */ .c)(plugin)?.major === 4;
function atLeast(plugin, from) {
    const order = (0,_parsed_version_js__WEBPACK_IMPORTED_MODULE_0__/* .versionOrder */ .x)(plugin, from);
    return order !== null && order >= 0;
}


/***/ }),

/***/ 32331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ resolve)
});

// EXTERNAL MODULE: ./lib/core/choose-channel.js
var choose_channel = __webpack_require__(33652);
;// CONCATENATED MODULE: ./lib/core/bucket.js
/**
 * The basis point (0 to 9999) that a device draws for one rollout: FNV-1a with a final mix. The same pair draws the
 * same point for ever, so a growing share only adds devices; another rollout id draws anew.
 */
function bucketOf(rolloutId, deviceId) {
    let hash = 0x811c9dc5;
    const text = `${rolloutId}:${deviceId}`;
    for (let at = 0; at < text.length; at += 1) {
        hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    }
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return ((hash ^ (hash >>> 16)) >>> 0) % 10_000;
}

;// CONCATENATED MODULE: ./lib/core/choose-rollout.js

/**
 * Decides about the candidate (protocol.md §3.4). A device that runs it keeps it while the rollout is enabled, paused
 * or not, at any share; ending the rollout sends it back. New devices join while it is not paused and their bucket is
 * below the share, so a growing share only adds devices. A device on which
 * the candidate failed goes on with the stable bundle.
 */
function chooseRollout(asked) {
    const { device, catalog, channel, lane, state, dialect } = asked;
    const { rollout } = channel;
    if (rollout === null)
        return null;
    const stable = (because) => ({ selected: false, because });
    if (!rollout.enabled)
        return stable('the rollout is off');
    const candidate = catalog.bundles.get(rollout.bundle);
    if (candidate === undefined || candidate.deleted)
        return stable(`candidate ${rollout.bundle} is gone`);
    if (dialect === 'ours' && state.failed.includes(rollout.bundle)) {
        return stable(`candidate ${rollout.bundle} failed on this device`);
    }
    if (lane.kind === 'unlisted')
        return stable('the native build is not in the ledger');
    if (lane.kind === 'fingerprint' && candidate.fingerprints[device.platform] !== lane.fingerprint) {
        return stable(`candidate ${rollout.bundle} was built for another lane`);
    }
    if (dialect === 'capgo' && !capgoLooksAtRollouts(device, catalog))
        return stable('no rollout of the app is active');
    if (device.current === rollout.bundle)
        return { selected: true, because: 'the device runs the candidate already' };
    if (rollout.paused)
        return stable('the rollout is paused');
    const bucket = bucketOf(rollout.id, device.deviceId);
    return bucket < rollout.bps
        ? { selected: true, because: `bucket ${bucket} is below the share of ${rollout.bps}` }
        : stable(`bucket ${bucket} is not below the share of ${rollout.bps}`);
}
/** Capgo Cloud reads rollout columns only while some rollout is active, or for devices on a paused candidate. */
function capgoLooksAtRollouts(device, catalog) {
    for (const { rollout } of catalog.channels.values()) {
        if (rollout === null || !rollout.enabled)
            continue;
        if (rollout.paused ? rollout.bundle === device.current : rollout.bps > 0)
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./lib/core/device-state.js
var device_state = __webpack_require__(34025);
// EXTERNAL MODULE: ./lib/core/native-version.js
var native_version = __webpack_require__(97801);
;// CONCATENATED MODULE: ./lib/core/lane.js

const ledgers = new WeakMap();
/**
 * Matches a device to the ledger (design.md §4): platform, version and build; build absent or unlisted: by version,
 * when all entries of that version share a fingerprint. A configured version of the updater plugin is what such a
 * binary sends as its version. Retired builds count: their devices are still out there.
 */
function laneOf(device, catalog) {
    const ledger = ledgerOf(catalog.natives);
    const sameVersion = ledger.get(`${device.platform} ${device.native}`);
    if (sameVersion === undefined)
        return { kind: ledger.has(device.platform) ? 'unlisted' : 'no-ledger' };
    const [first] = sameVersion;
    const native = sameVersion.find(({ build }) => build === device.build) ?? first;
    if (native === undefined)
        return { kind: 'unlisted' };
    const isSure = native.build === device.build ||
        sameVersion.every(({ fingerprint }) => fingerprint === native.fingerprint);
    return isSure ? { kind: 'fingerprint', fingerprint: native.fingerprint, native } : { kind: 'unlisted' };
}
/** What a device of this native build sends as its version, as far as it can be normalised (protocol.md §3.1). */
function sentVersion({ configVersion, version }) {
    const text = configVersion ?? version;
    const normal = (0,native_version/* nativeVersion */.O)(text);
    return normal.kind === 'version' ? normal.version : text;
}
/** Built once per ledger: a decision must not grow with the number of native builds. */
function ledgerOf(natives) {
    const before = ledgers.get(natives);
    if (before !== undefined)
        return before;
    const ledger = new Map();
    for (const native of natives) {
        for (const key of [native.platform, `${native.platform} ${sentVersion(native)}`]) {
            const entries = ledger.get(key);
            if (entries === undefined)
                ledger.set(key, [native]);
            else
                entries.push(native);
        }
    }
    ledgers.set(natives, ledger);
    return ledger;
}

// EXTERNAL MODULE: ./lib/core/native-build.js + 1 modules
var native_build = __webpack_require__(85421);
// EXTERNAL MODULE: ./lib/core/plugin-gates.js
var plugin_gates = __webpack_require__(58269);
;// CONCATENATED MODULE: ./lib/core/policies/policy.js
function refuse(kind, code, parts) {
    return {
        kind,
        code,
        because: parts.because,
        wayOut: parts.wayOut ?? null,
        comparedWith: parts.comparedWith ?? null,
        breaking: parts.breaking ?? false,
        bundleKeyId: parts.bundleKeyId ?? null,
    };
}
/** Targets that are no bundle: strategies have no say about them. */
const isNoBundle = (target) => target === 'builtin' || target === 'unknown';

;// CONCATENATED MODULE: ./lib/core/policies/address.js


/** There must be an address that this plugin can load from (protocol.md §3.3, steps 21 to 23). */
const address = {
    name: 'address',
    saw: ({ bundle }) => (bundle === null ? null : `payload "${bundle.payload}"`),
    check({ bundle, target, device, dialect }) {
        if (bundle === null && target === 'builtin')
            return null;
        if (bundle === null || bundle.payload === 'unusable') {
            return refuse('failed', 'no_bundle_url', {
                because: `bundle ${target} has no http(s) address`,
                wayOut: 'publish it again with an https address',
            });
        }
        if (bundle.payload !== 'manifest' || dialect === 'capgo' || (0,plugin_gates/* takesManifest */.md)(device.plugin))
            return null;
        return refuse('failed', 'no_url_or_manifest', {
            because: `bundle ${target} has only a delta, which plugin ${device.plugin} cannot load`,
            wayOut: 'publish it with a zip, or ship a native build with a newer plugin',
        });
    },
};

// EXTERNAL MODULE: ./lib/core/parsed-version.js
var parsed_version = __webpack_require__(32087);
;// CONCATENATED MODULE: ./lib/core/policies/below-native.js


const applies = ({ channel, target }) => !channel.belowNative && !isNoBundle(target);
/** A bundle older than the binary is refused unless the channel allows it (protocol.md §3.3, step 18). */
const belowNative = {
    name: 'below-native',
    saw: (question) => applies(question) ? `bundle ${question.target}, native ${question.device.native}` : null,
    check(question) {
        if (!applies(question))
            return null;
        const { device, target, channel } = question;
        const order = (0,parsed_version/* versionOrder */.x)(target, device.native);
        if (order !== null && order >= 0)
            return null;
        return refuse('blocked', 'disable_auto_update_under_native', {
            because: `bundle ${target} is below the native version ${device.native}`,
            wayOut: `release under a version of at least ${device.native}, or allow bundles below native on channel ${channel.name}`,
            comparedWith: device.current,
        });
    },
};

;// CONCATENATED MODULE: ./lib/core/policies/channel-paused.js

/** A paused channel offers nothing new. Ours; Capgo Cloud has no such switch. */
const channelPaused = {
    name: 'channel-paused',
    saw: ({ channel }) => (channel.paused ? `channel ${channel.name} is paused` : null),
    check: ({ channel }) => channel.paused
        ? refuse('blocked', 'channel_paused', {
            because: `channel ${channel.name} is paused`,
            wayOut: `unpause channel ${channel.name}`,
        })
        : null,
};

;// CONCATENATED MODULE: ./lib/core/policies/failed-before.js

/** A bundle that failed on this device is not offered to it again for a while. Ours. */
const failedBefore = {
    name: 'failed-before',
    saw: ({ state }) => state.failed.length === 0 ? null : `failed on this device: ${state.failed.join(', ')}`,
    check: ({ state, target, device }) => state.failed.includes(target)
        ? refuse('blocked', 'bundle_failed_on_device', {
            because: `bundle ${target} failed on this device before`,
            wayOut: 'release a new version; the report expires after 30 days',
            comparedWith: device.current,
        })
        : null,
};

;// CONCATENATED MODULE: ./lib/core/policies/key-id.js


/** A bundle encrypted for another key cannot be opened (protocol.md §3.3, step 10; §2.6). */
const keyId = {
    name: 'key-id',
    saw: ({ device, bundle }) => device.keyId === null && (bundle?.keyId ?? null) === null
        ? null
        : `device key ${device.keyId ?? 'none'}, bundle key ${bundle?.keyId ?? 'none'}`,
    check({ device, bundle }) {
        const key = bundle?.keyId ?? null;
        if (device.keyId === null || key === null || device.keyId === key)
            return null;
        if (!(0,plugin_gates/* sendsFullKeyId */.dM)(device.plugin))
            return null;
        return refuse('blocked', 'key_id_mismatch', {
            because: `the bundle is encrypted for key ${key}, the device holds key ${device.keyId}`,
            wayOut: 'encrypt the bundle with the key of that binary, or ship a native build with the new public key',
            bundleKeyId: key,
        });
    },
};

;// CONCATENATED MODULE: ./lib/core/policies/kind-of-device.js

/** A channel may leave out a kind of device or of native build (protocol.md §3.3, step 19). */
function kindPolicy(key, code, what, is) {
    return {
        name: `kind-${key}`,
        saw: ({ device, channel }) => is(device)
            ? `${what}: ${channel.allow[key] ? 'allowed' : 'not allowed'} on channel ${channel.name}`
            : null,
        check: ({ device, channel }) => !channel.allow[key] && is(device)
            ? refuse('blocked', code, {
                because: `channel ${channel.name} does not serve ${what}s`,
                wayOut: `allow ${what}s on channel ${channel.name}`,
                comparedWith: device.current,
            })
            : null,
    };
}
/** In the order of the protocol. */
const kindsOfDevice = [
    kindPolicy('prod', 'disable_prod_build', 'production build', (device) => device.production),
    kindPolicy('dev', 'disable_dev_build', 'development build', (device) => !device.production),
    kindPolicy('device', 'disable_device', 'physical device', (device) => !device.emulator),
    kindPolicy('emulator', 'disable_emulator', 'emulator', (device) => device.emulator),
];

;// CONCATENATED MODULE: ./lib/core/policies/payload.js

/** The bundle must have something to load (protocol.md §3.3, step 9). */
const payload = {
    name: 'payload',
    saw: ({ target, bundle }) => isNoBundle(target)
        ? null
        : `bundle ${target} has ${bundle === null ? 'no record' : `payload "${bundle.payload}"`}`,
    check: ({ target, bundle }) => !isNoBundle(target) && (bundle === null || bundle.payload === 'none')
        ? refuse('failed', 'no_bundle', {
            because: `bundle ${target} has nothing to load`,
            wayOut: 'publish the bundle again under a new version',
        })
        : null,
};

;// CONCATENATED MODULE: ./lib/core/policies/platform-enabled.js

/** The channel must serve the platform; only an override gets this far (protocol.md §3.3, step 12). */
const platformEnabled = {
    name: 'platform-enabled',
    saw: ({ device, channel }) => `channel ${channel.name} serves ${channel.platforms.join(', ') || 'no platform'}; device is ${device.platform}`,
    check: ({ device, channel }) => channel.platforms.includes(device.platform)
        ? null
        : refuse('blocked', `disabled_platform_${device.platform}`, {
            because: `channel ${channel.name} does not serve ${device.platform}`,
            wayOut: `switch ${device.platform} on for channel ${channel.name}, or remove the override of the device`,
            comparedWith: device.current,
        }),
};

;// CONCATENATED MODULE: ./lib/core/policies/private-channel.js

/** Defensive: the choice of the channel hides private ones already (protocol.md §3.3, step 14). */
const privateChannel = {
    name: 'private-channel',
    saw: ({ channel, overridden }) => overridden || channel.isPublic || channel.selfAssign ? null : `channel ${channel.name} is private`,
    check: ({ channel, overridden }) => overridden || channel.isPublic || channel.selfAssign
        ? null
        : refuse('blocked', 'cannot_update_via_private_channel', {
            because: `channel ${channel.name} is neither public nor self-assignable`,
            wayOut: `make channel ${channel.name} public or self-assignable`,
        }),
};

;// CONCATENATED MODULE: ./lib/core/policies/revert.js


/**
 * The way back to the binary's own assets (protocol.md §3.3, step 20). Capgo Cloud answers `already_on_builtin`,
 * on which no plugin acts; ours lets a device that runs a bundle revert.
 */
const revert = {
    name: 'revert',
    saw: ({ target, device }) => target === 'builtin'
        ? `the channel offers the builtin bundle; device runs ${device.current} on native ${device.native}`
        : null,
    check({ target, device, dialect }) {
        if (target !== 'builtin')
            return null;
        if (!(0,plugin_gates/* takesRevert */.d8)(device.plugin)) {
            return refuse('failed', 'revert_to_builtin_plugin_version_too_old', {
                because: `plugin ${device.plugin} cannot go back to the builtin bundle`,
                wayOut: 'ship a native build with plugin 6.2.0 or newer',
            });
        }
        if (dialect === 'ours' && !device.onBuiltin)
            return null;
        return refuse('up_to_date', 'already_on_builtin', { because: 'the device is to run its builtin bundle' });
    },
};

;// CONCATENATED MODULE: ./lib/core/policies/same-version.js

/** Nothing to do when the device runs the target (protocol.md §3.3, step 11). */
const sameVersion = {
    name: 'same-version',
    saw: ({ device, target }) => `device runs ${device.current}, the channel offers ${target}`,
    check: ({ device, target }) => device.current === target
        ? refuse('up_to_date', 'no_new_version_available', { because: `the device runs ${target} already` })
        : null,
};

;// CONCATENATED MODULE: ./lib/core/policies/strategy-refusal.js


/** The strategies that compare numbers, and the code that the protocol gives their refusal (protocol.md §4.3). */
const codes = {
    minor: 'disable_auto_update_to_major',
    patch: 'disable_auto_update_to_minor',
    exact: 'disable_auto_update_to_patch',
};
/** A strategy as a rule; `allows` compares the numbers of target and native version. */
function strategyPolicy(strategy, allowed, allows) {
    const applies = ({ channel, target }) => channel.strategy === strategy && !isNoBundle(target);
    return {
        name: `strategy-${strategy}`,
        saw: (question) => applies(question)
            ? `strategy ${strategy} (${allowed}): bundle ${question.target}, native ${question.device.native}`
            : null,
        check(question) {
            if (!applies(question))
                return null;
            const { target, device, channel } = question;
            const wanted = (0,parsed_version/* parsedVersion */.c)(target);
            const native = (0,parsed_version/* parsedVersion */.c)(device.native);
            // A name that is no version cannot be shown to be allowed.
            if (wanted !== null && native !== null && allows(wanted, native))
                return null;
            return refuse('blocked', codes[strategy], {
                because: `strategy ${strategy} of channel ${channel.name} allows ${allowed}; bundle ${target} is not that for native ${device.native}`,
                wayOut: `release under a version with the ${allowed} as ${device.native}, ship a native build, or loosen the strategy of ${channel.name}`,
                comparedWith: device.native,
                breaking: true,
            });
        },
    };
}

;// CONCATENATED MODULE: ./lib/core/policies/strategy-exact.js

/** `exact`, Capgo `patch`: all three numbers must be equal (protocol.md §3.3, step 16). */
const strategyExact = strategyPolicy('exact', 'same major, minor and patch', (target, native) => target.major === native.major && target.minor === native.minor && target.patch === native.patch);

;// CONCATENATED MODULE: ./lib/core/policies/strategy-metadata.js


const strategy_metadata_applies = ({ channel, target }) => channel.strategy === 'metadata' && !isNoBundle(target);
/** `metadata`, Capgo `version_number`: native at least the bundle's minimum version (protocol.md §3.3, step 17). */
const strategyMetadata = {
    name: 'strategy-metadata',
    saw: (question) => strategy_metadata_applies(question)
        ? `strategy metadata: bundle needs native ${question.bundle?.minNative ?? '(not set)'}, device has ${question.device.native}`
        : null,
    check(question) {
        if (!strategy_metadata_applies(question))
            return null;
        const { device, bundle, channel, target } = question;
        const least = bundle?.minNative ?? null;
        if (least === null || least === '') {
            return refuse('failed', 'misconfigured_channel', {
                because: `strategy metadata of channel ${channel.name} needs a minimum native version, and bundle ${target} has none`,
                wayOut: 'release again with --min-native',
                comparedWith: device.native,
            });
        }
        const order = (0,parsed_version/* versionOrder */.x)(least, device.native);
        if (order !== null && order <= 0)
            return null;
        return refuse('blocked', 'disable_auto_update_to_metadata', {
            because: `bundle ${target} needs native ${least} or newer, the device has ${device.native}`,
            wayOut: `ship a native build ${least}, or release with a lower --min-native`,
            comparedWith: device.native,
            breaking: true,
        });
    },
};

;// CONCATENATED MODULE: ./lib/core/policies/strategy-minor.js

/** `minor`, Capgo `major`: only a higher major is refused; a lower one is left to below-native (protocol.md §3.3, step 13). */
const strategyMinor = strategyPolicy('minor', 'same major', (target, native) => target.major <= native.major);

;// CONCATENATED MODULE: ./lib/core/policies/strategy-patch.js

/** `patch`, Capgo `minor`: major and minor must be equal, up and down (protocol.md §3.3, step 15). */
const strategyPatch = strategyPolicy('patch', 'same major and minor', (target, native) => target.major === native.major && target.minor === native.minor);

;// CONCATENATED MODULE: ./lib/core/policies/in-order.js















const ours = [
    payload,
    keyId,
    sameVersion,
    channelPaused,
    platformEnabled,
    strategyMinor,
    privateChannel,
    strategyPatch,
    strategyExact,
    strategyMetadata,
    belowNative,
    ...kindsOfDevice,
    revert,
    failedBefore,
    address,
];
/** Every rule in the order of protocol.md §3.3; Capgo Cloud does not know the two that are ours alone. */
const policiesInOrder = {
    ours,
    capgo: ours.filter((policy) => policy !== channelPaused && policy !== failedBefore),
};

;// CONCATENATED MODULE: ./lib/core/resolve.js








/**
 * What a device gets: channel, then lane, then rollout candidate, then every policy in the order of protocol.md §3.3.
 * Pure and total: the same arguments give the same decision, and nothing is thrown.
 */
function resolve(device, catalog, options = {}) {
    const { dialect = 'ours', state = device_state/* noDeviceState */.J } = options;
    const trace = options.trace === false ? null : [];
    const step = (rule, outcome, saw) => {
        trace?.push({ rule, outcome, saw });
    };
    const ended = (channel, bundle, refusal) => ({
        channel,
        bundle,
        ...refusal,
        trace: trace ?? [],
    });
    if ((0,plugin_gates/* isRefusedGeneration */.b7)(device.plugin)) {
        step('plugin', 'refuse', `plugin ${device.plugin}`);
        return ended(null, null, oldPlugin(device));
    }
    const choice = (0,choose_channel/* chooseChannel */.P)(device, catalog, state, dialect);
    if (choice === null) {
        step('channel', 'refuse', channelSight(device, catalog));
        return ended(null, null, noChannel(device));
    }
    const { channel } = choice;
    step('channel', 'choose', `channel ${channel.name}, by ${choice.by}`);
    const lane = dialect === 'ours' ? laneOf(device, catalog) : { kind: 'no-ledger' };
    if (lane.kind === 'unlisted' && channel.unlisted === 'refuse') {
        step('lane', 'refuse', `native build ${device.native}+${device.build ?? '?'} is not in the ledger`);
        return ended(channel.name, null, unlisted(device, channel));
    }
    const stable = stableTarget(device, channel, lane);
    step('lane', 'choose', laneSight(lane, stable));
    const rollout = chooseRollout({ device, catalog, channel, lane, state, dialect });
    const fromRollout = rollout?.selected === true;
    const target = fromRollout && channel.rollout !== null ? channel.rollout.bundle : stable;
    if (rollout !== null)
        step('rollout', fromRollout ? 'choose' : 'pass', rollout.because);
    if (target === null) {
        step('lane', 'refuse', 'nothing was published for this native build yet');
        return ended(channel.name, null, nothingPublished(channel));
    }
    const question = {
        device,
        state,
        dialect,
        channel,
        overridden: choice.by === 'override',
        target,
        bundle: target === 'builtin' ? null : (catalog.bundles.get(target) ?? null),
    };
    for (const policy of policiesInOrder[dialect]) {
        const refusal = policy.check(question);
        if (trace !== null) {
            const saw = policy.saw(question);
            step(policy.name, refusal !== null ? 'refuse' : saw === null ? 'skip' : 'pass', refusal?.because ?? saw ?? '');
        }
        if (refusal !== null)
            return ended(channel.name, target, refusal);
    }
    if (target === 'builtin') {
        step('decision', 'choose', 'back to the builtin bundle');
        return { kind: 'revert', channel: channel.name, trace: trace ?? [] };
    }
    step('decision', 'choose', `bundle ${target}`);
    return { kind: 'update', channel: channel.name, bundle: target, fromRollout, trace: trace ?? [] };
}
function stableTarget(device, channel, lane) {
    if (lane.kind !== 'fingerprint')
        return channel.current[device.platform];
    return channel.lanes[device.platform][lane.fingerprint] ?? null;
}
const laneSight = (lane, target) => {
    const offers = target === null ? 'offers nothing yet' : `offers ${target}`;
    switch (lane.kind) {
        case 'fingerprint':
            return `the lane of ${(0,native_build/* nativeText */.Vo)(lane.native)} ${offers}`;
        case 'no-ledger':
            return `without a ledger the channel ${offers}`;
        case 'unlisted':
            return `the native build is not in the ledger; the channel ${offers}`;
    }
};
const channelSight = (device, catalog) => device.channel === ''
    ? `public channel of ${device.platform}: ${catalog.defaults[device.platform] ?? 'none'}`
    : `the device asks for ${JSON.stringify(device.channel)}`;
const oldPlugin = (device) => refuse('failed', 'unsupported_plugin_version', {
    because: `plugin ${device.plugin} is not supported`,
    wayOut: 'ship a native build with a newer @capgo/capacitor-updater',
});
const noChannel = (device) => refuse('failed', 'no_channel', {
    because: device.channel === ''
        ? `no public channel serves ${device.platform}`
        : `no channel ${JSON.stringify(device.channel)} that serves ${device.platform} and is public or self-assignable`,
    wayOut: device.channel === ''
        ? `make a channel the default of ${device.platform}`
        : 'create the channel, make it public or self-assignable, or change defaultChannel of the app',
});
const unlisted = (device, channel) => refuse('blocked', 'native_build_unknown', {
    because: `native build ${device.native}+${device.build ?? '?'} on ${device.platform} is not in the ledger`,
    wayOut: `record it with "capacitor-ota native", or set unlisted: "strategies" on channel ${channel.name}`,
    comparedWith: device.current,
});
const nothingPublished = (channel) => refuse('up_to_date', 'no_new_version_available', {
    because: `channel ${channel.name} has no bundle for this native build yet`,
});


/***/ })

};
