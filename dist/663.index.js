export const id = 663;
export const ids = [663];
export const modules = {

/***/ 69904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ keyIdOf),
/* harmony export */   z: () => (/* binding */ pemBody)
/* harmony export */ });
/** The base64 body of a PEM text, without header, footer and whitespace. */
function pemBody(pem) {
    return pem.replace(/-----[^-]*-----/g, '').replace(/\s+/g, '');
}
/**
 * How devices and servers name a public key: the first 20 characters of its PEM body (protocol.md §2.6).
 * @param pem PKCS#1, as `plugins.CapacitorUpdater.publicKey` holds it
 */
function keyIdOf(pem) {
    return pemBody(pem).slice(0, 20);
}


/***/ }),

/***/ 30959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ appBackend)
});

// EXTERNAL MODULE: ./lib/core/update-error.js
var update_error = __webpack_require__(31445);
// EXTERNAL MODULE: ./lib/storage/open.js + 5 modules
var storage_open = __webpack_require__(45168);
// EXTERNAL MODULE: ./lib/wire/strategy.js
var wire_strategy = __webpack_require__(45068);
;// CONCATENATED MODULE: ./lib/backend/capgo/channel-settings.js

/** The settings that Capgo Cloud can store. */
const keptSettings = [
    'strategy',
    'belowNative',
    'allow',
    'selfAssign',
    'platforms',
    'defaultFor',
];
/** Nothing follows it: not public, not chosen by devices, off on every platform. */
const stagingBody = {
    public: false,
    allow_device_self_set: false,
    ios: false,
    android: false,
    electron: false,
    disableAutoUpdate: 'none',
};
/** `POST /channel`, with only the keys that are there; a new channel blocks majors until it is told otherwise. */
function settingsBody(settings, isNew) {
    const { strategy, belowNative, allow, selfAssign, platforms, defaultFor } = settings;
    return {
        ...(isNew && strategy === undefined ? { disableAutoUpdate: (0,wire_strategy/* capgoStrategy */.UJ)('minor') } : {}),
        ...(strategy === undefined ? {} : { disableAutoUpdate: (0,wire_strategy/* capgoStrategy */.UJ)(strategy) }),
        ...(belowNative === undefined ? {} : { disableAutoUpdateUnderNative: !belowNative }),
        ...(selfAssign === undefined ? {} : { allow_device_self_set: selfAssign }),
        ...(defaultFor === undefined ? {} : { public: defaultFor.length > 0 }),
        ...(platforms === undefined
            ? {}
            : {
                ios: platforms.includes('ios'),
                android: platforms.includes('android'),
                electron: platforms.includes('electron'),
            }),
        ...(allow === undefined
            ? {}
            : {
                allow_dev: allow.dev,
                allow_prod: allow.prod,
                allow_device: allow.device,
                allow_emulator: allow.emulator,
            }),
    };
}
/** What was asked for and is not there: `ios is true, asked for false`. What the API does not tell is not judged. */
function settingsNotKept(body, row) {
    const now = {
        disableAutoUpdate: row.disableAutoUpdate,
        disableAutoUpdateUnderNative: row.underNative,
        allow_device_self_set: row.selfAssign,
        public: row.isPublic,
        ios: row.ios,
        android: row.android,
        electron: row.electron,
        allow_dev: row.allowDev,
        allow_prod: row.allowProd,
        allow_device: row.allowDevice,
        allow_emulator: row.allowEmulator,
    };
    return Object.entries(body).flatMap(([key, asked]) => {
        const is = now[key] ?? null;
        return is === null || is === asked ? [] : [`${key} is ${is}, asked for ${asked}`];
    });
}

// EXTERNAL MODULE: ./lib/core/invalid.js
var invalid = __webpack_require__(9264);
// EXTERNAL MODULE: ./lib/core/platform.js
var platform = __webpack_require__(87904);
// EXTERNAL MODULE: ./lib/wire/neutral-catalog.js
var neutral_catalog = __webpack_require__(65160);
;// CONCATENATED MODULE: ./lib/backend/capgo/cloud-state.js





/** What a release must know of a channel, from the rows of the API and the ledger. */
function cloudState(appId, name, bundles, channels, natives) {
    const row = channels.find((channel) => channel.name === name) ?? null;
    if (bundles.length === 0 && row !== null && row.version !== null && row.version !== 'builtin')
        throw listLost(row.version, name);
    const { catalog } = catalogOf(appId, bundles, channels);
    // The newest last, as everywhere; the API lists them the other way round.
    const facts = bundles.toSorted((a, b) => (a.id ?? 0) - (b.id ?? 0)).map(factsOf);
    const serving = facts.find(({ version }) => version === row?.version) ?? null;
    const allow = catalog.channels.get(name)?.allow ?? { dev: true, prod: true, device: true, emulator: true };
    return {
        appId,
        channel: name,
        exists: row !== null,
        revision: row === null ? null : revisionOf(row),
        lanes: platform/* platforms */.Bn.map((platform) => ({ platform, fingerprint: null, bundle: serving })),
        strategy: row === null ? 'minor' : (0,wire_strategy/* strategyFromCapgo */.Ui)(row.disableAutoUpdate),
        belowNative: row === null ? false : !row.underNative,
        unlisted: 'strategies',
        allow,
        paused: false,
        held: heldIn(name, bundles),
        blockedCommits: [],
        defaultFor: platform/* platforms */.Bn.filter((platform) => catalog.defaults[platform] === name),
        publicChannels: (0,platform/* perPlatform */.Nn)((platform) => catalog.defaults[platform]),
        platforms: row === null ? platform/* platforms */.Bn : platform/* platforms */.Bn.filter((platform) => row[platform] ?? true),
        selfAssign: row?.selfAssign ?? false,
        preview: false,
        bundles: facts,
        natives,
        catalog,
    };
}
/**
 * Most releases of the API answer an empty list with an error that may mean a failure as well. Without the bundle that
 * is served nobody knows whether an older commit would replace a newer one.
 */
function listLost(version, channel) {
    return new update_error/* UpdateError */.mp('BACKEND_FAILED', `Capgo Cloud lists no bundles, and channel ${channel} serves ${version}`, {
        hint: `Run again. When all bundles were deleted on purpose, point channel ${channel} at the builtin bundle in the console first.`,
    });
}
/** Changes with every write to the channel, by us and by others. */
const revisionOf = ({ version, updatedAt }) => `${version ?? 'builtin'} ${updatedAt}`;
const factsOf = ({ version, note, checksum, deleted, complete }) => ({
    version,
    commit: note?.commit ?? null,
    contentDigest: note?.contentDigest ?? null,
    checksum,
    deleted,
    unfinished: !complete,
});
/** What waits for a native build stands with the bundles: a channel of Capgo has no field for it. */
const heldIn = (channel, bundles) => bundles
    .flatMap(({ version, note, deleted }) => {
    const waits = deleted ? undefined : note?.held.find((each) => each.channel === channel);
    return note === null || waits === undefined
        ? []
        : [{ version, commit: note.commit, platforms: waits.platforms, since: waits.since }];
})
    .sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
function catalogOf(appId, bundles, channels) {
    try {
        return (0,neutral_catalog/* parseNeutralCatalog */.S)({
            app: { id: appId },
            bundles: bundles.map(({ version, externalUrl, keyId, minNative, deleted, complete }) => ({
                version,
                url: externalUrl,
                hosted: externalUrl === null && complete,
                keyId,
                minUpdateVersion: minNative,
                deleted,
            })),
            channels: channels.map((channel) => ({
                name: channel.name,
                public: channel.isPublic,
                bundle: channel.version,
                disableAutoUpdate: channel.disableAutoUpdate,
                disableAutoUpdateUnderNative: channel.underNative,
                ios: channel.ios ?? true,
                android: channel.android ?? true,
                electron: channel.electron ?? true,
                allowDeviceSelfSet: channel.selfAssign ?? false,
                allowDev: channel.allowDev ?? true,
                allowProd: channel.allowProd ?? true,
                allowDevice: channel.allowDevice ?? true,
                allowEmulator: channel.allowEmulator ?? true,
                rollout: channel.rollout === null
                    ? null
                    : {
                        bundle: channel.rollout.bundle,
                        percentageBps: channel.rollout.bps,
                        enabled: channel.rollout.enabled,
                        paused: channel.rollout.paused,
                    },
            })),
        });
    }
    catch (cause) {
        if (!(cause instanceof invalid/* Invalid */.W))
            throw cause;
        throw new update_error/* UpdateError */.mp('BACKEND_FAILED', `Capgo Cloud answered unlike its documentation: ${cause.message}`, { cause });
    }
}

;// CONCATENATED MODULE: ./lib/backend/capgo/release-note.js

function releaseNote({ commit, contentDigest, held, text }) {
    const waits = held.map((each) => `held ${each.channel} ${each.platforms.join('+')} ${each.since}`);
    return [`commit ${commit} content ${contentDigest}`, ...waits, ...(text === '' ? [] : [text])].join('; ');
}
/** Null for comments of other people. People may have written around ours: their words are kept. */
function parseReleaseNote(comment) {
    if (typeof comment !== 'string')
        return null;
    const [, before = '', commit, contentDigest, after = ''] = /^(.*?)\bcommit ([0-9a-f]{40,64}) content ([0-9a-f]{64})\b(?:; )?(.*)$/s.exec(comment) ?? [];
    if (commit === undefined || contentDigest === undefined)
        return null;
    const held = [];
    let rest = after;
    for (;;) {
        const found = /^held (\S+) ([a-z+]+) (\d{4}-\S+Z)(?:; |$)/.exec(rest);
        if (found === null)
            break;
        const [whole, channel = '', words = '', since = ''] = found;
        held.push({ channel, platforms: platform/* platforms */.Bn.filter((each) => words.split('+').includes(each)), since });
        rest = rest.slice(whole.length);
    }
    return { commit, contentDigest, held, text: `${before}${rest}`.trim() };
}

;// CONCATENATED MODULE: ./lib/backend/capgo/held-notes.js

/**
 * Writes what waits for a native build into the comments of its bundles: a channel of Capgo Cloud has no field for
 * it. Only comments that change are written; bundles of other people are left alone.
 */
async function writeHeld(channel, held, { rest, lists, appId }) {
    for (const { id, version, note, deleted } of await lists.bundles()) {
        if (id === null || note === null || deleted)
            continue;
        const before = releaseNote(note);
        const after = releaseNote(withHeld(note, channel, held.find((each) => each.version === version) ?? null));
        if (after !== before)
            await rest.post('/bundle/metadata', { app_id: appId, version_id: id, comment: after });
    }
}
function withHeld(note, channel, held) {
    const others = note.held.filter((each) => each.channel !== channel);
    const ours = held === null ? [] : [{ channel, platforms: held.platforms, since: held.since }];
    return { ...note, held: [...others, ...ours] };
}

// EXTERNAL MODULE: ./lib/core/native-build.js
var native_build = __webpack_require__(62437);
;// CONCATENATED MODULE: ./lib/backend/has-same-code.js
/** One commit fingerprinted by two recipes is still one binary. */
function hasSameCode(a, b) {
    if (a.fingerprint.recipe === b.fingerprint.recipe)
        return a.fingerprint.hash === b.fingerprint.hash;
    return a.commit !== null && a.commit === b.commit && !a.dirty && !b.dirty;
}

;// CONCATENATED MODULE: ./lib/backend/capgo/ledger-tags.js




