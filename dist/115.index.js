export const id = 115;
export const ids = [115];
export const modules = {

/***/ 90496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  serve: () => (/* binding */ serve)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./lib/core/invalid.js
var invalid = __webpack_require__(9264);
// EXTERNAL MODULE: ./lib/core/update-error.js
var update_error = __webpack_require__(31445);
// EXTERNAL MODULE: ./lib/server/handler.js + 15 modules
var server_handler = __webpack_require__(61348);
;// CONCATENATED MODULE: ./lib/server/neutral-source.js
/** Serves one catalog of the conformance cases. An app without a valid plan is not here, as at Capgo Cloud. */
function neutralSource(neutral) {
    const { catalog, planValid, served } = neutral;
    return {
        app: async (appId) => (planValid && appId === catalog.appId ? { catalog, served } : null),
    };
}

// EXTERNAL MODULE: ./lib/server/device-states.js
var device_states = __webpack_require__(98720);
;// CONCATENATED MODULE: ./lib/server/neutral-states.js

/** Device states that start with the overrides of a catalog file and change in memory from there. */
function neutralStates(neutral, now) {
    const changed = new Set();
    const memory = (0,device_states/* memoryDeviceStates */.A)(now);
    return {
        ...memory,
        async get(device) {
            const state = await memory.get(device);
            return changed.has(device.deviceId) ? state : { ...state, override: neutral.state(device).override };
        },
        async setOverride(appId, deviceId, override) {
            changed.add(deviceId);
            await memory.setOverride(appId, deviceId, override);
        },
    };
}

// EXTERNAL MODULE: ./lib/core/fields.js
var core_fields = __webpack_require__(25430);
// EXTERNAL MODULE: ./lib/core/shown-text.js
var shown_text = __webpack_require__(14956);
;// CONCATENATED MODULE: ./lib/core/device-record.js



/** A device of which nothing is remembered. */
const newDeviceRecord = { format: 1, override: null, failed: [] };
/** How many failures of one device are remembered: a device that reports more is broken otherwise. */
const mostFailures = 20;
/** What counts of a record at a moment (ISO 8601, UTC): failures expire. */
function stateAt({ override, failed }, now) {
    return {
        override,
        failed: failed.filter(({ until }) => until > now).map(({ version }) => version),
    };
}
/** The record with another choice; the same one when nothing changes. */
function withOverride(record, override) {
    const same = record.override?.channel === override?.channel && record.override?.self === override?.self;
    return same ? record : { ...record, override };
}
/** The record with a failure until a moment; expired ones and the oldest of too many go. */
function withFailure(record, version, until, now) {
    const others = record.failed.filter((entry) => entry.version !== version && entry.until > now);
    const failed = [...others, { version, until }].slice(-mostFailures);
    return { ...record, failed };
}
function parseMoment(raw) {
    const text = (0,core_fields/* parseText */.r4)(raw);
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(text)) {
        throw new invalid/* Invalid */.W(`must be a moment such as 2026-01-31T12:00:00Z, got ${(0,shown_text/* shownText */.f)(text)}`);
    }
    return text;
}
function parseOverride(raw) {
    const fields = (0,core_fields/* openFields */.Mh)(raw);
    const override = { channel: fields.read('channel', core_fields/* parseText */.r4), self: fields.read('self', core_fields/* parseFlag */.og, false) };
    fields.done();
    return override;
}
function parseFailure(raw) {
    const fields = (0,core_fields/* openFields */.Mh)(raw);
    const failure = { version: fields.read('version', core_fields/* parseText */.r4), until: fields.read('until', parseMoment) };
    fields.done();
    return failure;
}
/** @throws Invalid naming every fault. */
function parseDeviceRecord(raw) {
    const fields = (0,core_fields/* openFields */.Mh)(raw);
    const record = {
        format: fields.read('format', core_fields/* parseFormat */.Xc),
        override: fields.read('override', (0,core_fields/* orNull */.Xd)(parseOverride), null),
        failed: fields.read('failed', (0,core_fields/* listOf */.c3)(parseFailure), []),
    };
    fields.done();
    return record;
}

