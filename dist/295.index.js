export const id = 295;
export const ids = [295];
export const modules = {

/***/ 5295:
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
        app: async (appId) => planValid && appId === catalog.appId ? { catalog, served, sizeOf: () => null } : null,
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
const parseOverride = (0,core_fields/* recordOf */.zv)((fields) => ({
    channel: fields.read('channel', core_fields/* parseText */.r4),
    self: fields.read('self', core_fields/* parseFlag */.og, false),
}));
const parseFailure = (0,core_fields/* recordOf */.zv)((fields) => ({
    version: fields.read('version', core_fields/* parseText */.r4),
    until: fields.read('until', parseMoment),
}));
/** @throws Invalid naming every fault. */
const parseDeviceRecord = (0,core_fields/* recordOf */.zv)((fields) => ({
    format: fields.read('format', core_fields/* parseFormat */.Xc),
    override: fields.read('override', (0,core_fields/* orNull */.Xd)(parseOverride), null),
    failed: fields.read('failed', (0,core_fields/* listOf */.c3)(parseFailure), []),
}));

// EXTERNAL MODULE: ./lib/core/keys.js
var keys = __webpack_require__(61547);
// EXTERNAL MODULE: ./lib/storage/documents.js
var documents = __webpack_require__(39955);
// EXTERNAL MODULE: ./lib/storage/in-parallel.js
var in_parallel = __webpack_require__(91916);
// EXTERNAL MODULE: ./lib/server/pause.js
var pause = __webpack_require__(8665);
;// CONCATENATED MODULE: ./lib/server/store-device-states.js





/** A record that other processes may change is read again after this long, in milliseconds. */
const freshFor = 60_000;
/** A device writes at most this often; later changes wait and go out together. */
const writeEvery = 60_000;
/** A record that could not be read is tried again after this long, in milliseconds. */
const retryAfter = 5_000;
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
            known: false,
            readAgainAt: Number.NEGATIVE_INFINITY,
            reading: null,
            wroteAt: Number.NEGATIVE_INFINITY,
            pending: new Map(),
            timer: false,
        };
        // Asked last, forgotten last; the oldest stays while it waits to be written.
        slots.delete(key);
        slots.set(key, slot);
        if (slots.size > capacity) {
            const [oldest] = slots.values();
            if (oldest !== undefined && oldest.pending.size === 0)
                slots.delete(oldest.key);
        }
        return slot;
    };
    const read = (slot) => {
        slot.readAgainAt = now() + retryAfter;
        slot.reading ??= (0,documents/* readDocument */.u0)(storage, slot.key, parseDeviceRecord)
            .then((found) => {
            slot.record = applied(slot.pending, found?.value ?? newDeviceRecord);
            slot.known = true;
            slot.readAgainAt = now() + freshFor;
        })
            .catch(onTrouble)
            .finally(() => {
            slot.reading = null;
        });
    };
    const write = async (slot) => {
        const changes = slot.pending;
        slot.wroteAt = now();
        try {
            await (0,documents/* changeDocument */.wL)(storage, slot.key, parseDeviceRecord, newDeviceRecord, (record) => applied(changes, record));
            slot.pending = new Map([...slot.pending].filter(([about, change]) => changes.get(about) !== change));
        }
        catch (error) {
            onTrouble(error);
            writeLater(slot);
        }
    };
    const writeLater = (slot) => {
        if (slot.timer)
            return;
        slot.timer = true;
        (0,pause/* later */.N)(slot.wroteAt + writeEvery - now(), () => {
            slot.timer = false;
            void write(slot);
        });
    };
    const change = async (appId, deviceId, about, next) => {
        const slot = slotOf(appId, deviceId);
        slot.record = next(slot.record);
        slot.pending = new Map([...slot.pending, [about, next]]);
        if (now() - slot.wroteAt >= writeEvery)
            await write(slot);
        else
            writeLater(slot);
    };
    return {
        async get({ appId, deviceId }) {
            const slot = slotOf(appId, deviceId);
            if (now() >= slot.readAgainAt)
                read(slot);
            if (!slot.known && slot.reading !== null)
                await Promise.race([slot.reading, (0,pause/* pause */.v)(patience)]);
            return stateAt(slot.record, moment(now()));
        },
        setOverride: (appId, deviceId, override) => change(appId, deviceId, 'override', (record) => withOverride(record, override)),
        addFailure: (appId, deviceId, version, until) => change(appId, deviceId, `failed ${version}`, (record) => withFailure(record, version, moment(until), moment(now()))),
        async flush() {
            const waiting = [...slots.values()].filter(({ pending }) => pending.size > 0);
            await (0,in_parallel/* inParallel */.H)(waiting, 8, write);
        },
    };
}
const applied = (changes, record) => [...changes.values()].reduce((changed, change) => change(changed), record);
const moment = (milliseconds) => new Date(milliseconds).toISOString();

// EXTERNAL MODULE: ./lib/server/store-source.js + 1 modules
var store_source = __webpack_require__(80709);
// EXTERNAL MODULE: ./lib/storage/open.js + 5 modules
var storage_open = __webpack_require__(45168);
// EXTERNAL MODULE: ./lib/wire/neutral-catalog.js
var neutral_catalog = __webpack_require__(65160);
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
    await world.states.flush?.();
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
        return (0,neutral_catalog/* parseNeutralCatalog */.S)(JSON.parse(await (0,promises_.readFile)(path, 'utf8')));
    }
    catch (cause) {
        if (!(cause instanceof invalid/* Invalid */.W) && !(cause instanceof Error))
            throw cause;
        throw new update_error/* UpdateError */.mp('INPUT_INVALID', `the catalog ${path} cannot be read: ${cause.message}`, { cause });
    }
}


/***/ })

};