const recorded = 'native/';
const retired = 'native-retired/';
const nameOf = ({ platform, version, build }) => `${platform}/${version}+${build}`;
function ledgerTags(forge, appId) {
    const entries = async () => (await forge.listTags(recorded)).map(parseTag);
    const isOurs = (entry) => entry.appId === null || entry.appId === appId;
    const ours = (all, native) => all.find((entry) => isOurs(entry) && nameOf(entry.build) === nameOf(native));
    return {
        async read() {
            const [all, gone] = [await entries(), await forge.listTags(retired)];
            const out = new Set(gone.map(({ name }) => name.slice(retired.length)));
            return all
                .filter(isOurs)
                .map(({ name, build }) => ({ ...build, retired: out.has(name) }))
                .sort((a, b) => (a.recordedAt < b.recordedAt ? -1 : a.recordedAt > b.recordedAt ? 1 : 0));
        },
        async record(build) {
            const { commit } = build;
            if (commit === null)
                throw new update_error/* UpdateError */.mp('INPUT_INVALID', `${(0,native_build/* nativeText */.Vo)(build)} has no commit for its tag to stand at`, {
                    hint: 'Commit the work tree, or name the commit that it was built from with --commit.',
                });
            const all = await entries();
            const before = ours(all, build);
            if (before !== undefined && !hasSameCode(before.build, build))
                throw otherwise(build);
            if (before !== undefined)
                return 'exists';
            const names = [nameOf(build), `${nameOf(build)}@${appId}`];
            const used = new Set(all.map(({ name }) => name));
            for (const name of names.filter((candidate) => !used.has(candidate))) {
                const message = JSON.stringify({ appId, ...build });
                const state = await forge.createTag({ name: `${recorded}${name}`, commit, message });
                // A tag of that moment may be another app's: only our own record counts.
                if (state === 'created' || ours(await entries(), build) !== undefined)
                    return state;
            }
            throw otherwise(build);
        },
        async retire(native) {
            const found = ours(await entries(), native);
            const commit = found?.build.commit ?? null;
            if (found === undefined || commit === null)
                return 'absent';
            const message = `${(0,native_build/* nativeText */.Vo)(native)} is out of service`;
            await forge.createTag({ name: `${retired}${found.name}`, commit, message });
            return 'retired';
        },
    };
}
/** A tag of ours that cannot be read is an error: leaving it out would make its binaries invisible. */
function parseTag({ name, message }) {
    try {
        const raw = JSON.parse(message);
        const build = (0,native_build/* parseNativeBuild */.rr)(raw);
        const { appId } = raw;
        return { name: name.slice(recorded.length), appId: typeof appId === 'string' ? appId : null, build };
    }
    catch (cause) {
        const why = cause instanceof invalid/* Invalid */.W || cause instanceof SyntaxError ? cause.message : String(cause);
        throw new update_error/* UpdateError */.mp('DOCUMENT_INVALID', `the tag ${name} holds no native build: ${why}`, {
            hint: `Delete it and record the build again: git push origin :refs/tags/${name}`,
            cause,
        });
    }
}
function otherwise(build) {
    return new update_error/* UpdateError */.mp('CONFLICT', `${(0,native_build/* nativeText */.Vo)(build)} is recorded already, with other native code`, {
        hint: 'A build number stands for one binary: record the new one under its own number, or retire the old one.',
    });
}

// EXTERNAL MODULE: ./lib/core/fields.js
var core_fields = __webpack_require__(25430);
;// CONCATENATED MODULE: ./lib/backend/capgo/rows.js