// EXTERNAL MODULE: ./lib/core/keys.js
var keys = __webpack_require__(61547);
// EXTERNAL MODULE: ./lib/storage/documents.js
var documents = __webpack_require__(39955);
;// CONCATENATED MODULE: ./lib/server/store-device-states.js



/** A record that other processes may change is read again after this long, in milliseconds. */
const freshFor = 60_000;
/** A device writes at most this often; later changes wait and go out together. */
const writeEvery = 60_000;
/** How long a check waits for the store, in milliseconds. */
const patience = 250;
/** Devices kept in memory. */
const capacity = 50_000;
/** Device states in the documents of a store, with the devices of the last minutes in memory. */
function storeDeviceStates(storage, options) {
    const { clock, onTrouble = () => { } } = options;
    const slots = new Map();
    const now = () => clock.now().getTime();
    const slotOf = (appId, deviceId) => {
        const key = (0,keys/* appKeys */.W)(appId).device(deviceId);
        const slot = slots.get(key) ?? {
            key,
            record: newDeviceRecord,
            readAt: null,
            reading: null,
            wroteAt: Number.NEGATIVE_INFINITY,
            pending: [],
            timer: false,
        };
        // Asked last, forgotten last; the oldest stays while it waits to be written.
        slots.delete(key);
        slots.set(key, slot);
        if (slots.size > capacity) {
            const [oldest] = slots.values();
            if (oldest !== undefined && oldest.pending.length === 0)
                slots.delete(oldest.key);
        }
        return slot;
    };
    const read = (slot) => {
        slot.reading ??= (0,documents/* readDocument */.u0)(storage, slot.key, parseDeviceRecord)
            .then((found) => {
            slot.record = slot.pending.reduce((record, change) => change(record), found?.value ?? newDeviceRecord);
            slot.readAt = now();
        })
            .catch(onTrouble)
            .finally(() => {
            slot.reading = null;
        });
        return slot.reading;
    };
    const write = async (slot) => {
        const changes = slot.pending;
        slot.wroteAt = now();
        const change = (record) => changes.reduce((changed, next) => next(changed), record);
        try {
            await (0,documents/* changeDocument */.wL)(storage, slot.key, parseDeviceRecord, newDeviceRecord, change);
            slot.pending = slot.pending.slice(changes.length);
        }
        catch (error) {
            onTrouble(error);
        }
    };
    const change = async (appId, deviceId, next) => {
        const slot = slotOf(appId, deviceId);
        slot.record = next(slot.record);
        slot.pending = [...slot.pending, next];
        const due = slot.wroteAt + writeEvery - now();
        if (due <= 0)
            return write(slot);
        if (slot.timer)
            return;
        slot.timer = true;
        later(due, () => {
            slot.timer = false;
            void write(slot);
        });
    };
    return {
        async get({ appId, deviceId }) {
            const slot = slotOf(appId, deviceId);
            if (slot.readAt === null)
                await Promise.race([read(slot), pause(patience)]);
            else if (now() - slot.readAt >= freshFor)
                void read(slot);
            return stateAt(slot.record, moment(now()));
        },
        setOverride: (appId, deviceId, override) => change(appId, deviceId, (record) => withOverride(record, override)),
        addFailure: (appId, deviceId, version, until) => change(appId, deviceId, (record) => withFailure(record, version, moment(until), moment(now()))),
    };
}
const moment = (milliseconds) => new Date(milliseconds).toISOString();
/** A timer that keeps no process alive. */
function later(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    if (typeof timer === 'object')
        timer.unref();
}
const pause = (milliseconds) => new Promise((done) => later(milliseconds, done));

