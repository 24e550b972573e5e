export const id = 566;
export const ids = [566];
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

/***/ 82370:
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
;// CONCATENATED MODULE: ./lib/backend/capgo/upload.js





/** The version of `@capgo/cli` that uploads; never `latest`, so that a run means the same tomorrow. */
const capgoCliVersion = '8.68.1';
/** How the CLI is started unless the user names another command. */
const capgoCli = ['npx', '--yes', `@capgo/cli@${capgoCliVersion}`];
/**
 * A private channel that no device follows. The CLI links every upload to some channel (protocol.md §5.1, step 10);
 * linking it here leaves the channel that devices follow to us, after the proof.
 */
const stagingChannel = 'capacitor-ota-uploads';
/** In milliseconds. */
const timeLimit = 15 * 60_000;
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
    const { appId, key, command, cwd, delta, privateKey, exec, env } = upload;
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
            timeout: timeLimit,
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
/** Nothing of ours: inputs and the tokens of others. */
function childEnvironment(env) {
    return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => value === undefined || /^(INPUT_|CAPACITOR_OTA_|GITHUB_TOKEN$|GH_TOKEN$|ACTIONS_|AWS_)/.test(name)
        ? []
        : [[name, value]]));
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
    const command = options.cli ?? capgoCli;
    const upload = { appId, key, command, cwd: folder, delta, privateKey, exec, env };
    return {
        name: 'Capgo Cloud',
        lanes: false,
        dialect: 'capgo',
        keeps: keptSettings,
        updateUrl: options.updateUrl ?? 'https://plugin.capgo.app/updates',
        async state(name) {
            const [bundles, channels, natives] = await Promise.all([
                lists.bundles(),
                lists.channels(),
                ledger.read(),
            ]);
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


/***/ })

};