/** @throws UpdateError `BACKEND_FAILED` for an answer that is no list of bundles; null is an empty one. */
function bundleRows(raw) {
    return rowsOf(raw ?? [], 'GET /bundle', (row) => {
        const fields = (0,core_fields/* openFields */.Mh)(row);
        const bundle = {
            id: typeof row.id === 'number' ? row.id : null,
            version: fields.read('name', core_fields/* parseText */.r4),
            checksum: fields.read('checksum', (0,core_fields/* orNull */.Xd)(core_fields/* parseText */.r4), null) ?? '',
            externalUrl: fields.read('external_url', (0,core_fields/* orNull */.Xd)(core_fields/* parseText */.r4), null),
            keyId: fields.read('key_id', (0,core_fields/* orNull */.Xd)(core_fields/* parseText */.r4), null),
            minNative: fields.read('min_update_version', (0,core_fields/* orNull */.Xd)(core_fields/* parseText */.r4), null),
            deleted: fields.read('deleted', (0,core_fields/* orNull */.Xd)(core_fields/* parseFlag */.og), false) ?? false,
            complete: row.storage_provider !== 'r2-direct',
            encrypted: (fields.read('session_key', (0,core_fields/* orNull */.Xd)(core_fields/* parseText */.r4), null) ?? '') !== '',
            note: parseReleaseNote(row.comment),
        };
        fields.done();
        return bundle;
    });
}
/** @throws UpdateError `BACKEND_FAILED` for an answer that is no channel and no list of them. */
function channelRows(raw) {
    const list = Array.isArray(raw) ? raw : [raw];
    return rowsOf(list, 'GET /channel', (row) => {
        // The API answers in both spellings, by version.
        const either = (camel, snake) => (camel in row ? camel : snake);
        const fields = (0,core_fields/* openFields */.Mh)(row);
        const told = (name) => fields.read(name, (0,core_fields/* orNull */.Xd)(core_fields/* parseFlag */.og), null);
        const flag = (name, absent) => told(name) ?? absent;
        const channel = {
            name: fields.read('name', core_fields/* parseText */.r4),
            isPublic: flag('public', false),
            version: versionName(row.version),
            disableAutoUpdate: fields.read(either('disableAutoUpdate', 'disable_auto_update'), core_fields/* parseText */.r4),
            underNative: flag(either('disableAutoUpdateUnderNative', 'disable_auto_update_under_native'), true),
            ios: told('ios'),
            android: told('android'),
            electron: told('electron'),
            selfAssign: told('allow_device_self_set'),
            allowDev: told('allow_dev'),
            allowProd: told('allow_prod'),
            allowDevice: told('allow_device'),
            allowEmulator: told('allow_emulator'),
            rollout: rolloutRow(row),
            updatedAt: fields.read('updated_at', (0,core_fields/* orNull */.Xd)(core_fields/* parseText */.r4), null) ?? '',
        };
        fields.done();
        return channel;
    });
}
/** The candidate stands beside its id; a share without a candidate is left over from an ended rollout. */
function rolloutRow(row) {
    const bundle = versionName(row.rollout_version_info ?? row.rolloutVersionInfo ?? row.rolloutVersion);
    if (bundle === null)
        return null;
    const either = (camel, snake) => row[camel] ?? row[snake];
    const bps = either('rolloutPercentageBps', 'rollout_percentage_bps');
    return {
        bundle,
        bps: typeof bps === 'number' ? bps : 0,
        enabled: either('rolloutEnabled', 'rollout_enabled') === true,
        paused: (either('rolloutPausedAt', 'rollout_paused_at') ?? null) !== null,
    };
}
/** `{id, name}` or the name alone. */
function versionName(raw) {
    const name = typeof raw === 'object' && raw !== null ? raw.name : raw;
    return typeof name === 'string' && name !== '' && name !== 'unknown' ? name : null;
}
function rowsOf(raw, call, read) {
    try {
        if (!Array.isArray(raw))
            throw new invalid/* Invalid */.W('must be a list');
        return raw.map((row) => {
            if (typeof row !== 'object' || row === null)
                throw new invalid/* Invalid */.W('a row must be an object');
            return read(row);
        });
    }
    catch (cause) {
        if (!(cause instanceof invalid/* Invalid */.W))
            throw cause;
        throw new update_error/* UpdateError */.mp('BACKEND_FAILED', `Capgo Cloud answered ${call} unlike its documentation: ${cause.message}`, {
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./lib/backend/capgo/lists.js

/** Rows on a page of a list (protocol.md §5.7). */
const pageSize = 50;
function capgoLists(rest, appId) {
    async function* each(path, read) {
        for (let page = 0;; page += 1) {
            const rows = read(await rest.get(path, { app_id: appId, page: String(page) }));
            yield* rows;
            if (rows.length < pageSize)
                return;
        }
    }
    const all = async (rows) => {
        const found = [];
        for await (const row of rows)
            found.push(row);
        return found;
    };
    // The newest come first, so one that was just made is on the first page.
    const first = async (rows, isWanted) => {
        for await (const row of rows)
            if (isWanted(row))
                return row;
        return null;
    };
    const bundles = () => each('/bundle', bundleRows);
    const channels = () => each('/channel', channelRows);
    return {
        bundles: () => all(bundles()),
        channels: () => all(channels()),
        bundleNamed: (version) => first(bundles(), (row) => row.version === version),
        channelNamed: (name) => first(channels(), (row) => row.name === name),
        async isTaken(version) {
            const row = await rest.get('/bundle', { app_id: appId, version, include_deleted: '1' });
            // A release of the API that does not know the question answers with a list.
            return typeof row === 'object' && row !== null && row.name === version;
        },
    };
}

;// CONCATENATED MODULE: ./lib/backend/capgo/refusal.js

function refusalOf({ status, text }) {
    try {
        const body = JSON.parse(text);
        const word = (raw) => (typeof raw === 'string' ? raw : '');
        return { status, code: word(body.error), message: word(body.message) || word(body.status) };
    }
    catch {
        // A proxy in between answers in HTML; its first words are the best there is.
        return { status, code: '', message: text.slice(0, 200) };
    }
}
/** Refusals that only mean "nothing there": an empty list in releases of the API that have no empty list, an unknown name. */
function isNothing({ code, message }) {
    return (code === 'cannot_find_bundle' ||
        (code === 'cannot_get_bundle' && message === 'Cannot get bundle') ||
        (code === '' && message === 'Cannot get bundle'));
}
/** From the most telling on: the first that matches gives the way out. */
const waysOut = [
    [
        /encryption_key_mismatch/i,
        'The organisation takes bundles of one key only: give that private key with private-key.',
    ],
    [
        /encryption_(key_)?required|require[sd]? .{0,30}encrypt|encrypted? .{0,20}required/i,
        'The organisation takes encrypted bundles only: give the private key with private-key (CAPACITOR_OTA_PRIVATE_KEY).',
    ],
    [
        /need_plan_upgrade|upgrade (your )?plan|plan (limit|upgrade)|storage limit|exceeded/i,
        'The plan of the organisation is used up: see Settings, Plans in the console of Capgo, and run again.',
    ],
    [
        /invalid_apikey|invalid api ?key|no_key_provided/i,
        'Set CAPGO_TOKEN to an API key of the organisation that owns the app.',
    ],
    [
        /access[_ ](this )?app|access_denied|not_authorized|cannot_promote|app_not_found|invalid_app_id/i,
        'There is no app of that id in the organisation of the key (create it: npx @capgo/cli app add), or the key in CAPGO_TOKEN may not do this: it needs the right to upload and to change channels.',
    ],
];
const byStatus = {
    401: 'Set CAPGO_TOKEN to an API key of the organisation that owns the app.',
    403: 'The key in CAPGO_TOKEN may not do this: it needs the right to upload and to change channels.',
    404: 'Create the app first: npx @capgo/cli app add',
    429: 'Capgo Cloud limits requests: run again in a few minutes.',
};
/** The way out of what Capgo Cloud or its CLI said; undefined when the words mean nothing to us. */
function wayOutOf(said) {
    return waysOut.find(([words]) => words.test(said))?.[1];
}
/** A refusal as an error of ours; the word of Capgo stays in the sentence. */
function refused(refusal, call) {
    const { status, code, message } = refusal;
    const what = [code, message].filter((part) => part !== '').join(': ');
    const passing = status >= 500 ? 'Run again: a release that was interrupted goes on where it stopped.' : undefined;
    const hint = wayOutOf(what) ?? byStatus[status] ?? passing;
    return new update_error/* UpdateError */.mp('BACKEND_FAILED', `Capgo Cloud answered ${call} with ${status}: ${what}`, {
        ...(hint === undefined ? {} : { hint }),
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/backend/capgo/child-environment.js
/** The environment of a child that needs none of our keys, none of our inputs and no token of others. */
function childEnvironment(env) {
    return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => value === undefined || withheld.test(name) ? [] : [[name, value]]));
}
const withheld = /^(INPUT_|CAPACITOR_OTA_|CAPGO_TOKEN$|GITHUB_TOKEN$|GH_TOKEN$|ACTIONS_|AWS_(ACCESS|SECRET|SESSION))/i;

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/backend/capgo/cli-lock.json
const cli_lock_namespaceObject = /*#__PURE__*/JSON.parse('{"lockfileVersion":3,"packages":{"":{"dependencies":{"@capgo/cli":"8.68.1"}},"node_modules/@alcalzone/ansi-tokenize":{"version":"0.3.2","integrity":"sha512-GZdcaU9RV2Gn9SAg1hcsSoQ4nIWZfutPqIvxayUYsOzfBPJioJ+aQIXnMJiGDz+35Gg2pskkPxioYnSblPELEw==","dependencies":{"ansi-styles":"^6.2.1","is-fullwidth-code-point":"^5.0.0"}},"node_modules/@capgo/cli":{"version":"8.68.1","integrity":"sha512-/Pw1i6rIrzNeu3ptk+jVr9JxLqhZawMj51b0i3B0MWkVjTJNAq2t+rY+nDzAgH3n2zz+3dGqY62EZVfQK1M07g==","dependencies":{"@inkjs/ui":"^2.0.0","@manypkg/tools":"^2.1.2","@rrweb/types":"^2.1.1","@standard-schema/spec":"^1.1.0","@xmldom/xmldom":"^0.9.10","@xterm/addon-serialize":"^0.14.0","@xterm/headless":"^6.0.0","agent-cli-detector":"^0.1.6","happy-dom":"^20.11.0","ink":"^7.1.1","ink-spinner":"^5.0.0","jsonwebtoken":"^9.0.3","node-forge":"^1.4.0","qrcode":"^1.5.4","react":"^19.2.8","rrweb-snapshot":"^2.1.1","string-width":"^8.2.2","typescript":"6.0.3","zod":"^4.5.4"}},"node_modules/@inkjs/ui":{"version":"2.0.0","integrity":"sha512-5+8fJmwtF9UvikzLfph9sA+LS+l37Ij/szQltkuXLOAXwNkBX9innfzh4pLGXIB59vKEQUtc6D4qGvhD7h3pAg==","dependencies":{"chalk":"^5.3.0","cli-spinners":"^3.0.0","deepmerge":"^4.3.1","figures":"^6.1.0"},"peerDependencies":{"ink":">=5"}},"node_modules/@manypkg/tools":{"version":"2.1.2","integrity":"sha512-6QEf6yqFbETdwGITKq57aYoPfX/3K8XFNwsAlx0C1M7o8cb79sv1M3w+tWuWvIcSbNqrLF7OD7YpZMVVz335hQ==","dependencies":{"jju":"^1.4.0","tinyglobby":"^0.2.13","yaml":"^2.9.0"}},"node_modules/@rrweb/types":{"version":"2.2.2","integrity":"sha512-b9BNYEBcQF9dGQ5JJOoqBEFM7HlLmOdKgCfS2qkQj3gevF1wyuJIGPDGpaAYpl0H24fFOHGw6IdbYH6qrZNk1w=="},"node_modules/@standard-schema/spec":{"version":"1.1.0","integrity":"sha512-l2aFy5jALhniG5HgqrD6jXLi/rUWrKvqN/qJx6yoJsgKhblVd+iqqU4RCXavm/jPityDo5TCvKMnpjKnOriy0w=="},"node_modules/@types/node":{"version":"26.6.6","integrity":"sha512-MzQj+8Kx3XI40OmUAE6Qoh58ZMNstNNMwn2nfd3qWsfe7nDNSqJNzes4njhz6AHwrSHOffSLwXU6yb474Q4aog==","dependencies":{"undici-types":"~8.9.0"}},"node_modules/@types/whatwg-mimetype":{"version":"3.0.2","integrity":"sha512-c2AKvDT8ToxLIOUlN51gTiHXflsfIFisS4pO7pDPoKouJCESkhZnEy623gwP9laCy5lnLDAw1vAzu2vM2YLOrA=="},"node_modules/@types/ws":{"version":"8.18.2","integrity":"sha512-67MQl+fpWKVTT1NYdnmo3U4sc/xPo/zQBncVnI74qmQa0z/b+1g6iYqNmGCPbxO+zz2aklb08a0oHfegiVd0/w==","dependencies":{"@types/node":"*"}},"node_modules/@xmldom/xmldom":{"version":"0.9.12","integrity":"sha512-5AXjrcMClTryPe9LgZrygpB1lj7s0S9E0+W+AHaVKAVyHanafK86iPSvG5xHVSp/jC+VH1UXu0TAEmY279xH7A=="},"node_modules/@xterm/addon-serialize":{"version":"0.14.0","integrity":"sha512-uteyTU1EkrQa2Ux6P/uFl2fzmXI46jy5uoQMKEOM0fKTyiW7cSn0WrFenHm5vO5uEXX/GpwW/FgILvv3r0WbkA=="},"node_modules/@xterm/headless":{"version":"6.0.0","integrity":"sha512-5Yj1QINYCyzrZtf8OFIHi47iQtI+0qYFPHmouEfG8dHNxbZ9Tb9YGSuLcsEwj9Z+OL75GJqPyJbyoFer80a2Hw=="},"node_modules/agent-cli-detector":{"version":"0.1.7","integrity":"sha512-d8OWDVdZMgjhLUT9ZPgSv/BdFFF9pVuscC0JdUSz3bjwE15gcp6u/o0/JooM2yyAWC49KThFhXlgTXRa9B7yng=="},"node_modules/ansi-escapes":{"version":"7.3.0","integrity":"sha512-BvU8nYgGQBxcmMuEeUEmNTvrMVjJNSH7RgW24vXexN4Ven6qCvy4TntnvlnwnMLTVlcRQQdbRY8NKnaIoeWDNg==","dependencies":{"environment":"^1.0.0"}},"node_modules/ansi-regex":{"version":"6.6.0","integrity":"sha512-XZ5apbzreCbXSKwPjJstu8R0zOi247w3XYwWxtwBXgpZrCyc1Ka7p9/xY0A9/diMewmHbEKz+FIraWaEWjlN5g=="},"node_modules/ansi-styles":{"version":"6.2.3","integrity":"sha512-4Dj6M28JB+oAH8kFkTLUo+a2jwOFkuqb3yucU0CANcRRUbxS0cP0nZYCGjcc3BNXwRIsUVmDGgzawme7zvJHvg=="},"node_modules/auto-bind":{"version":"5.0.1","integrity":"sha512-ooviqdwwgfIfNmDwo94wlshcdzfO64XV0Cg6oDsDYBJfITDz1EngD2z7DkbvCWn+XIMsIqW27sEVF6qcpJrRcg=="},"node_modules/buffer-equal-constant-time":{"version":"1.0.1","integrity":"sha512-zRpUiDwd/xk6ADqPMATG8vc9VPrkck7T07OIx0gnjmJAnHnTVXNQG3vfvWNuiZIkwu9KrKdA1iJKfsfTVxE6NA=="},"node_modules/buffer-image-size":{"version":"0.6.4","integrity":"sha512-nEh+kZOPY1w+gcCMobZ6ETUp9WfibndnosbpwB1iJk/8Gt5ZF2bhS6+B6bPYz424KtwsR6Rflc3tCz1/ghX2dQ==","dependencies":{"@types/node":"*"}},"node_modules/camelcase":{"version":"5.3.1","integrity":"sha512-L28STB170nwWS63UjtlEOE3dldQApaJXZkOI1uMFfzf3rRuPegHaHesyee+YxQ+W6SvRDQV6UrdOdRiR153wJg=="},"node_modules/chalk":{"version":"5.6.2","integrity":"sha512-7NzBL0rN6fMUW+f7A6Io4h40qQlG+xGmtMxfbnH/K7TAtt8JQWVQK+6g0UXKMeVJoyV5EkkNsErQ8pVD3bLHbA=="},"node_modules/cli-boxes":{"version":"4.0.1","integrity":"sha512-5IOn+jcCEHEraYolBPs/sT4BxYCe2nHg374OPiItB1O96KZFseS2gthU4twyYzeDcFew4DaUM/xwc5BQf08JJw=="},"node_modules/cli-cursor":{"version":"4.0.0","integrity":"sha512-VGtlMu3x/4DOtIUwEkRezxUZ2lBacNJCHash0N0WeZDBS+7Ux1dm3XWAgWYxLJFMMdOeXMHXorshEFhbMSGelg==","dependencies":{"restore-cursor":"^4.0.0"}},"node_modules/cli-spinners":{"version":"3.4.0","integrity":"sha512-bXfOC4QcT1tKXGorxL3wbJm6XJPDqEnij2gQ2m7ESQuE+/z9YFIWnl/5RpTiKWbMq3EVKR4fRLJGn6DVfu0mpw=="},"node_modules/cli-truncate":{"version":"6.2.0","integrity":"sha512-5uyZew3nYoDgyltqSI8OER6DuyecorYOSVDAXl9wQ9Y8Re/HaQ/5qP0HmTUOUQqmvtpB+mlsf1gG/FUS3U1gLQ==","dependencies":{"slice-ansi":"^10.0.0","string-width":"^8.3.0"}},"node_modules/cli-truncate/node_modules/ansi-styles":{"version":"7.0.0","integrity":"sha512-kKvt3m4uwzqL0wlkPd09CmljPJGOZZ4D0fP65sqFSvPkMRKhNi+74MgIJ5QxE6SxqB4t4KyUFGg8+n5zjo6hew=="},"node_modules/cli-truncate/node_modules/slice-ansi":{"version":"10.0.1","integrity":"sha512-CJKEH3zwVX4bOnE+bFbmh+JK/YMT9VAazqBsVBTesnYKXlNtz6oVmrhNp1jHrxHzscuUkWiKZpzNzFraZcrorg==","dependencies":{"ansi-styles":"^7.0.0","string-width":"^8.3.0"}},"node_modules/cliui":{"version":"6.0.0","integrity":"sha512-t6wbgtoCXvAzst7QgXxJYqPt0usEfbgQdftEPbLL/cvv6HPE5VgvqCuAIDR0NgU52ds6rFwqrgakNLrHEjCbrQ==","dependencies":{"string-width":"^4.2.0","strip-ansi":"^6.0.0","wrap-ansi":"^6.2.0"}},"node_modules/cliui/node_modules/ansi-regex":{"version":"5.0.1","integrity":"sha512-quJQXlTSUGL2LH9SUXo8VwsY4soanhgo6LNSm84E1LBcE8s3O0wpdiRzyR9z/ZZJMlMWv37qOOb9pdJlMUEKFQ=="},"node_modules/cliui/node_modules/ansi-styles":{"version":"4.3.0","integrity":"sha512-zbB9rCJAT1rbjiVDb2hqKFHNYLxgtk8NURxZ3IZwD3F6NtxbXZQCnnSi1Lkx+IDohdPlFp222wVALIheZJQSEg==","dependencies":{"color-convert":"^2.0.1"}},"node_modules/cliui/node_modules/is-fullwidth-code-point":{"version":"3.0.0","integrity":"sha512-zymm5+u+sCsSWyD9qNaejV3DFvhCKclKdizYaJUuHA83RLjb7nSuGnddCHGv0hk+KY7BMAlsWeK4Ueg6EV6XQg=="},"node_modules/cliui/node_modules/string-width":{"version":"4.2.3","integrity":"sha512-wKyQRQpjJ0sIp62ErSZdGsjMJWsap5oRNihHhu6G7JVO/9jIB6UyevL+tXuOqrng8j/cxKTWyWUwvSTriiZz/g==","dependencies":{"emoji-regex":"^8.0.0","is-fullwidth-code-point":"^3.0.0","strip-ansi":"^6.0.1"}},"node_modules/cliui/node_modules/strip-ansi":{"version":"6.0.1","integrity":"sha512-Y38VPSHcqkFrCpFnQ9vuSXmquuv5oXOKpGeT6aGrr3o3Gc9AlVa6JBfUSOCnbxGGZF+/0ooI7KrPuUSztUdU5A==","dependencies":{"ansi-regex":"^5.0.1"}},"node_modules/cliui/node_modules/wrap-ansi":{"version":"6.2.0","integrity":"sha512-r6lPcBGxZXlIcymEu7InxDMhdW0KDxpLgoFLcguasxCaJ/SOIZwINatK9KY/tf+ZrlywOKU0UDj3ATXUBfxJXA==","dependencies":{"ansi-styles":"^4.0.0","string-width":"^4.1.0","strip-ansi":"^6.0.0"}},"node_modules/code-excerpt":{"version":"4.0.0","integrity":"sha512-xxodCmBen3iy2i0WtAK8FlFNrRzjUqjRsMfho58xT/wvZU1YTM3fCnRjcy1gJPMepaRlgm/0e6w8SpWHpn3/cA==","dependencies":{"convert-to-spaces":"^2.0.1"}},"node_modules/color-convert":{"version":"2.0.1","integrity":"sha512-RRECPsj7iu/xb5oKYcsFHSppFNnsj/52OVTRKb4zP5onXwVF3zVmmToNcOfGC+CRDpfK/U584fMg38ZHCaElKQ==","dependencies":{"color-name":"~1.1.4"}},"node_modules/color-name":{"version":"1.1.4","integrity":"sha512-dOy+3AuW3a2wNbZHIuMZpTcgjGuLU/uBL/ubcZF9OXbDo8ff4O8yVp5Bf0efS8uEoYo5q4Fx7dY9OgQGXgAsQA=="},"node_modules/convert-to-spaces":{"version":"2.0.1","integrity":"sha512-rcQ1bsQO9799wq24uE5AM2tAILy4gXGIK/njFWcVQkGNZ96edlpY+A7bjwvzjYvLDyzmG1MmMLZhpcsb+klNMQ=="},"node_modules/decamelize":{"version":"1.2.0","integrity":"sha512-z2S+W9X73hAUUki+N+9Za2lBlun89zigOyGrsax+KUQ6wKW4ZoWpEYBkGhQjwAjjDCkWxhY0VKEhk8wzY7F5cA=="},"node_modules/deepmerge":{"version":"4.3.1","integrity":"sha512-3sUqbMEc77XqpdNO7FRyRog+eW3ph+GYCbj+rK+uYyRMuwsVy0rMiVtPn+QJlKFvWP/1PYpapqYn0Me2knFn+A=="},"node_modules/dijkstrajs":{"version":"1.0.3","integrity":"sha512-qiSlmBq9+BCdCA/L46dw8Uy93mloxsPSbwnm5yrKn2vMPiy8KyAskTF6zuV/j5BMsmOGZDPs7KjU+mjb670kfA=="},"node_modules/ecdsa-sig-formatter":{"version":"1.0.11","integrity":"sha512-nagl3RYrbNv6kQkeJIpt6NJZy8twLB/2vtz6yN9Z4vRKHN4/QZJIEbqohALSgwKdnksuY3k5Addp5lg8sVoVcQ==","dependencies":{"safe-buffer":"^5.0.1"}},"node_modules/emoji-regex":{"version":"8.0.0","integrity":"sha512-MSjYzcWNOA0ewAHpz0MxpYFvwg6yjy1NG3xteoqz644VCo/RPgnr1/GGt+ic3iJTzQ8Eu3TdM14SawnVUmGE6A=="},"node_modules/entities":{"version":"7.0.1","integrity":"sha512-TWrgLOFUQTH994YUyl1yT4uyavY5nNB5muff+RtWaqNVCAK408b5ZnnbNAUEWLTCpum9w6arT70i1XdQ4UeOPA=="},"node_modules/environment":{"version":"1.1.0","integrity":"sha512-xUtoPkMggbz0MPyPiIWr1Kp4aeWJjDZ6SMvURhimjdZgsRuDplF5/s9hcgGhyXMhs+6vpnuoiZ2kFiu3FMnS8Q=="},"node_modules/es-toolkit":{"version":"1.53.2","integrity":"sha512-iUqZ+NlwH4jUgRmXZUxFBsV/9762TQEa1O4IXLFBmDEjVHScBytKuseX23I0+v9ShZ5MYxEx6WKNzm6IPnex8g=="},"node_modules/escape-string-regexp":{"version":"2.0.0","integrity":"sha512-UpzcLCXolUWcNu5HtVMHYdXJjArjsF9C0aNnquZYY4uW/Vu0miy5YoWvbV345HauVvcAUnpRuhMMcqTcGOY2+w=="},"node_modules/fdir":{"version":"6.5.0","integrity":"sha512-tIbYtZbucOs0BRGqPJkshJUYdL+SDH7dVM8gjy+ERp3WAUjLEFJE+02kanyHtwjWOnwrKYBiwAmM0p4kLJAnXg==","peerDependencies":{"picomatch":"^3 || ^4"},"peerDependenciesMeta":{"picomatch":{"optional":true}}},"node_modules/figures":{"version":"6.1.0","integrity":"sha512-d+l3qxjSesT4V7v2fh+QnmFnUWv9lSpjarhShNTgBOfA0ttejbQUAlHLitbjkoRiDulW0OPoQPYIGhIC8ohejg==","dependencies":{"is-unicode-supported":"^2.0.0"}},"node_modules/find-up":{"version":"4.1.0","integrity":"sha512-PpOwAdQ/YlXQ2vj8a3h8IipDuYRi3wceVQQGYWxNINccq40Anw7BlsEXCMbt1Zt+OLA6Fq9suIpIWD0OsnISlw==","dependencies":{"locate-path":"^5.0.0","path-exists":"^4.0.0"}},"node_modules/get-caller-file":{"version":"2.0.5","integrity":"sha512-DyFP3BM/3YHTQOCUL/w0OZHR0lpKeGrxotcHWcqNEdnltqFwXVfhEBQ94eIo34AfQpo0rGki4cyIiftY06h2Fg=="},"node_modules/get-east-asian-width":{"version":"1.7.0","integrity":"sha512-XjH1AECxf0giL2V1aU8vKyRR2ppRUb5c0EvT7zuJTokQ74bNo52zOtghqdWIqrhUD79fo3x0WfKZdOqxF6LG1Q=="},"node_modules/happy-dom":{"version":"20.14.6","integrity":"sha512-5DDsf4QmEIlRL6NkCv/fxSjYHHkZceL/IaYQdJc2h3G7DRTEai++VTjbfL0LB9geW2VrA3+vrjF3Efx+OTtX0Q==","dependencies":{"@types/node":">=20.0.0","@types/whatwg-mimetype":"^3.0.2","@types/ws":"^8.18.1","buffer-image-size":"^0.6.4","entities":"^7.0.1","whatwg-mimetype":"^3.0.0","ws":"^8.21.0"}},"node_modules/indent-string":{"version":"5.0.0","integrity":"sha512-m6FAo/spmsW2Ab2fU35JTYwtOKa2yAwXSwgjSv1TJzh4Mh7mC3lzAOVLBprb72XsTrgkEIsl7YrFNAiDiRhIGg=="},"node_modules/ink":{"version":"7.1.1","integrity":"sha512-Y43xxa1ZSPvpmfLHcN5o+OdP8Rf8ykkNJEuKYOUNZKT8wXVNLFTtEm1nSDMQkfBH+YANF4Xuu0hhZ4ejqAtN2w==","dependencies":{"@alcalzone/ansi-tokenize":"^0.3.0","ansi-escapes":"^7.3.0","ansi-styles":"^6.2.3","auto-bind":"^5.0.1","chalk":"^5.6.2","cli-boxes":"^4.0.1","cli-cursor":"^4.0.0","cli-truncate":"^6.0.0","code-excerpt":"^4.0.0","es-toolkit":"^1.45.1","indent-string":"^5.0.0","is-in-ci":"^2.0.0","patch-console":"^2.0.0","react-reconciler":"^0.33.0","scheduler":"^0.27.0","signal-exit":"^3.0.7","slice-ansi":"^9.0.0","stack-utils":"^2.0.6","string-width":"^8.2.0","terminal-size":"^4.0.1","type-fest":"^5.5.0","widest-line":"^6.0.0","wrap-ansi":"^10.0.0","ws":"^8.20.0","yoga-layout":"~3.2.1"},"peerDependencies":{"@types/react":">=19.2.0","react":">=19.2.0","react-devtools-core":">=6.1.2"},"peerDependenciesMeta":{"@types/react":{"optional":true},"react-devtools-core":{"optional":true}}},"node_modules/ink-spinner":{"version":"5.0.0","integrity":"sha512-EYEasbEjkqLGyPOUc8hBJZNuC5GvXGMLu0w5gdTNskPc7Izc5vO3tdQEYnzvshucyGCBXc86ig0ujXPMWaQCdA==","dependencies":{"cli-spinners":"^2.7.0"},"peerDependencies":{"ink":">=4.0.0","react":">=18.0.0"}},"node_modules/ink-spinner/node_modules/cli-spinners":{"version":"2.9.2","integrity":"sha512-ywqV+5MmyL4E7ybXgKys4DugZbX0FC6LnwrhjuykIjnK9k8OQacQ7axGKnjDXWNhns0xot3bZI5h55H8yo9cJg=="},"node_modules/is-fullwidth-code-point":{"version":"5.1.0","integrity":"sha512-5XHYaSyiqADb4RnZ1Bdad6cPp8Toise4TzEjcOYDHZkTCbKgiUl7WTUCpNWHuxmDt91wnsZBc9xinNzopv3JMQ==","dependencies":{"get-east-asian-width":"^1.3.1"}},"node_modules/is-in-ci":{"version":"2.0.0","integrity":"sha512-cFeerHriAnhrQSbpAxL37W1wcJKUUX07HyLWZCW1URJT/ra3GyUTzBgUnh24TMVfNTV2Hij2HLxkPHFZfOZy5w=="},"node_modules/is-unicode-supported":{"version":"2.1.0","integrity":"sha512-mE00Gnza5EEB3Ds0HfMyllZzbBrmLOX3vfWoj9A9PEnTfratQ/BcaJOuMhnkhjXvb2+FkY3VuHqtAGpTPmglFQ=="},"node_modules/jju":{"version":"1.4.0","integrity":"sha512-8wb9Yw966OSxApiCt0K3yNJL8pnNeIv+OEq2YMidz4FKP6nonSRoOXc80iXY4JaN2FC11B9qsNmDsm+ZOfMROA=="},"node_modules/jsonwebtoken":{"version":"9.0.3","integrity":"sha512-MT/xP0CrubFRNLNKvxJ2BYfy53Zkm++5bX9dtuPbqAeQpTVe0MQTFhao8+Cp//EmJp244xt6Drw/GVEGCUj40g==","dependencies":{"jws":"^4.0.1","lodash.includes":"^4.3.0","lodash.isboolean":"^3.0.3","lodash.isinteger":"^4.0.4","lodash.isnumber":"^3.0.3","lodash.isplainobject":"^4.0.6","lodash.isstring":"^4.0.1","lodash.once":"^4.0.0","ms":"^2.1.1","semver":"^7.5.4"}},"node_modules/jwa":{"version":"2.0.1","integrity":"sha512-hRF04fqJIP8Abbkq5NKGN0Bbr3JxlQ+qhZufXVr0DvujKy93ZCbXZMHDL4EOtodSbCWxOqR8MS1tXA5hwqCXDg==","dependencies":{"buffer-equal-constant-time":"^1.0.1","ecdsa-sig-formatter":"1.0.11","safe-buffer":"^5.0.1"}},"node_modules/jws":{"version":"4.0.1","integrity":"sha512-EKI/M/yqPncGUUh44xz0PxSidXFr/+r0pA70+gIYhjv+et7yxM+s29Y+VGDkovRofQem0fs7Uvf4+YmAdyRduA==","dependencies":{"jwa":"^2.0.1","safe-buffer":"^5.0.1"}},"node_modules/locate-path":{"version":"5.0.0","integrity":"sha512-t7hw9pI+WvuwNJXwk5zVHpyhIqzg2qTlklJOf0mVxGSbe3Fp2VieZcduNYjaLDoy6p9uGpQEGWG87WpMKlNq8g==","dependencies":{"p-locate":"^4.1.0"}},"node_modules/lodash.includes":{"version":"4.3.0","integrity":"sha512-W3Bx6mdkRTGtlJISOvVD/lbqjTlPPUDTMnlXZFnVwi9NKJ6tiAk6LVdlhZMm17VZisqhKcgzpO5Wz91PCt5b0w=="},"node_modules/lodash.isboolean":{"version":"3.0.3","integrity":"sha512-Bz5mupy2SVbPHURB98VAcw+aHh4vRV5IPNhILUCsOzRmsTmSQ17jIuqopAentWoehktxGd9e/hbIXq980/1QJg=="},"node_modules/lodash.isinteger":{"version":"4.0.4","integrity":"sha512-DBwtEWN2caHQ9/imiNeEA5ys1JoRtRfY3d7V9wkqtbycnAmTvRRmbHKDV4a0EYc678/dia0jrte4tjYwVBaZUA=="},"node_modules/lodash.isnumber":{"version":"3.0.3","integrity":"sha512-QYqzpfwO3/CWf3XP+Z+tkQsfaLL/EnUlXWVkIk5FUPc4sBdTehEqZONuyRt2P67PXAk+NXmTBcc97zw9t1FQrw=="},"node_modules/lodash.isplainobject":{"version":"4.0.6","integrity":"sha512-oSXzaWypCMHkPC3NvBEaPHf0KsA5mvPrOPgQWDsbg8n7orZ290M0BmC/jgRZ4vcJ6DTAhjrsSYgdsW/F+MFOBA=="},"node_modules/lodash.isstring":{"version":"4.0.1","integrity":"sha512-0wJxfxH1wgO3GrbuP+dTTk7op+6L41QCXbGINEmD+ny/G/eCqGzxyCsh7159S+mgDDcoarnBw6PC1PS5+wUGgw=="},"node_modules/lodash.once":{"version":"4.1.1","integrity":"sha512-Sb487aTOCr9drQVL8pIxOzVhafOjZN9UU54hiN8PU3uAiSV7lx1yYNpbNmex2PK6dSJoNTSJUUswT651yww3Mg=="},"node_modules/mimic-fn":{"version":"2.1.0","integrity":"sha512-OqbOk5oEQeAZ8WXWydlu9HJjz9WVdEIvamMCcXmuqUYjTknH/sqsWvhQ3vgwKFRR1HpjvNBKQ37nbJgYzGqGcg=="},"node_modules/ms":{"version":"2.1.3","integrity":"sha512-6FlzubTLZG3J2a/NVCAleEhjzq5oxgHyaCU9yYXvcLsvoVaHJq/s5xXI6/XXP6tz7R9xAOtHnSO/tXtF3WRTlA=="},"node_modules/nanoid":{"version":"3.3.20","integrity":"sha512-uKdg2G3GNCKQn9byYOpxbGqrT2fGO5KRt5J/8b3pok8rT6qxGWF6hxMyJiEYtAf+FVyYuD9hRaDqX5uPFYJ4ZQ=="},"node_modules/node-forge":{"version":"1.4.3","integrity":"sha512-P6wzfh6t70avmV8FrVEAd/36sOPJQ+hkaJVX1Laap9J/77m7M0eyozDvc8SwnDf4P7MP94gwbAAo0rg3YVXT+g=="},"node_modules/onetime":{"version":"5.1.2","integrity":"sha512-kbpaSSGJTWdAY5KPVeMOKXSrPtr8C8C7wodJbcsd51jRnmD+GZu8Y0VoU6Dm5Z4vWr0Ig/1NKuWRKf7j5aaYSg==","dependencies":{"mimic-fn":"^2.1.0"}},"node_modules/p-limit":{"version":"2.3.0","integrity":"sha512-//88mFWSJx8lxCzwdAABTJL2MyWB12+eIY7MDL2SqLmAkeKU9qxRvWuSyTjm3FUmpBEMuFfckAIqEaVGUDxb6w==","dependencies":{"p-try":"^2.0.0"}},"node_modules/p-locate":{"version":"4.1.0","integrity":"sha512-R79ZZ/0wAxKGu3oYMlz8jy/kbhsNrS7SKZ7PxEHBgJ5+F2mtFW2fK2cOtBh1cHYkQsbzFV7I+EoRKe6Yt0oK7A==","dependencies":{"p-limit":"^2.2.0"}},"node_modules/p-try":{"version":"2.2.0","integrity":"sha512-R4nPAVTAU0B9D35/Gk3uJf/7XYbQcyohSKdvAxIRSNghFl4e71hVoGnBNQz9cWaXxO2I10KTC+3jMdvvoKw6dQ=="},"node_modules/patch-console":{"version":"2.0.0","integrity":"sha512-0YNdUceMdaQwoKce1gatDScmMo5pu/tfABfnzEqeG0gtTmd7mh/WcwgUjtAeOU7N8nFFlbQBnFK2gXW5fGvmMA=="},"node_modules/path-exists":{"version":"4.0.0","integrity":"sha512-ak9Qy5Q7jYb2Wwcey5Fpvg2KoAc/ZIhLSLOSBmRmygPsGwkVVt0fZa0qrtMz+m6tJTAHfZQ8FnmB4MG4LWy7/w=="},"node_modules/picocolors":{"version":"1.1.1","integrity":"sha512-xceH2snhtb5M9liqDsmEw56le376mTZkEX/jEb/RxNFyegNul7eNslCXP9FDj/Lcu0X8KEyMceP2ntpaHrDEVA=="},"node_modules/picomatch":{"version":"4.0.7","integrity":"sha512-qcJu88Q2IWqJsDD529JKMdwGm/dvInW4HvQnRwiH9JtihJvzGOscDtHE3x1pBKeUOTysQ8kVmLnJ2kJu7yhcGA=="},"node_modules/pngjs":{"version":"5.0.0","integrity":"sha512-40QW5YalBNfQo5yRYmiw7Yz6TKKVr3h6970B2YE+3fQpsWcrbj1PzJgxeJ19DRQjhMbKPIuMY8rFaXc8moolVw=="},"node_modules/postcss":{"version":"8.5.33","integrity":"sha512-RVHEU9/Pp1Fnjr/MpAJsZoADukCKhfIi15OunEYiGktIkYLkPVvC1sioWolGDS7XByMTx9m/IGbro0Js13zhnQ==","dependencies":{"nanoid":"^3.3.20","picocolors":"^1.1.1","source-map-js":"^1.2.2"}},"node_modules/qrcode":{"version":"1.5.4","integrity":"sha512-1ca71Zgiu6ORjHqFBDpnSMTR2ReToX4l1Au1VFLyVeBTFavzQnv5JxMFr3ukHVKpSrSA2MCk0lNJSykjUfz7Zg==","dependencies":{"dijkstrajs":"^1.0.1","pngjs":"^5.0.0","yargs":"^15.3.1"}},"node_modules/react":{"version":"19.3.1","integrity":"sha512-QNhWdt7nrgVWWQG58QuGsAR3jv3Hbe4mb4vz7w2csnHavciZJgda1CPNaldF6eVxv90ud3jUXpKlHL69gO38yw=="},"node_modules/react-reconciler":{"version":"0.33.0","integrity":"sha512-KetWRytFv1epdpJc3J4G75I4WrplZE5jOL7Yq0p34+OVOKF4Se7WrdIdVC45XsSSmUTlht2FM/fM1FZb1mfQeA==","dependencies":{"scheduler":"^0.27.0"},"peerDependencies":{"react":"^19.2.0"}},"node_modules/require-directory":{"version":"2.1.1","integrity":"sha512-fGxEI7+wsG9xrvdjsrlmL22OMTTiHRwAMroiEeMgq8gzoLC/PQr7RsRDSTLUg/bZAZtF+TVIkHc6/4RIKrui+Q=="},"node_modules/require-main-filename":{"version":"2.0.0","integrity":"sha512-NKN5kMDylKuldxYLSUfrbo5Tuzh4hd+2E8NPPX02mZtn1VuREQToYe/ZdlJy+J3uCpfaiGF05e7B8W0iXbQHmg=="},"node_modules/restore-cursor":{"version":"4.0.0","integrity":"sha512-I9fPXU9geO9bHOt9pHHOhOkYerIMsmVaWB0rA2AI9ERh/+x/i7MV5HKBNrg+ljO5eoPVgCcnFuRjJ9uH6I/3eg==","dependencies":{"onetime":"^5.1.0","signal-exit":"^3.0.2"}},"node_modules/rrweb-snapshot":{"version":"2.2.2","integrity":"sha512-/0w4Xzd/Tw5a80dmEmv8/YkFitJYoMOnbtmt0jCAEdZ1w0nDSw5hvf59E/oDLy+z+x+vCcT0ibI+IYWeuCHegQ==","dependencies":{"postcss":"^8.5.32"}},"node_modules/safe-buffer":{"version":"5.2.1","integrity":"sha512-rp3So07KcdmmKbGvgaNxQSJr7bGVSVk5S9Eq1F+ppbRo70+YeaDxkw5Dd8NPN+GD6bjnYm2VuPuCXmpuYvmCXQ=="},"node_modules/scheduler":{"version":"0.27.0","integrity":"sha512-eNv+WrVbKu1f3vbYJT/xtiF5syA5HPIMtf9IgY/nKg0sWqzAUEvqY/xm7OcZc/qafLx/iO9FgOmeSAp4v5ti/Q=="},"node_modules/semver":{"version":"7.8.6","integrity":"sha512-9lpSSU4Mly3mrtruwLs1eLK6+gzbzqeBFwRNjIjE+9LuDpWdYctrQlQ3ej1Ilgi7gknpsTRnPoLP8DpCHqHIJw=="},"node_modules/set-blocking":{"version":"2.0.0","integrity":"sha512-KiKBS8AnWGEyLzofFfmvKwpdPzqiy16LvQfK3yv/fVH7Bj13/wl3JSR1J+rfgRE9q7xUJK4qvgS8raSOeLUehw=="},"node_modules/signal-exit":{"version":"3.0.7","integrity":"sha512-wnD2ZE+l+SPC/uoS0vXeE9L1+0wuaMqKlfz9AMUo38JsyLSBWSFcHR1Rri62LZc12vLr1gb3jl7iwQhgwpAbGQ=="},"node_modules/slice-ansi":{"version":"9.0.1","integrity":"sha512-aBY19bn/XA+hKOKX0qL7Z0UfdBsbQvc9hn993U8ALUjzxCvDcuZqLoRXjGJrUARWAlwMnsRVD9sw2AFNOYvalA==","dependencies":{"ansi-styles":"^6.2.3","is-fullwidth-code-point":"^5.1.0"}},"node_modules/source-map-js":{"version":"1.2.4","integrity":"sha512-J7ZjMvHd9O1fcT/5V09QWaaSl2BbWx3F6O08spde82Namf9UB0GxRVIPiNbVsdKkoizHiSpTodo3vp2bAy91MA=="},"node_modules/stack-utils":{"version":"2.0.6","integrity":"sha512-XlkWvfIm6RmsWtNJx+uqtKLS8eqFbxUg0ZzLXqY0caEy9l7hruX8IpiDnjsLavoBgqCCR71TqWO8MaXYheJ3RQ==","dependencies":{"escape-string-regexp":"^2.0.0"}},"node_modules/string-width":{"version":"8.3.0","integrity":"sha512-ZbmZM0JCihQN91dWnxoipT2KOEyHqEyfRXUyjuRhW8b/xnqPDoq4gWEVApTVa9db2wN8mmoikgFBbjh71+cGeQ==","dependencies":{"get-east-asian-width":"^1.5.0","strip-ansi":"^7.1.2"}},"node_modules/strip-ansi":{"version":"7.2.0","integrity":"sha512-yDPMNjp4WyfYBkHnjIRLfca1i6KMyGCtsVgoKe/z1+6vukgaENdgGBZt+ZmKPc4gavvEZ5OgHfHdrazhgNyG7w==","dependencies":{"ansi-regex":"^6.2.2"}},"node_modules/tagged-tag":{"version":"1.0.0","integrity":"sha512-yEFYrVhod+hdNyx7g5Bnkkb0G6si8HJurOoOEgC8B/O0uXLHlaey/65KRv6cuWBNhBgHKAROVpc7QyYqE5gFng=="},"node_modules/terminal-size":{"version":"4.0.1","integrity":"sha512-avMLDQpUI9I5XFrklECw1ZEUPJhqzcwSWsyyI8blhRLT+8N1jLJWLWWYQpB2q2xthq8xDvjZPISVh53T/+CLYQ=="},"node_modules/tinyglobby":{"version":"0.2.17","integrity":"sha512-wXR/dYpcqKmfWpEdZjiKJOwCNFndD0DMnrW/cYjVGttEkBfVgcLFHoNrlj47mjOVic9yyNu65alsgF4NQyTa2g==","dependencies":{"fdir":"^6.5.0","picomatch":"^4.0.4"}},"node_modules/type-fest":{"version":"5.10.0","integrity":"sha512-NoSdpq/WEiAg5sjmBkmV/hfxv6HJH4NqPNrqjtSO5CwRmpsDfaf4begxW34KdJykH/l1yHtwBWQkCRdoXO8mPA==","dependencies":{"tagged-tag":"^1.0.0"}},"node_modules/typescript":{"version":"6.0.3","integrity":"sha512-y2TvuxSZPDyQakkFRPZHKFm+KKVqIisdg9/CZwm9ftvKXLP8NRWj38/ODjNbr43SsoXqNuAisEf1GdCxqWcdBw=="},"node_modules/undici-types":{"version":"8.9.0","integrity":"sha512-KTDyRTYX8sWmKXAikPHHSyc63CRPETMctyjKFupcC6OBLXT3xsN0e9aF7m+mIXutFWpUXuedtowG7iLOzp0kQg=="},"node_modules/whatwg-mimetype":{"version":"3.0.0","integrity":"sha512-nt+N2dzIutVRxARx1nghPKGv1xHikU7HKdfafKkLNLindmPU/ch3U31NOCGGA/dmPcmb1VlofO0vnKAcsm0o/Q=="},"node_modules/which-module":{"version":"2.0.1","integrity":"sha512-iBdZ57RDvnOR9AGBhML2vFZf7h8vmBjhoaZqODJBFWHVtKkDmKuHai3cx5PgVMrX5YDNp27AofYbAwctSS+vhQ=="},"node_modules/widest-line":{"version":"6.0.0","integrity":"sha512-U89AsyEeAsyoF0zVJBkG9zBgekjgjK7yk9sje3F4IQpXBJ10TF6ByLlIfjMhcmHMJgHZI4KHt4rdNfktzxIAMA==","dependencies":{"string-width":"^8.1.0"}},"node_modules/wrap-ansi":{"version":"10.0.2","integrity":"sha512-6OLRNZqRntVGBm26ghZ5eZhCuWWyOkRCSn8XsOIuq5stpCE/tjLbdozd93naILZig0lmD8ANfRwnhn0DLeXGlg==","dependencies":{"ansi-styles":"^6.2.3","string-width":"^8.2.0"}},"node_modules/ws":{"version":"8.23.0","integrity":"sha512-wCkmX8QMOrKjgO8HW2WyDbTSGeqkocxgDzS9iR79rEAexty6/2qzilx3Ag8Tqf9ykop3irLKle0MtVn5qjVnoQ==","peerDependencies":{"bufferutil":"^4.0.1","utf-8-validate":">=5.0.2"},"peerDependenciesMeta":{"bufferutil":{"optional":true},"utf-8-validate":{"optional":true}}},"node_modules/y18n":{"version":"4.0.3","integrity":"sha512-JKhqTOwSrqNA1NY5lSztJ1GrBiUodLMmIZuLiDaMRJ+itFd+ABVE8XBjOvIWL+rSqNDC74LCSFmlb/U4UZ4hJQ=="},"node_modules/yaml":{"version":"2.9.1","integrity":"sha512-3NxN8+78OdzbT7C/WjGsyfPAtJaN3FNDsWxv7Y7mcDsT/oOmgW8BpyQQFFBnvZE3j9Y2Sdz1ULFLezL7Eb2yFw=="},"node_modules/yargs":{"version":"15.4.1","integrity":"sha512-aePbxDmcYW++PaqBsJ+HYUFwCdv4LVvdnhBy78E57PIor8/OVvhMrADFFEDh8DHDFRv/O9i3lPhsENjO7QX0+A==","dependencies":{"cliui":"^6.0.0","decamelize":"^1.2.0","find-up":"^4.1.0","get-caller-file":"^2.0.1","require-directory":"^2.1.1","require-main-filename":"^2.0.0","set-blocking":"^2.0.0","string-width":"^4.2.0","which-module":"^2.0.0","y18n":"^4.0.0","yargs-parser":"^18.1.2"}},"node_modules/yargs-parser":{"version":"18.1.3","integrity":"sha512-o50j0JeToy/4K6OZcaQmW6lyXXKhq7csREXcDwk2omFPJEwUNOVtJKvmDr9EI1fAJZUyZcRF7kxGBWmRXudrCQ==","dependencies":{"camelcase":"^5.0.0","decamelize":"^1.2.0"}},"node_modules/yargs/node_modules/ansi-regex":{"version":"5.0.1","integrity":"sha512-quJQXlTSUGL2LH9SUXo8VwsY4soanhgo6LNSm84E1LBcE8s3O0wpdiRzyR9z/ZZJMlMWv37qOOb9pdJlMUEKFQ=="},"node_modules/yargs/node_modules/is-fullwidth-code-point":{"version":"3.0.0","integrity":"sha512-zymm5+u+sCsSWyD9qNaejV3DFvhCKclKdizYaJUuHA83RLjb7nSuGnddCHGv0hk+KY7BMAlsWeK4Ueg6EV6XQg=="},"node_modules/yargs/node_modules/string-width":{"version":"4.2.3","integrity":"sha512-wKyQRQpjJ0sIp62ErSZdGsjMJWsap5oRNihHhu6G7JVO/9jIB6UyevL+tXuOqrng8j/cxKTWyWUwvSTriiZz/g==","dependencies":{"emoji-regex":"^8.0.0","is-fullwidth-code-point":"^3.0.0","strip-ansi":"^6.0.1"}},"node_modules/yargs/node_modules/strip-ansi":{"version":"6.0.1","integrity":"sha512-Y38VPSHcqkFrCpFnQ9vuSXmquuv5oXOKpGeT6aGrr3o3Gc9AlVa6JBfUSOCnbxGGZF+/0ooI7KrPuUSztUdU5A==","dependencies":{"ansi-regex":"^5.0.1"}},"node_modules/yoga-layout":{"version":"3.2.1","integrity":"sha512-0LPOt3AxKqMdFBZA3HBAt/t/8vIKq7VaQYbuA8WxCgung+p9TVyKRYdpvCb80HcdTN2NkbIKbhNwKUfm3tQywQ=="},"node_modules/zod":{"version":"4.6.7","integrity":"sha512-g8W2D2kU6a8untc053fX1uVBKzM7yqAxW/3zwk83+6RyF2+SKOuV+c0wBDhUwzV1PaGapmZH+rmcUzPf+3CGwg=="}}}');
;// CONCATENATED MODULE: ./lib/backend/capgo/locked-cli.js







/** The version of `@capgo/cli` that uploads; never `latest`, so that a run means the same tomorrow. */
const capgoCliVersion = cli_lock_namespaceObject.packages[""].dependencies["@capgo/cli"];
/** In milliseconds. */
const timeLimit = 5 * 60_000;
/** A user's `.npmrc` may name the registry; none may loosen what these say. */
const npmInstall = [
    'install',
    '--package-lock=true',
    '--ignore-scripts=true',
    '--omit=optional',
    '--omit=dev',
    '--legacy-peer-deps=false',
    '--install-strategy=hoisted',
    '--location=project',
    '--save=false',
    '--prefer-offline=true',
    '--audit=false',
    '--fund=false',
    '--loglevel=error',
];
/**
 * The words that start the Capgo CLI. It is installed once per machine, without scripts and without our key in sight,
 * and every package of it has the checksum of the lockfile: a release of any of them changes nothing.
 * @throws UpdateError `BACKEND_FAILED` when it cannot be installed, or a package is another one
 */
async function lockedCli({ cwd, exec, env }) {
    const text = JSON.stringify(cli_lock_namespaceObject);
    const digest = (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 12);
    const home = await toolFolder(env);
    const folder = (0,external_node_path_.join)(home, `capgo-cli-${capgoCliVersion}-${digest}`);
    if (await isThere(entryOf(folder)))
        return ['node', entryOf(folder)];
    const made = await (0,promises_.mkdtemp)(`${folder}-`);
    await install(made, text, { cwd, exec, env });
    try {
        // A folder under its final name is whole.
        await (0,promises_.rename)(made, folder);
    }
    catch {
        if (!(await isThere(entryOf(folder))))
            return ['node', entryOf(made)];
        // Another run was faster.
        await (0,promises_.rm)(made, { recursive: true, force: true, maxRetries: 3 });
    }
    return ['node', entryOf(folder)];
}
async function install(folder, lockText, { cwd, exec, env }) {
    const { dependencies } = cli_lock_namespaceObject.packages[""];
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'package.json'), JSON.stringify({ private: true, dependencies }));
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'package-lock.json'), lockText);
    const settings = (0,external_node_path_.join)(folder, '.npmrc');
    // It may hold a token: it goes again, whatever happens.
    const given = await npmSettings(cwd);
    if (given !== null)
        await (0,promises_.copyFile)(given, settings);
    try {
        const { exitCode, stderr } = await exec('npm', npmInstall, {
            cwd: folder,
            env: childEnvironment(env),
            timeout: timeLimit,
        });
        if (exitCode !== 0)
            throw new Error(stderr.trim().split('\n').slice(0, 5).join('\n'));
        const others = await packagesNotLocked(folder);
        if (others.length > 0)
            throw new Error(`npm installed what the lockfile does not name: ${others.join(', ')}`);
    }
    catch (cause) {
        await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
        const why = cause instanceof Error ? cause.message : String(cause);
        throw new update_error/* UpdateError */.mp('BACKEND_FAILED', `@capgo/cli ${capgoCliVersion} cannot be installed: ${why}`, {
            hint: /EINTEGRITY/.test(why)
                ? 'The registry gives another package than the one of that version: do not use it before you know why.'
                : `Let npm reach a registry with it, or name a command of your own: --capgo-cli "npx --yes @capgo/cli@${capgoCliVersion}"`,
            cause,
        });
    }
    finally {
        await (0,promises_.rm)(settings, { force: true });
    }
}
/** What npm notes of the packages that it laid down, against the lockfile. */
async function packagesNotLocked(folder) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'node_modules', '.package-lock.json'), 'utf8');
    const laidDown = JSON.parse(text).packages;
    const wanted = cli_lock_namespaceObject.packages;
    return Object.entries(laidDown)
        .filter(([path, { integrity }]) => integrity === undefined || wanted[path]?.integrity !== integrity)
        .map(([path, { version }]) => `${path.replace(/^.*node_modules\//, '')}@${version}`);
}
/** Where tools stay between runs: that of the runner, or the cache of the user. Never a folder that others may write. */
async function toolFolder(env) {
    const base = env.RUNNER_TOOL_CACHE ||
        env.XDG_CACHE_HOME ||
        env.LOCALAPPDATA ||
        (env.HOME ? (0,external_node_path_.join)(env.HOME, '.cache') : null);
    try {
        if (!base)
            throw new Error('no folder is known');
        const folder = (0,external_node_path_.join)(base, 'capacitor-ota');
        await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
        return folder;
    }
    catch {
        return (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'capacitor-ota-tools-'));
    }
}
const entryOf = (folder) => (0,external_node_path_.join)(folder, 'node_modules', '@capgo', 'cli', 'dist', 'index.js');
const isThere = (file) => (0,promises_.stat)(file).then(() => true, () => false);
/** The settings of npm that the repository of the app has: the nearest file from its folder up. */
async function npmSettings(folder) {
    for (let at = folder;; at = (0,external_node_path_.dirname)(at)) {
        if (await isThere((0,external_node_path_.join)(at, '.npmrc')))
            return (0,external_node_path_.join)(at, '.npmrc');
        if (at === (0,external_node_path_.dirname)(at) || (await isThere((0,external_node_path_.join)(at, '.git'))))
            return null;
    }
}