// EXTERNAL MODULE: ./lib/server/store-source.js + 1 modules
var store_source = __webpack_require__(80709);
// EXTERNAL MODULE: ./lib/storage/open.js + 5 modules
var storage_open = __webpack_require__(45168);
// EXTERNAL MODULE: ./lib/core/platform.js
var platform = __webpack_require__(87904);
// EXTERNAL MODULE: ./lib/core/plugin-gates.js
var plugin_gates = __webpack_require__(58269);
// EXTERNAL MODULE: ./lib/wire/strategy.js
var strategy = __webpack_require__(45068);
;// CONCATENATED MODULE: ./lib/wire/neutral-catalog.js




function reading(read) {
    return (raw) => {
        const fields = (0,core_fields/* openFields */.Mh)(raw);
        const value = read(fields);
        fields.done();
        return value;
    };
}
const optionalText = (0,core_fields/* orNull */.Xd)(core_fields/* parseText */.r4);
const parseFile = reading((fields) => ({
    fileName: fields.read('fileName', core_fields/* parseText */.r4),
    hash: fields.read('hash', core_fields/* parseText */.r4),
    path: fields.read('path', core_fields/* parseText */.r4),
}));
const parseNeutralBundle = reading((fields) => ({
    version: fields.read('version', core_fields/* parseText */.r4),
    url: fields.read('url', optionalText, null),
    hosted: fields.read('hosted', core_fields/* parseFlag */.og, false),
    checksum: fields.read('checksum', optionalText, null),
    sessionKey: fields.read('sessionKey', optionalText, null),
    keyId: fields.read('keyId', optionalText, null),
    minNative: fields.read('minUpdateVersion', optionalText, null),
    manifest: fields.read('manifest', (0,core_fields/* listOf */.c3)(parseFile), []),
    link: fields.read('link', optionalText, null),
    comment: fields.read('comment', optionalText, null),
    deleted: fields.read('deleted', core_fields/* parseFlag */.og, false),
}));
const parseNeutralRollout = (id) => reading((fields) => ({
    id,
    bundle: fields.read('bundle', core_fields/* parseText */.r4),
    bps: fields.read('percentageBps', core_fields/* parseCount */.zq, 0),
    enabled: fields.read('enabled', core_fields/* parseFlag */.og, false),
    paused: fields.read('paused', core_fields/* parseFlag */.og, false),
}));
const parseNeutralChannel = reading((fields) => {
    const name = fields.read('name', core_fields/* parseText */.r4);
    const bundle = fields.read('bundle', optionalText, null);
    return {
        name,
        isPublic: fields.read('public', core_fields/* parseFlag */.og, false),
        selfAssign: fields.read('allowDeviceSelfSet', core_fields/* parseFlag */.og, false),
        platforms: platform/* platforms */.Bn.filter((platform) => fields.read(platform, core_fields/* parseFlag */.og, true)),
        current: (0,platform/* perPlatform */.Nn)(() => bundle ?? 'builtin'),
        lanes: (0,platform/* perPlatform */.Nn)(() => ({})),
        strategy: fields.read('disableAutoUpdate', strategy/* strategyFromCapgo */.Ui),
        belowNative: !fields.read('disableAutoUpdateUnderNative', core_fields/* parseFlag */.og, true),
        unlisted: 'strategies',
        allow: {
            dev: fields.read('allowDev', core_fields/* parseFlag */.og, true),
            prod: fields.read('allowProd', core_fields/* parseFlag */.og, true),
            device: fields.read('allowDevice', core_fields/* parseFlag */.og, true),
            emulator: fields.read('allowEmulator', core_fields/* parseFlag */.og, true),
        },
        rollout: fields.read('rollout', (0,core_fields/* orNull */.Xd)(parseNeutralRollout(`rollout of ${name}`)), null),
        paused: false,
    };
});
const neutral_catalog_parseOverride = reading((fields) => ({
    deviceId: fields.read('deviceId', core_fields/* parseText */.r4).toLowerCase(),
    channel: fields.read('channel', core_fields/* parseText */.r4),
}));
const parseNeutralApp = reading((fields) => ({
    id: fields.read('id', core_fields/* parseText */.r4),
    exposeMetadata: fields.read('exposeMetadata', core_fields/* parseFlag */.og, false),
    planValid: fields.read('planValid', core_fields/* parseFlag */.og, true),
}));
/** @throws Invalid naming every fault. */
function parseNeutralCatalog(raw) {
    const fields = (0,core_fields/* openFields */.Mh)(raw);
    const app = fields.read('app', parseNeutralApp);
    const bundles = fields.read('bundles', (0,core_fields/* listOf */.c3)(parseNeutralBundle), []);
    const channels = fields.read('channels', (0,core_fields/* listOf */.c3)(parseNeutralChannel), []);
    const operator = fields.read('deviceOverrides', (0,core_fields/* listOf */.c3)(neutral_catalog_parseOverride), []);
    const self = fields.read('selfOverrides', (0,core_fields/* listOf */.c3)(neutral_catalog_parseOverride), []);
    fields.done();
    const byVersion = new Map(bundles.map((bundle) => [bundle.version, bundle]));
    // The first public channel whose bundle is still there (protocol.md §3.2).
    const live = channels.filter(({ current: { ios } }) => ios === null || ios === 'builtin' || byVersion.get(ios)?.deleted !== true);
    return {
        planValid: app.planValid,
        catalog: {
            appId: app.id,
            exposeMetadata: app.exposeMetadata,
            defaults: publicDefaults(live),
            channels: new Map(channels.map((channel) => [channel.name, channel])),
            bundles: new Map(bundles.map((bundle) => [bundle.version, catalogBundle(bundle)])),
            natives: [],
        },
        served: (version, publicUrl) => {
            const bundle = byVersion.get(version);
            return bundle === undefined ? null : servedBundle(bundle, publicUrl);
        },
        state({ deviceId, plugin }) {
            const own = (0,plugin_gates/* storesChannel */.I4)(plugin) ? undefined : self.find((row) => row.deviceId === deviceId);
            const set = operator.find((row) => row.deviceId === deviceId);
            const override = own !== undefined
                ? { channel: own.channel, self: true }
                : set !== undefined
                    ? { channel: set.channel, self: false }
                    : null;
            return { override, failed: [] };
        },
    };
}
/** The first public channel by name that serves the platform (protocol.md §3.2). */
function publicDefaults(channels) {
    const inOrder = [...channels].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    return (0,platform/* perPlatform */.Nn)((platform) => inOrder.find((channel) => channel.isPublic && channel.platforms.includes(platform))?.name ?? null);
}
function catalogBundle(bundle) {
    const { version, keyId, minNative, deleted } = bundle;
    return { version, payload: payloadOf(bundle), keyId: keyId || null, minNative, deleted, fingerprints: {} };
}
function payloadOf({ url, hosted, manifest }) {
    if (url)
        return /^https?:\/\//i.test(url) ? 'zip' : 'unusable';
    if (hosted)
        return 'zip';
    return manifest.length > 0 ? 'manifest' : 'none';
}
function servedBundle(bundle, publicUrl) {
    const path = (text) => text.split('/').map(encodeURIComponent).join('/');
    return {
        version: bundle.version,
        url: bundle.url || (bundle.hosted ? `${publicUrl}/${path(`${bundle.version}.zip`)}` : null),
        checksum: bundle.checksum ?? '',
        sessionKey: bundle.sessionKey ?? '',
        // A bundle with an address of its own never has a delta (protocol.md §3.3, notes).
        manifest: bundle.url
            ? []
            : bundle.manifest.map((file) => ({
                file_name: plainName(file),
                file_hash: file.hash,
                download_url: `${publicUrl}/${path(file.path)}`,
            })),
        link: bundle.link,
        comment: bundle.comment,
    };
}
/** Old uploads stored the percent-encoded name of the path as the file's name. */
function plainName({ fileName, path }) {
    if (!path.endsWith(fileName) || !fileName.includes('%'))
        return fileName;
    try {
        return decodeURIComponent(fileName);
    }
    catch {
        return fileName;
    }
}