;// CONCATENATED MODULE: ./lib/backend/capgo/upload.js







/**
 * A private channel that no device follows. The CLI links every upload to some channel (protocol.md §5.1, step 10);
 * linking it here leaves the channel that devices follow to us, after the proof.
 */
const stagingChannel = 'capacitor-ota-uploads';
/** In milliseconds. */
const upload_timeLimit = 15 * 60_000;
/**
 * The words after the program. Encryption and delta are said either way: a key file that lies around would encrypt
 * what nobody expects to be, and a config with direct updates would switch delta on (protocol.md §5.1, step 3; §5.3).
 * @param keyFile holds the private key; null: plain
 */
function uploadArguments(appId, release, { delta, keyFile }) {
    const { version, folder, commit, contentDigest, minNative, link, comment } = release;
    const note = releaseNote({ commit, contentDigest, held: [], text: comment ?? '' });
    return [
        'bundle',
        'upload',
        appId,
        '--path',
        folder,
        '--bundle',
        version,
        '--channel',
        stagingChannel,
        '--comment',
        note,
        ...(keyFile === null ? ['--no-key'] : ['--key-v2', keyFile]),
        ...(delta ? ['--delta'] : ['--no-delta']),
        '--no-code-check',
        '--ignore-metadata-check',
        '--ignore-checksum-check',
        ...(minNative === null ? [] : ['--min-update-version', minNative]),
        ...(link === null ? [] : ['--link', link]),
    ];
}
/**
 * Uploads by the Capgo CLI: without a shell, its secrets in its environment or in a file that only we may read, its
 * input closed.
 */
async function uploadByCli(upload, release) {
    const { appId, key, cwd, delta, privateKey, exec, env } = upload;
    const command = upload.command ?? (await lockedCli(upload));
    const [program = '', ...words] = command;
    const secrets = privateKey === null ? null : await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'capacitor-ota-key-'));
    const keyFile = secrets === null ? null : (0,external_node_path_.join)(secrets, 'key.pem');
    try {
        if (keyFile !== null && privateKey !== null)
            await (0,promises_.writeFile)(keyFile, privateKey, { mode: 0o600 });
        const args = [...words, ...uploadArguments(appId, release, { delta, keyFile })];
        const { exitCode, stdout, stderr } = await exec(program, args, {
            cwd,
            env: {
                ...childEnvironment(env),
                CAPGO_TOKEN: key,
                CI: 'true',
                CAPGO_DISABLE_TELEMETRY: '1',
                CAPGO_DISABLE_POSTHOG: '1',
                CAPGO_SKIP_UPDATE_PROMPT: '1',
                NO_COLOR: '1',
            },
            timeout: upload_timeLimit,
        });
        const all = withoutSecrets(`${new TextDecoder().decode(stdout)}\n${stderr}`, [key, privateKey ?? '']);
        const stopped = exitCode < 0;
        const how = stopped
            ? 'was stopped, after 15 minutes or by the system'
            : `ended with exit code ${exitCode}`;
        return { how, stopped, said: all.trim().split('\n').slice(-5).join('\n') };
    }
    catch (cause) {
        throw new update_error/* UpdateError */.mp('BACKEND_FAILED', `the Capgo CLI (${command.join(' ')}) could not be started`, {
            hint: 'Install Node with npm, or name the command with --capgo-cli.',
            cause,
        });
    }
    finally {
        if (secrets !== null)
            await (0,promises_.rm)(secrets, { recursive: true, force: true, maxRetries: 3 });
    }
}
/** A key that has several lines is hidden line by line too: tools print them one by one. */
function withoutSecrets(text, secrets) {
    const hidden = secrets.flatMap((secret) => [secret, ...secret.split(/\r?\n/)]);
    return hidden
        .filter((each) => each.length >= 8)
        .reduce((shown, each) => shown.replaceAll(each, '***'), text);
}