;// CONCATENATED MODULE: ./lib/operations/serve.js












const loopback = /^(127\.\d+\.\d+\.\d+|::1|localhost)$/;
/** Answers devices until the process is asked to stop. */
async function serve(command, ports) {
    const { host, port, publicUrl } = command;
    if (publicUrl === null && !loopback.test(host)) {
        throw new update_error/* UpdateError */.mp('INPUT_INVALID', `--public-url is needed to listen on ${host}`, {
            hint: 'Download links start with it, and are never taken from a request: --public-url https://updates.example.com',
        });
    }
    const world = await worldOf(command, ports);
    const trouble = (error) => ports.log.warn(error instanceof Error ? error.message : String(error));
    let handler = async () => new Response(null, { status: 503 });
    const { startNodeServer } = await __webpack_require__.e(/* import() */ 679).then(__webpack_require__.bind(__webpack_require__, 37679));
    const server = await startNodeServer(() => handler, { host, port }).catch((cause) => {
        throw new update_error/* UpdateError */.mp('INPUT_INVALID', `cannot listen on ${host}:${port}: ${cause.message}`, {
            hint: 'Choose another --port; 0 lets the system choose.',
            cause,
        });
    });
    handler = (0,server_handler/* createHandler */.j)({
        ...world,
        clock: ports.clock,
        publicUrl: (publicUrl ?? server.address).replace(/\/+$/, ''),
        dialect: command.dialect,
        pages: await builtPages(),
        onTrouble: trouble,
    });
    if (publicUrl?.startsWith('http:') === true && !loopback.test(new URL(publicUrl).hostname)) {
        ports.log.warn('--public-url is http: phones refuse downloads that are not https');
    }
    ports.log.info(`Serving ${world.name} on ${server.address}`);
    ports.log.info(`  updateUrl   ${server.address}/updates`);
    ports.log.info(`  statsUrl    ${server.address}/stats`);
    ports.log.info(`  channelUrl  ${server.address}/channel_self`);
    ports.log.info(`  for people  ${server.address}/tester`);
    await new Promise((done) => {
        if (ports.signal.aborted)
            return done();
        ports.signal.addEventListener('abort', () => done(), { once: true });
    });
    await server.stop();
    return { verb: 'serve', warnings: [], next: [] };
}
/** The pages that the build put beside this module; none where it was bundled without them. */
async function builtPages() {
    const folder = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url)), '..', 'pages');
    const tester = await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'tester.html'), 'utf8').catch(() => null);
    return tester === null ? {} : { tester };
}
async function worldOf({ store, catalog, app }, ports) {
    const now = () => ports.clock.now().getTime();
    if (catalog !== null) {
        const neutral = await readCatalog(catalog);
        return {
            name: catalog,
            source: neutralSource(neutral),
            states: neutralStates(neutral, now),
            storage: null,
        };
    }
    if (store === null) {
        throw new update_error/* UpdateError */.mp('INPUT_INVALID', 'serve wants a store', {
            hint: 'Name it: --store file:./ota-store',
        });
    }
    if (store.kind === 'file' && (await (0,promises_.stat)(store.path).catch(() => null))?.isFile() === true) {
        throw new update_error/* UpdateError */.mp('INPUT_INVALID', `${store.path} is a file, not the folder of a store`);
    }
    const storage = (0,storage_open/* openStorage */.G)(store);
    const onTrouble = (error) => ports.log.warn(error instanceof Error ? error.message : String(error));
    return {
        name: storage.name,
        source: (0,store_source/* storeSource */.b)(storage, { clock: ports.clock, apps: app, onTrouble }),
        states: storeDeviceStates(storage, { clock: ports.clock, onTrouble }),
        storage,
    };
}
async function readCatalog(path) {
    try {
        return parseNeutralCatalog(JSON.parse(await (0,promises_.readFile)(path, 'utf8')));
    }
    catch (cause) {
        if (!(cause instanceof invalid/* Invalid */.W) && !(cause instanceof Error))
            throw cause;
        throw new update_error/* UpdateError */.mp('INPUT_INVALID', `the catalog ${path} cannot be read: ${cause.message}`, { cause });
    }
}


/***/ })

};