;// CONCATENATED MODULE: ./lib/backend/capgo/publish-upload.js




/** How long an upload of the same content that another run began may take to end, and how often we look, in milliseconds. */
const patience = 20_000;
const interval = 2_000;
/**
 * One bundle under one name. What the CLI prints and how it ends is no proof: the bundle is read back. An upload of
 * the same content that was cut off is cleared away first, so that its name is not used up.
 * @throws UpdateError `CONFLICT` when the name stands for something else
 */
async function publishUpload(release, publishing) {
    const { rest, lists, upload } = publishing;
    const { version } = release;
    const known = await settled(release, publishing);
    if (known !== null && mayBeRepeated(known, release))
        await clearAway(version, rest, upload.appId);
    else if (known !== null)
        return published(known, release, false);
    if ((await lists.channelNamed(stagingChannel)) === null) {
        await rest.post('/channel', { app_id: upload.appId, channel: stagingChannel, ...stagingBody });
    }
    const uploaded = await uploadByCli(upload, release);
    const row = await lists.bundleNamed(version);
    if (row === null || row.deleted)
        throw notThere(version, uploaded);
    if (!row.complete)
        throw halfThere(version, uploaded);
    return published(row, release, true);
}
/** The row of our name; one that another run of the same commit is just filling is waited for. */
async function settled(release, { lists, clock }) {
    for (let waited = 0;; waited += interval) {
        const row = await lists.bundleNamed(release.version);
        if (row === null || waited >= patience || !isOursUnfinished(row, release))
            return row;
        await clock.sleep(interval);
    }
}
/** Begun by a run for the same commit and content. */
const isOursUnfinished = ({ deleted, complete, note }, release) => !deleted && !complete && note?.commit === release.commit && note.contentDigest === release.contentDigest;
/**
 * A plain upload may be repeated even beside one that still runs: staged files have one date, so both send the same
 * bytes. An encrypted one has a key of its own each time.
 */
const mayBeRepeated = (row, release) => release.keyId === null && isOursUnfinished(row, release);
/** What the CLI does itself after a failed upload (protocol.md §5.1, step 20): the row goes, its name is free again. */
async function clearAway(version, rest, appId) {
    try {
        await rest.delete('/private/delete_failed_version', { app_id: appId, name: version });
    }
    catch (cause) {
        throw new update_error/* UpdateError */.mp('CONFLICT', `bundle ${version} on Capgo Cloud was begun by an upload that did not end`, {
            hint: 'The next release takes the next free version; devices keep what they have.',
            taken: version,
            cause,
        });
    }
}
/** @throws UpdateError `CONFLICT` when the name stands for other content, or for an upload that never ended. */
function published(row, release, created) {
    const { version, checksum } = row;
    const why = whyNot(row, release);
    if (why === null)
        return { version, created, checksum, size: release.archive.size };
    throw new update_error/* UpdateError */.mp('CONFLICT', `bundle ${version} on Capgo Cloud ${why}`, {
        hint: 'The next release takes the next free version; devices keep what they have.',
        taken: version,
    });
}
function whyNot(row, release) {
    const wanted = release.keyId !== null;
    if (row.deleted)
        return 'was deleted, and names are never used twice';
    if (!row.complete || row.checksum === '')
        return 'was begun by an upload that did not end';
    if (row.note?.contentDigest !== release.contentDigest)
        return `holds other content (commit ${row.note?.commit ?? 'unknown'})`;
    if (row.encrypted !== wanted)
        return row.encrypted ? 'is encrypted, and no key was given' : 'is not encrypted';
    if (wanted && row.keyId !== null && row.keyId !== release.keyId)
        return `is encrypted for key ${row.keyId}`;
    return null;
}
const unmoved = 'No channel was moved: devices keep the bundle they have.';
function notThere(version, { how, said }) {
    const exists = /already exist/i.test(said);
    const what = exists
        ? `bundle ${version} on Capgo Cloud is taken: deleted names stay reserved`
        : `the Capgo CLI ${how}, and bundle ${version} is not on Capgo Cloud`;
    return new update_error/* UpdateError */.mp(exists ? 'CONFLICT' : 'BACKEND_FAILED', `${what}\n${said}`, {
        hint: `${wayOut(said)}${unmoved}`,
        ...(exists ? { taken: version } : {}),
    });
}
/** Another run may just be filling it: worth another look from the new state, unless the CLI itself hung. */
function halfThere(version, { how, said, stopped }) {
    return new update_error/* UpdateError */.mp(stopped ? 'BACKEND_FAILED' : 'CONFLICT', `the Capgo CLI ${how}, and bundle ${version} on Capgo Cloud has no files\n${said}`, { hint: `${wayOut(said)}${unmoved} Run again: the name is cleared and used again.` });
}
function wayOut(said) {
    const known = wayOutOf(said);
    return known === undefined ? '' : `${known} `;
}

;// CONCATENATED MODULE: ./lib/backend/capgo/rest.js


/** In milliseconds, between attempts of a call that only reads. */
const pauses = [500, 2_000];
/**
 * The public REST API of Capgo Cloud. What only reads is asked again when the far side stumbles; what writes is asked
 * once, because nobody knows whether it was done: the caller reads back.
 */
function capgoRest({ api, key, fetch, clock, timeLimit = 20_000 }) {
    const ask = async (method, path, url, body) => {
        try {
            const response = await fetch(url, {
                method,
                headers: { authorization: key, 'content-type': 'application/json' },
                signal: AbortSignal.timeout(timeLimit),
                ...(body === undefined ? {} : { body }),
            });
            return { ok: response.ok, status: response.status, text: await response.text() };
        }
        catch (cause) {
            throw new update_error/* UpdateError */.mp('BACKEND_FAILED', `Capgo Cloud did not answer ${method} ${path}: ${reasonOf(cause)}`, {
                hint: 'Run again: a release that was interrupted goes on where it stopped.',
                cause,
            });
        }
    };
    const write = async (method, path, body) => {
        const answer = await ask(method, path, `${api}${path}`, JSON.stringify(body));
        if (!answer.ok)
            throw refused(refusalOf(answer), `${method} ${path}`);
        return jsonOf(answer, `${method} ${path}`);
    };
    return {
        async get(path, query) {
            const url = `${api}${path}?${new URLSearchParams(query)}`;
            for (const pause of [...pauses, null]) {
                const answer = await ask('GET', path, url).catch((error) => {
                    if (pause === null)
                        throw error;
                    return null;
                });
                if (answer?.ok === true)
                    return jsonOf(answer, `GET ${path}`);
                if (answer !== null) {
                    const refusal = refusalOf(answer);
                    if (isNothing(refusal))
                        return null;
                    if (pause === null || !isPassing(answer.status))
                        throw refused(refusal, `GET ${path}`);
                }
                await clock.sleep(pause ?? 0);
            }
            throw new Error('the last attempt returns or throws');
        },
        post: (path, body) => write('POST', path, body),
        delete: (path, body) => write('DELETE', path, body),
    };
}
const isPassing = (status) => status === 429 || status >= 500;
const reasonOf = (cause) => cause instanceof Error
    ? cause.cause instanceof Error
        ? cause.cause.message
        : cause.message
    : String(cause);
function jsonOf({ text }, call) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new update_error/* UpdateError */.mp('BACKEND_FAILED', `Capgo Cloud answered ${call} with something that is no JSON`, {
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./lib/backend/capgo/write-channel.js



function channelWriter(rest, lists, appId) {
    /** @param wrong what of the row is not as it was written; empty when all is */
    const change = async (name, body, wrong) => {
        // Whether a write that failed was done is found by reading, not by its error.
        const failure = await rest.post('/channel', { app_id: appId, channel: name, ...body }).then(() => null, (error) => error);
        const after = await lists.channelNamed(name).catch((error) => {
            throw failure ?? error;
        });
        const fault = after === null ? movedOn(name, null) : wrong(after);
        if (fault !== null)
            throw failure ?? fault;
        return after === null ? null : revisionOf(after);
    };
    const expect = async (name, expected) => {
        const before = await lists.channelNamed(name);
        if ((before === null ? null : revisionOf(before)) !== expected)
            throw movedOn(name, before);
        return before;
    };
    return {
        async settings(name, settings, expected) {
            const before = await expect(name, expected);
            const body = settingsBody(settings, before === null);
            return change(name, body, (after) => {
                const faults = settingsNotKept(body, after);
                return faults.length === 0
                    ? null
                    : new update_error/* UpdateError */.mp('BACKEND_FAILED', `Capgo Cloud did not keep the settings of channel ${name}: ${faults.join('; ')}`);
            });
        },
        async point(name, to, expected) {
            const before = await expect(name, expected);
            if (before === null)
                throw movedOn(name, null);
            if (servedBy(before) === to)
                return expected;
            const version = to === 'builtin' ? null : to;
            return change(name, { version }, (after) => (servedBy(after) === to ? null : movedOn(name, after)));
        },
        async rollout(name, candidate, expected) {
            const before = await expect(name, expected);
            if (before === null)
                throw movedOn(name, null);
            return change(name, candidate === null ? endOfRollout : rolloutBody(candidate), (after) => isAsAsked(after, candidate) ? null : movedOn(name, after));
        },
        async remove(name) {
            if ((await lists.channelNamed(name)) === null)
                return;
            const failure = await rest.delete('/channel', { app_id: appId, channel: name }).then(() => null, (error) => error);
            if ((await lists.channelNamed(name)) === null)
                return;
            throw failure ?? new update_error/* UpdateError */.mp('BACKEND_FAILED', `Capgo Cloud did not remove the channel ${name}`);
        },
    };
}
const servedBy = ({ version }) => version ?? 'builtin';
const endOfRollout = { rollback: true };
const rolloutBody = ({ bundle, bps, paused }) => ({
    rolloutVersion: bundle,
    rolloutPercentageBps: bps,
    rolloutEnabled: true,
    rolloutPaused: paused,
});
function isAsAsked({ rollout }, candidate) {
    if (candidate === null)
        return rollout === null;
    return (rollout?.enabled === true &&
        rollout.bundle === candidate.bundle &&
        rollout.bps === candidate.bps &&
        rollout.paused === candidate.paused);
}
function movedOn(name, now) {
    const serves = now === null ? 'is not there any more' : `serves ${servedBy(now)} now`;
    return new update_error/* UpdateError */.mp('CONFLICT', `channel ${name} of Capgo Cloud moved on: it ${serves}`, {
        hint: 'Another run was faster; run again to release on top of it.',
    });
}

;// CONCATENATED MODULE: ./lib/backend/capgo/capgo-cloud.js








/** Capgo Cloud: one bundle per channel, no lanes, no compare-and-set; its ledger stands in git. */
function capgoCloud(options) {
    const { appId, key, folder, delta, privateKey, forge, exec, fetch, clock, env } = options;
    const api = (options.api ?? 'https://api.capgo.app').replace(/\/+$/, '');
    const rest = capgoRest({ api, key, fetch, clock });
    const lists = capgoLists(rest, appId);
    const writer = channelWriter(rest, lists, appId);
    const ledger = ledgerTags(forge, appId);
    const command = options.cli ?? null;
    const upload = { appId, key, command, cwd: folder, delta, privateKey, exec, env };
    return {
        name: 'Capgo Cloud',
        lanes: false,
        dialect: 'capgo',
        keeps: keptSettings,
        updateUrl: options.updateUrl ?? 'https://plugin.capgo.app/updates',
        async state(name) {
            // The pointers first: whatever they name was uploaded before, so the list read after them holds it.
            const channels = await lists.channels();
            const [bundles, natives] = await Promise.all([lists.bundles(), ledger.read()]);
            return cloudState(appId, name, bundles, channels, natives);
        },
        isTaken: (version) => lists.isTaken(version),
        configure: (name, settings, expected) => writer.settings(name, settings, expected),
        publish: (release) => publishUpload(release, { rest, lists, upload, clock }),
        async move(name, changes, expected, held) {
            const targets = [...new Set(changes.map(({ to }) => to))];
            if (targets.length > 1)
                throw new Error('Capgo Cloud has one bundle per channel');
            if (held !== undefined)
                await writeHeld(name, held, { rest, lists, appId });
            const [to] = targets;
            return to === undefined ? expected : writer.point(name, to, expected);
        },
        rollout: (name, candidate, expected) => writer.rollout(name, candidate, expected),
        recordNative: (build) => ledger.record(build),
        retireNative: (native) => ledger.retire(native),
        removeChannel: (name) => writer.remove(name),
    };
}

// EXTERNAL MODULE: ./lib/core/app.js
var core_app = __webpack_require__(16832);
// EXTERNAL MODULE: ./lib/core/channel.js + 1 modules
var core_channel = __webpack_require__(21420);
// EXTERNAL MODULE: ./lib/core/keys.js
var core_keys = __webpack_require__(61547);
// EXTERNAL MODULE: ./lib/storage/documents.js
var storage_documents = __webpack_require__(39955);
;// CONCATENATED MODULE: ./lib/backend/changed-app.js

/** The app with a channel, or with what it knows of one changed; the same object when nothing changes. */
function withAccess(app, name, settings) {
    const before = Object.hasOwn(app.channels, name) ? app.channels[name] : undefined;
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
/** The app without a channel, which is nobody's default any more. */
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
const isSameBuild = (a, b) => a.platform === b.platform && a.version === b.version && a.build === b.build;
/** Whether the slim ledger holds the build, in service or not. */
const hasNative = (app, build) => app.natives.some((entry) => isSameBuild(entry, build));
/** The app with a native build at the end of its ledger; one that is there stays as it is. */
function withNative(app, build) {
    return hasNative(app, build) ? app : { ...app, natives: [...app.natives, (0,native_build/* nativeEntry */.gy)(build)] };
}
/** The app with a native build out of service; the same object when it is, or is not there. */
function withRetired(app, build) {
    const isLive = app.natives.some((entry) => isSameBuild(entry, build) && !entry.retired);
    if (!isLive)
        return app;
    const natives = app.natives.map((entry) => isSameBuild(entry, build) ? { ...entry, retired: true } : entry);
    return { ...app, natives };
}

// EXTERNAL MODULE: ./lib/core/bundle.js
var core_bundle = __webpack_require__(68519);
// EXTERNAL MODULE: ./lib/core/catalog-of.js
var catalog_of = __webpack_require__(49732);
// EXTERNAL MODULE: ./lib/storage/in-parallel.js
var in_parallel = __webpack_require__(91916);
;// CONCATENATED MODULE: ./lib/backend/channel-state.js






/** Every bundle record of an app, the newest last, tombstones too. */
async function readBundles(storage, keys) {
    const found = [];
    for await (const { key } of storage.list(keys.bundles))
        found.push(key);
    const documents = await (0,in_parallel/* inParallel */.H)(found, 16, (key) => (0,storage_documents/* readDocument */.u0)(storage, key, core_bundle/* parseBundle */.Q));
    return documents
        .flatMap((document) => (document === null ? [] : [document.value]))
        .sort((a, b) => (a.created < b.created ? -1 : a.created > b.created ? 1 : 0));
}
const channel_state_factsOf = (bundle) => ({
    version: bundle.version,
    commit: bundle.commit,
    contentDigest: bundle.contentDigest,
    checksum: bundle.checksum,
    deleted: bundle.deleted,
    // The record is written after its archive.
    unfinished: false,
});
/** What a release must know of a channel, from the documents of its store. */
function readState(app, name, document, bundles, natives) {
    const channel = document?.value ?? (0,core_channel/* newChannel */.OO)(name);
    const access = Object.hasOwn(app.channels, name) ? app.channels[name] : undefined;
    const facts = new Map(bundles.map((bundle) => [bundle.version, channel_state_factsOf(bundle)]));
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
/** The channel with another candidate for a share of its devices; the same object when nothing changes. */
function withCandidate(channel, candidate, at) {
    const before = channel.rollout;
    if (candidate === null)
        return before === null ? channel : { ...channel, rollout: null };
    const { bundle, bps, paused } = candidate;
    // One candidate keeps its draw while its share grows; another one, or the same one later, draws anew.
    const id = before?.bundle === bundle ? before.id : `${bundle} ${at}`;
    const rollout = { id, bundle, bps, enabled: true, paused };
    return JSON.stringify(rollout) === JSON.stringify(before) ? channel : { ...channel, rollout };
}

// EXTERNAL MODULE: ./lib/core/manifest.js
var core_manifest = __webpack_require__(59718);
;// CONCATENATED MODULE: ./lib/backend/publish-bundle.js





/**
 * Archive and delta, then record. All are written once, so a run that was killed between them is simply repeated.
 * @throws UpdateError `CONFLICT` when the name is taken with other content
 */
async function publishBundle(storage, keys, release, created) {
    const key = keys.bundle(release.version);
    // Asked first, so that a name that is taken leaves no archive behind that nobody refers to.
    const known = await (0,storage_documents/* readDocument */.u0)(storage, key, core_bundle/* parseBundle */.Q);
    if (known !== null)
        return publish_bundle_published(known.value, release, storage.name);
    await putOnce(storage, keys.archive(release.archive.sha256), release.archive.file);
    if (release.delta !== null)
        await publishDelta(storage, keys, release.version, release.delta);
    const bundle = bundleOf(release, created);
    const before = await (0,storage_documents/* createDocument */.ui)(storage, key, bundle, core_bundle/* parseBundle */.Q);
    if (before !== null)
        return publish_bundle_published(before, release, storage.name);
    return { version: bundle.version, created: true, checksum: bundle.checksum, size: release.archive.size };
}
/** A bundle that was there before, when it has our content. */
function publish_bundle_published(before, release, store) {
    if (before.deleted || before.contentDigest !== release.contentDigest)
        throw nameTaken(before, store);
    const { version, checksum, archive } = before;
    return { version, created: false, checksum, size: archive?.size ?? release.archive.size };
}
/**
 * Payloads, then the list of them. The list is written once under the name of the bundle, before its record: another
 * one under that name is of another run, and never replaced, because that run may be about to write its record.
 */
async function publishDelta(storage, keys, version, payloads) {
    await (0,in_parallel/* inParallel */.H)(payloads, 8, ({ blob, file }) => putOnce(storage, keys.blob(blob), file, 'application/octet-stream'));
    const files = payloads.map(({ name, hash, blob, size }) => ({ name, hash, blob, size }));
    const manifest = { format: 1, version, files };
    const before = await (0,storage_documents/* createDocument */.ui)(storage, keys.manifest(version), manifest, core_manifest/* parseManifest */.N);
    if (before === null || JSON.stringify(before.files) === JSON.stringify(files))
        return;
    throw new update_error/* UpdateError */.mp('CONFLICT', `the delta of bundle ${version} in ${storage.name} is of another run`, {
        hint: 'The next release takes the next free version; devices keep what they have.',
        taken: version,
    });
}
async function putOnce(storage, key, file, contentType = 'application/zip') {
    if ((await storage.head(key)) !== null)
        return;
    try {
        await storage.put(key, { file }, { contentType, when: 'absent' });
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
        manifest: release.delta !== null,
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











const settingKeys = [
    'strategy',
    'belowNative',
    'unlisted',
    'allow',
    'paused',
    'selfAssign',
    'preview',
    'platforms',
    'defaultFor',
];
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
        dialect: 'ours',
        keeps: settingKeys,
        updateUrl: null,
        async state(name) {
            // The pointer first: whatever it names was recorded before it moved, so the lists read after it hold it.
            const channel = await channelAt(name);
            const [app, bundles, natives] = await Promise.all([
                (0,storage_documents/* readDocument */.u0)(storage, keys.app, core_app/* parseApp */.dp),
                readBundles(storage, keys),
                readNatives(storage, keys.natives),
            ]);
            return readState(app?.value ?? (0,core_app/* newApp */.g3)(appId), name, channel, bundles, natives);
        },
        async configure(name, settings, expected) {
            const found = await channelAt(name);
            if ((found?.etag ?? null) !== expected)
                throw self_hosted_movedOn(name, storage.name);
            const revision = await writeSettings(found?.value ?? (0,core_channel/* newChannel */.OO)(name), settings, expected);
            await changeApp((app) => withAccess(app, name, settings));
            return revision;
        },
        publish: (release) => publishBundle(storage, keys, release, now()),
        async move(name, changes, expected, held) {
            const found = await channelAt(name);
            if (found === null || found.etag !== expected)
                throw self_hosted_movedOn(name, storage.name);
            const channel = movedChannel(found.value, changes, held ?? found.value.held, now());
            return channel === found.value ? expected : writeChannel(channel, expected);
        },
        async rollout(name, candidate, expected) {
            const found = await channelAt(name);
            if (found === null || found.etag !== expected)
                throw self_hosted_movedOn(name, storage.name);
            const channel = withCandidate(found.value, candidate, now());
            return channel === found.value ? expected : writeChannel(channel, expected);
        },
        isTaken: async () => false,
        async recordNative(build) {
            const before = await (0,storage_documents/* createDocument */.ui)(storage, keys.native(build.platform, build.version, build.build), build, native_build/* parseNativeBuild */.rr);
            if (before !== null && !hasSameCode(before, build))
                throw recordedOtherwise(before, build);
            await changeApp((app) => withNative(app, before ?? build));
            return before === null ? 'created' : 'exists';
        },
        async retireNative(native) {
            const { platform, version, build } = native;
            // A run that was killed while it recorded leaves the record without its entry in app.json.
            const record = await (0,storage_documents/* readDocument */.u0)(storage, keys.native(platform, version, build), native_build/* parseNativeBuild */.rr);
            const app = await changeApp((present) => withRetired(record === null ? present : withNative(present, record.value), native));
            return hasNative(app, native) ? 'retired' : 'absent';
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
function self_hosted_movedOn(channel, store) {
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




/** The backend behind a store address. @throws UpdateError `INPUT_INVALID` when something it needs is not given. */
function openBackend(address, appId, world, hints) {
    if (address.kind !== 'capgo')
        return selfHosted((0,storage_open/* openStorage */.G)(address), appId, world.clock);
    const key = world.env.CAPGO_TOKEN?.trim() ?? '';
    if (key === '') {
        throw new update_error/* UpdateError */.mp('INPUT_INVALID', 'store capgo wants an API key in CAPGO_TOKEN', {
            hint: 'Create one in the console of Capgo, keep it as a secret, and set it in the environment of this step as CAPGO_TOKEN.',
        });
    }
    const { forge } = world;
    if (forge === null)
        throw new Error('the shells hand in a code host');
    return capgoCloud({ ...world, ...hints, appId, key, forge });
}

// EXTERNAL MODULE: ./lib/project/checks/set-up-checks.js
var set_up_checks = __webpack_require__(4443);
;// CONCATENATED MODULE: ./lib/operations/release/app-backend.js


/** The backend that a command names, for an app: hosts of Capgo Cloud come from its Capacitor config. */
function appBackend(command, { appId, capacitor, folder }, ports, key = null) {
    const { localApi, updateUrl } = (0,set_up_checks/* pluginConfig */.q)(capacitor);
    return openBackend(command.store, appId, ports, {
        api: textOf(localApi),
        updateUrl: textOf(updateUrl),
        cli: command.capgoCli || null,
        folder,
        delta: command.delta ?? false,
        privateKey: key?.privatePem ?? null,
    });
}
const textOf = (raw) => (typeof raw === 'string' && raw !== '' ? raw : null);


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


/***/ }),

/***/ 4443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ setUpFaults),
/* harmony export */   q: () => (/* binding */ pluginConfig)
/* harmony export */ });
/* harmony import */ var _core_public_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69904);

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
    faults.push(...keyFaults(plugin.publicKey, setUp.publicKey));
    return faults;
}
/** What keeps devices with a key in their binary from opening the bundle, or devices without one. */
function keyFaults(configured, ours) {
    const theirs = typeof configured === 'string' ? configured : '';
    if (theirs === '' && ours === null)
        return [];
    if (theirs === '') {
        return [
            {
                code: 'PUBLIC_KEY_MISSING',
                text: 'the bundle would be encrypted, and plugins.CapacitorUpdater.publicKey is not set, so no device could open it',
                fix: 'set publicKey in the Capacitor config (npx @capgo/cli key save) and ship a native build with it, or leave private-key out',
            },
        ];
    }
    if (ours === null) {
        return [
            {
                code: 'BUNDLE_NOT_ENCRYPTED',
                text: 'plugins.CapacitorUpdater.publicKey is set, so devices refuse a plain bundle',
                fix: 'give the private key with private-key (CAPACITOR_OTA_PRIVATE_KEY), or remove publicKey from the Capacitor config and ship a native build without it',
            },
        ];
    }
    if (!theirs.includes('BEGIN RSA PUBLIC KEY')) {
        return [
            {
                code: 'PUBLIC_KEY_UNREADABLE',
                text: 'plugins.CapacitorUpdater.publicKey is no PKCS#1 key (-----BEGIN RSA PUBLIC KEY-----), and devices read no other',
                fix: 'save the public key again (npx @capgo/cli key save) and ship a native build with it',
            },
        ];
    }
    if ((0,_core_public_key_js__WEBPACK_IMPORTED_MODULE_0__/* .pemBody */ .z)(theirs) === (0,_core_public_key_js__WEBPACK_IMPORTED_MODULE_0__/* .pemBody */ .z)(ours))
        return [];
    return [
        {
            code: 'PUBLIC_KEY_OTHER',
            text: `private-key belongs to key ${(0,_core_public_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyIdOf */ .y)(ours)}, devices hold ${(0,_core_public_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyIdOf */ .y)(theirs)}`,
            fix: 'give the private key of the pair whose public key is in the Capacitor config',
        },
    ];
}
/** `plugins.CapacitorUpdater` of the config. */
function pluginConfig(config) {
    const plugins = config.plugins;
    const own = typeof plugins === 'object' && plugins !== null
        ? plugins.CapacitorUpdater
        : null;
    return typeof own === 'object' && own !== null ? own : {};
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
/* harmony import */ var _core_update_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31445);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33546);


/**
 * How `commit` stands to `other`: `ancestor` when it is older. A shallow clone is deepened until the answer is sure.
 * `unknown`: the other commit is nowhere to be found (rewritten history).
 * @throws UpdateError `GIT_FAILED` when a shallow clone cannot be deepened
 */
async function ancestryOf(repository, commit, other) {
    if (commit === other)
        return 'same';
    for (;;) {
        const known = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .hasCommit */ .QE)(repository, other);
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
const isAncestor = async ({ git }, older, newer) => (await git.tryText(['merge-base', '--is-ancestor', older, newer])) !== null;
const isShallow = async ({ git }) => (await git.text(['rev-parse', '--is-shallow-repository'])).trim() === 'true';
const fetchCommit = async (repository, commit) => (await repository.git.tryText([
    'fetch',
    '--quiet',
    '--filter=tree:0',
    '--end-of-options',
    'origin',
    commit,
])) !== null && (0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .hasCommit */ .QE)(repository, commit);
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
    throw new _core_update_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UpdateError */ .mp('GIT_FAILED', 'the clone is shallow and could not be deepened, so commits cannot be ordered', {
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
