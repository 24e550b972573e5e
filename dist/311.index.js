export const id = 311;
export const ids = [311];
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

/***/ 98720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ memoryDeviceStates)
/* harmony export */ });
/* harmony import */ var _core_device_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34025);

/** Device states that live as long as the process. */
function memoryDeviceStates(now) {
    const states = new Map();
    const at = (appId, deviceId) => {
        const key = `${appId} ${deviceId}`;
        const before = states.get(key);
        if (before !== undefined)
            return before;
        const fresh = { override: null, failed: new Map() };
        states.set(key, fresh);
        return fresh;
    };
    return {
        async get({ appId, deviceId }) {
            const state = states.get(`${appId} ${deviceId}`);
            if (state === undefined)
                return _core_device_state_js__WEBPACK_IMPORTED_MODULE_0__/* .noDeviceState */ .J;
            const failed = [...state.failed].filter(([, until]) => until > now()).map(([version]) => version);
            return { override: state.override, failed };
        },
        async setOverride(appId, deviceId, override) {
            at(appId, deviceId).override = override;
        },
        async addFailure(appId, deviceId, version, until) {
            at(appId, deviceId).failed.set(version, until);
        },
    };
}


/***/ }),

/***/ 61348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ createHandler)
});

// EXTERNAL MODULE: ./node_modules/hono/dist/index.js + 23 modules
var dist = __webpack_require__(60429);
// EXTERNAL MODULE: ./node_modules/hono/dist/middleware/body-limit/index.js
var body_limit = __webpack_require__(62542);
// EXTERNAL MODULE: ./lib/core/update-error.js
var update_error = __webpack_require__(31445);
// EXTERNAL MODULE: ./lib/core/choose-channel.js
var choose_channel = __webpack_require__(33652);
;// CONCATENATED MODULE: ./lib/core/channel-self/channel-answer.js
function channelError(code, because, channel = null) {
    return { answer: { kind: 'error', code, because, channel } };
}

// EXTERNAL MODULE: ./lib/core/plugin-gates.js
var plugin_gates = __webpack_require__(58269);
;// CONCATENATED MODULE: ./lib/core/channel-self/keeps-itself.js

/** Whether the device stores its channel. An empty plugin version counts as new, as at Capgo Cloud. */
const keepsItself = (device) => device.plugin === '' || (0,plugin_gates/* storesChannel */.I4)(device.plugin);

;// CONCATENATED MODULE: ./lib/core/channel-self/get-channel.js



/**
 * Which channel a device follows (protocol.md §3.6, PUT). New plugins store the name that is returned, so ours is the
 * one really resolved; Capgo Cloud repeats what the device sent.
 * @param named the `channel` of the request; current plugins send none
 */
function getChannel(device, named, catalog, state, dialect) {
    return dialect === 'capgo' ? asCapgo(device, named, catalog, state) : asResolved(device, catalog, state);
}
function asResolved(device, catalog, state) {
    const choice = (0,choose_channel/* chooseChannel */.P)(device, catalog, state, 'ours');
    if (choice === null)
        return channelError('channel_not_found', 'no channel serves this device');
    const { channel, by } = choice;
    return {
        answer: {
            kind: 'channel',
            channel: channel.name,
            by: by === 'override' ? 'override' : 'default',
            selfAssign: channel.selfAssign,
        },
    };
}
function asCapgo(device, named, catalog, state) {
    if (keepsItself(device)) {
        return named === ''
            ? {
                answer: {
                    kind: 'channel',
                    channel: device.channel || 'production',
                    by: 'default',
                    selfAssign: null,
                },
            }
            : { answer: { kind: 'channel', channel: named, by: 'override', selfAssign: true } };
    }
    const pinned = state.override === null ? undefined : catalog.channels.get(state.override.channel);
    if (pinned !== undefined) {
        return {
            answer: { kind: 'channel', channel: pinned.name, by: 'override', selfAssign: pinned.selfAssign },
        };
    }
    const name = catalog.channels.has(device.channel) ? device.channel : catalog.defaults[device.platform];
    if (name === null)
        return channelError('channel_not_found', 'no channel serves this device');
    return { answer: { kind: 'channel', channel: name, by: 'default', selfAssign: null } };
}

;// CONCATENATED MODULE: ./lib/core/channel-self/list-channels.js
/** The channels that serve a device and that it may follow (protocol.md §3.6, GET). */
function listChannels(device, catalog) {
    const inOrder = [...catalog.channels.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    const channels = inOrder.flatMap(({ name, platforms, allow, isPublic, selfAssign }, index) => {
        const serves = platforms.includes(device.platform) &&
            (device.emulator ? allow.emulator : allow.device) &&
            (device.production ? allow.prod : allow.dev);
        // iOS decodes `id` strictly as a whole number; the place in the order is one.
        return serves && (isPublic || selfAssign) ? [{ id: index + 1, name, isPublic, selfAssign }] : [];
    });
    return { answer: { kind: 'list', channels } };
}

;// CONCATENATED MODULE: ./lib/core/channel-self/set-channel.js


/** A device chooses a channel (protocol.md §3.6, POST). Platform flags are not looked at, as there. */
function setChannel(device, wanted, catalog, state) {
    if (wanted === '')
        return channelError('missing_channel', 'no channel was named');
    const onDevice = keepsItself(device);
    const { override } = state;
    if (!onDevice && override !== null && catalog.channels.get(override.channel)?.selfAssign === false) {
        return channelError('cannot_override', `the device is pinned to channel ${override.channel}`);
    }
    const channel = catalog.channels.get(wanted);
    if (channel === undefined)
        return channelError('channel_not_found', `there is no channel ${wanted}`, wanted);
    if (!channel.selfAssign) {
        return channel.isPublic
            ? channelError('public_channel_self_set_not_allowed', `channel ${wanted} is public; unset the channel instead`, wanted)
            : channelError('channel_self_set_not_allowed', `devices may not choose channel ${wanted}`, wanted);
    }
    if (onDevice)
        return { answer: { kind: 'ok', stored: true } };
    const ok = { kind: 'ok', stored: false };
    if (catalog.defaults[device.platform] === wanted)
        return { answer: ok, override: null };
    if (override?.channel === wanted)
        return { answer: ok };
    return { answer: ok, override: { channel: wanted, self: true } };
}

;// CONCATENATED MODULE: ./lib/core/channel-self/unset-channel.js


/** A device gives its choice up (protocol.md §3.6, DELETE). */
function unsetChannel(device, catalog, state) {
    const ok = { kind: 'ok', stored: false };
    if (keepsItself(device))
        return { answer: ok };
    const { override } = state;
    if (override === null)
        return channelError('cannot_override', 'the device has chosen no channel');
    if (catalog.channels.get(override.channel)?.selfAssign === false) {
        return channelError('cannot_override', `the device is pinned to channel ${override.channel}`);
    }
    return { answer: ok, override: null };
}

// EXTERNAL MODULE: ./lib/wire/reply.js
var reply = __webpack_require__(20053);
;// CONCATENATED MODULE: ./lib/wire/answer-channel.js





/** The whole answer to a channel call, once the store was read (protocol.md §1.5, §3.6). */
function answerChannel(request, context) {
    if (request.kind === 'malformed')
        return request.reply;
    if (context.catalog === null)
        return context.dialect === 'capgo' ? reply/* onPremise */.NB : reply/* appNotFound */.dJ;
    const { answer, ...memory } = effectOf(request, context.catalog, context);
    return { status: 200, body: write(answer, request.device.appId), ...memory };
}
function effectOf({ method, device, channel }, catalog, { state, dialect }) {
    switch (method) {
        case 'POST':
            return setChannel(device, channel, catalog, state);
        case 'PUT':
            return getChannel(device, channel, catalog, state, dialect);
        case 'DELETE':
            return unsetChannel(device, catalog, state);
        case 'GET':
            return listChannels(device, catalog);
    }
}
function write(answer, appId) {
    switch (answer.kind) {
        case 'ok':
            return answer.stored ? { status: 'ok', allowSet: true } : { status: 'ok' };
        case 'channel':
            return {
                channel: answer.channel,
                status: answer.by,
                ...(answer.selfAssign === null ? {} : { allowSet: answer.selfAssign }),
            };
        case 'list':
            return answer.channels.map(({ id, name, isPublic, selfAssign }) => ({
                id,
                name,
                public: isPublic,
                allow_self_set: selfAssign,
            }));
        case 'error':
            return {
                error: answer.code,
                message: answer.because,
                ...(answer.channel === null ? {} : { channel: answer.channel, app_id: appId }),
            };
    }
}

// EXTERNAL MODULE: ./lib/core/resolve.js + 20 modules
var resolve = __webpack_require__(40980);
;// CONCATENATED MODULE: ./lib/wire/served-bundle.js
/** A device needs a valid URL even where it never loads it (protocol.md §1.3). */
const noZipUrl = 'https://404.capgo.app/no.zip';

;// CONCATENATED MODULE: ./lib/wire/answer-update.js




/** The whole answer to an update check, once the store was read (protocol.md §1.3, §3.3). */
function answerUpdate(request, context) {
    if (request.kind === 'malformed')
        return request.reply;
    const { catalog, dialect, state, served } = context;
    if (catalog === null)
        return dialect === 'capgo' ? reply/* onPremise */.NB : reply/* appNotFound */.dJ;
    if (request.overflow)
        return refused('semver_error', 'The native version is not semver', 'failed');
    const decision = (0,resolve/* resolve */.h)(request.device, catalog, { dialect, state, trace: false });
    return writeDecision(decision, request.device, catalog.exposeMetadata, served);
}
/** A decision as devices read it. */
function writeDecision(decision, device, exposeMetadata, served) {
    switch (decision.kind) {
        case 'update': {
            const bundle = served(decision.bundle);
            return bundle === null
                ? refused('no_bundle_url', 'The bundle has no address', 'failed')
                : { status: 200, body: writeUpdate(bundle, device, exposeMetadata) };
        }
        case 'revert':
            // No other member: anything else makes some plugin generation ignore it.
            return { status: 200, body: { version: 'builtin' } };
        default:
            return refused(decision.code, decision.because, decision.kind, extras(decision, device));
    }
}
function writeUpdate(bundle, device, exposeMetadata) {
    const metadata = exposeMetadata && (0,plugin_gates/* takesMetadata */.c_)(device.plugin);
    const manifest = (0,plugin_gates/* takesManifest */.md)(device.plugin) ? bundle.manifest : [];
    return {
        version: bundle.version,
        url: bundle.url ?? noZipUrl,
        session_key: bundle.sessionKey,
        checksum: bundle.checksum,
        ...(manifest.length > 0 ? { manifest } : {}),
        ...(metadata && bundle.link ? { link: bundle.link } : {}),
        ...(metadata && bundle.comment ? { comment: bundle.comment } : {}),
    };
}
/** The members beside error, message and kind (protocol.md §3.3, column "Extra fields"). */
function extras(decision, device) {
    if (decision.code === 'already_on_builtin')
        return { version: 'builtin' };
    if (decision.code === 'key_id_mismatch') {
        return {
            deviceKeyId: device.keyId,
            ...(decision.bundleKeyId ? { bundleKeyId: decision.bundleKeyId } : {}),
        };
    }
    if (decision.comparedWith === null || decision.bundle === null)
        return {};
    return {
        ...(decision.breaking ? { major: true } : {}),
        version: decision.bundle,
        old: decision.comparedWith,
    };
}
function refused(error, message, kind, more = {}) {
    return { status: 200, body: { error, message, kind, ...more } };
}

// EXTERNAL MODULE: ./lib/wire/device-of.js
var device_of = __webpack_require__(36309);
// EXTERNAL MODULE: ./lib/wire/info.js
var wire_info = __webpack_require__(73257);
;// CONCATENATED MODULE: ./lib/wire/channel-request.js


const channelMethods = ['POST', 'PUT', 'DELETE', 'GET'];
const body = {
    invalid: 'invalid_json_body',
    deviceId: true,
    versionName: 'any-text',
    versionBuild: 'any-text',
    pluginVersion: 'optional',
};
const rules = {
    POST: body,
    PUT: body,
    DELETE: { ...body, invalid: 'invalid_query_parameters' },
    GET: {
        invalid: 'invalid_query_parameters',
        deviceId: false,
        versionName: 'optional',
        versionBuild: 'optional',
        pluginVersion: 'optional',
    },
};
/** Reads the members of a channel call, from its body or its query (protocol.md §3.6). Never throws. */
function readChannelRequest(method, raw) {
    const info = (0,wire_info/* readInfo */.LV)(raw, rules[method]);
    if ((0,wire_info/* isReply */.nK)(info))
        return { kind: 'malformed', reply: info };
    return { kind: 'call', method, device: (0,device_of/* deviceOf */.O)(info), channel: info.channel };
}

// EXTERNAL MODULE: ./lib/core/app-id.js
var app_id = __webpack_require__(17972);
// EXTERNAL MODULE: ./lib/core/platform.js
var core_platform = __webpack_require__(87904);
;// CONCATENATED MODULE: ./lib/wire/stats-request.js



/** Devices send at most 200 at once; the answer to a list grows with it. */
const mostEvents = 1_000;
const ok = { status: 200, body: { status: 'ok' } };
/**
 * Reads one event or a list of them. A bad item never spoils the others, and only a body without any usable app id is
 * answered 400, because devices drop a batch for good on 4xx (protocol.md §1.4). Never throws.
 */
function readStats(raw) {
    if (!Array.isArray(raw)) {
        const event = readEvent(raw);
        return event === null
            ? { events: [], reply: (0,reply/* malformed */.Qm)('invalid_app_id', 'The event names no valid app_id') }
            : { events: [event], reply: ok };
    }
    if (raw.length > mostEvents) {
        return { events: [], reply: (0,reply/* malformed */.Qm)('invalid_json_body', `More than ${mostEvents} events at once`) };
    }
    const events = raw.map(readEvent);
    if (events.length > 0 && events.every((event) => event === null)) {
        return { events: [], reply: (0,reply/* malformed */.Qm)('invalid_app_id', 'No event names a valid app_id') };
    }
    const results = events.map((event, index) => event === null
        ? {
            status: 'error',
            error: 'invalid_app_id',
            message: 'The event names no valid app_id',
            index,
            moreInfo: {},
        }
        : { status: 'ok', index });
    return {
        events: events.filter((event) => event !== null),
        reply: { status: 200, body: { status: 'ok', results } },
    };
}
function readEvent(raw) {
    if (typeof raw !== 'object' || raw === null)
        return null;
    const members = raw;
    const text = (name) => {
        const value = members[name];
        return typeof value === 'string' ? value.slice(0, 512) : '';
    };
    if (!(0,app_id/* isAppId */.t)(text('app_id')))
        return null;
    const { platform, timestamp } = members;
    return {
        appId: text('app_id'),
        deviceId: text('device_id').toLowerCase(),
        platform: (0,core_platform/* isPlatform */.aH)(platform) ? platform : null,
        action: text('action'),
        version: text('version_name').split(':', 1)[0] ?? '',
        previousVersion: text('old_version_name'),
        native: text('version_build'),
        plugin: text('plugin_version'),
        production: members.is_prod !== false,
        emulator: members.is_emulator === true,
        at: typeof timestamp === 'number' && Number.isFinite(timestamp) ? timestamp : null,
    };
}

// EXTERNAL MODULE: ./lib/wire/update-request.js
var update_request = __webpack_require__(83480);
// EXTERNAL MODULE: ./lib/core/keys.js
var core_keys = __webpack_require__(61547);
// EXTERNAL MODULE: ./lib/core/sha256.js
var sha256 = __webpack_require__(77340);
;// CONCATENATED MODULE: ./lib/server/requested-range.js
function requestedRange(header, size) {
    if (header === null)
        return { kind: 'whole' };
    const match = /^bytes=(\d*)-(\d*)$/.exec(header.trim());
    const [first, last] = [match?.[1] ?? '', match?.[2] ?? ''];
    if (first === '' && last === '')
        return { kind: 'unsatisfiable' };
    const range = first === ''
        ? { start: Math.max(0, size - Number(last)), end: size - 1 }
        : { start: Number(first), end: last === '' ? size - 1 : Math.min(Number(last), size - 1) };
    const fits = range.start <= range.end && range.start < size && !(first === '' && Number(last) === 0);
    return fits ? { kind: 'part', range } : { kind: 'unsatisfiable' };
}

;// CONCATENATED MODULE: ./lib/server/download.js



/** An archive (`<sha256>.zip`), or the payload of one file of a delta (`<sha256>`). */
const named = /^([0-9a-f]{64})(\.zip)?$/;
/**
 * An archive or a payload, whole or in part (protocol.md §1.7): strong ETag, ranges, no content encoding, never
 * transformed.
 * @param file the name in the address: a digest, so nothing else of the store can be reached
 */
async function download(request, storage, appId, file) {
    const [, digest, isArchive] = named.exec(file) ?? [];
    if (digest === undefined)
        return noSuchFile();
    const keys = (0,core_keys/* appKeys */.W)(appId);
    const key = isArchive === undefined ? keys.blob((0,sha256/* parseSha256 */.t)(digest)) : keys.archive((0,sha256/* parseSha256 */.t)(digest));
    const info = await storage.head(key);
    if (info === null)
        return noSuchFile();
    const etag = `"${digest}"`;
    const headers = new Headers({
        'accept-ranges': 'bytes',
        'cache-control': 'public, max-age=31536000, immutable, no-transform',
        'content-type': isArchive === undefined ? 'application/octet-stream' : 'application/zip',
        'content-disposition': 'attachment',
        'x-content-type-options': 'nosniff',
        etag,
    });
    if (matches(request.headers.get('if-none-match'), etag))
        return new Response(null, { status: 304, headers });
    const condition = request.headers.get('if-range');
    const asked = condition === null || condition === etag ? request.headers.get('range') : null;
    const wanted = requestedRange(asked, info.size);
    if (wanted.kind === 'unsatisfiable') {
        headers.set('content-range', `bytes */${info.size}`);
        return new Response(null, { status: 416, headers });
    }
    const { start, end } = wanted.kind === 'part' ? wanted.range : { start: 0, end: info.size - 1 };
    if (wanted.kind === 'part')
        headers.set('content-range', `bytes ${start}-${end}/${info.size}`);
    headers.set('content-length', String(end - start + 1));
    const status = wanted.kind === 'part' ? 206 : 200;
    if (request.method === 'HEAD')
        return new Response(null, { status, headers });
    const found = await storage.get(key, wanted.kind === 'part' ? wanted.range : undefined);
    return found === null ? noSuchFile() : new Response(found.body, { status, headers });
}
const noSuchFile = () => Response.json({ error: 'not_found', message: 'No such file' }, { status: 404 });
const matches = (header, etag) => header !== null &&
    (header.trim() === '*' || header.split(',').some((part) => part.trim().replace(/^W\//, '') === etag));

;// CONCATENATED MODULE: ./lib/server/manifest-size.js

/** The download size of the files of a delta that a device lacks (protocol.md §1.6); what is not known says so. */
async function manifestSize(raw, source) {
    if (typeof raw !== 'object' || raw === null) {
        return (0,reply/* malformed */.Qm)('invalid_json_body', 'The request is malformed');
    }
    const { app_id, version, manifest, files } = raw;
    const view = typeof app_id === 'string' ? await source.app(app_id) : null;
    const sized = entriesOf(Array.isArray(manifest) ? manifest : files).map((entry) => {
        const size = view?.sizeOf(manifest_size_text(version), manifest_size_text(entry.file_name), manifest_size_text(entry.file_hash)) ?? null;
        return size === null ? { ...entry, error: 'size_unknown' } : { ...entry, size };
    });
    const sizes = sized.flatMap((entry) => ('size' in entry ? [entry.size] : []));
    return {
        status: 200,
        body: {
            totalSize: sizes.reduce((sum, size) => sum + size, 0),
            knownFiles: sizes.length,
            unknownFiles: sized.length - sizes.length,
            files: sized,
        },
    };
}
const manifest_size_text = (raw) => (typeof raw === 'string' ? raw : '');
/** The entries that name a file, each once. */
function entriesOf(raw) {
    if (!Array.isArray(raw))
        return [];
    const entries = raw.flatMap((item) => {
        const { file_name, file_hash, download_url } = (item ?? {});
        if (manifest_size_text(file_hash) === '')
            return [];
        return [{ file_name: manifest_size_text(file_name), file_hash: manifest_size_text(file_hash), download_url: manifest_size_text(download_url) }];
    });
    return [...new Map(entries.map((entry) => [JSON.stringify(Object.values(entry)), entry])).values()];
}

// EXTERNAL MODULE: ./lib/core/device-id.js
var device_id = __webpack_require__(6607);
;// CONCATENATED MODULE: ./lib/server/take-stats.js

/** How long a bundle that failed is not offered to the device again: 30 days, in milliseconds. */
const failureLasts = 30 * 24 * 3_600_000;
/** Remembers the failures among a batch of events: only of known apps and bundles, only of UUID devices. */
async function takeStats(events, source, states, now) {
    for (const { action, appId, deviceId, version } of events) {
        if (action !== 'set_fail' && action !== 'update_fail')
            continue;
        if (!(0,device_id/* isDeviceId */.S)(deviceId))
            continue;
        const view = await source.app(appId);
        if (view?.catalog.bundles.has(version) !== true)
            continue;
        await states.addFailure(appId, deviceId, version, now + failureLasts);
    }
}

;// CONCATENATED MODULE: ./lib/server/handler.js













/** Bytes that a request may hold: a batch of 200 events stays far below. */
const mostBytes = 1024 * 1024;
const limit = (0,body_limit/* bodyLimit */.k)({
    maxSize: mostBytes,
    onError: (context) => context.json({ error: 'body_too_large', message: `A request may hold ${mostBytes} bytes`, moreInfo: {} }, 413),
});
/** A length that the runtime holds the request to; counting the bytes again would double what a check costs. */
function saysItIsSmall({ req }) {
    const length = req.header('content-length');
    return length !== undefined && req.header('transfer-encoding') === undefined && Number(length) <= mostBytes;
}
/** The endpoints of the device protocol; none of them writes or lists what operators own. */
function createHandler(options) {
    const { source, states, clock, storage, dialect = 'ours', onTrouble = () => { } } = options;
    const filesUrl = `${options.publicUrl}/files`;
    const app = new dist/* Hono */.$();
    app.use((context, next) => (saysItIsSmall(context) ? next() : limit(context, next)));
    const ok = (context) => context.json({ status: 'ok' });
    app.get('/healthz', ok);
    app.get('/updates', ok);
    app.get('/stats', ok);
    app.post('/updates', async (context) => {
        const body = await jsonOf(context);
        if (body === null)
            return handler_reply(context, reply/* notJson */.O2);
        const request = (0,update_request/* readUpdateRequest */.x)(body.value);
        if (request.kind === 'malformed')
            return handler_reply(context, request.reply);
        const view = await source.app(request.device.appId);
        const state = await states.get(request.device);
        const answer = answerUpdate(request, {
            catalog: view?.catalog ?? null,
            dialect,
            state,
            served: (version) => view?.served(version, filesUrl) ?? null,
        });
        return handler_reply(context, answer);
    });
    app.post('/updates/manifest_size', async (context) => {
        const body = await jsonOf(context);
        if (body === null)
            return handler_reply(context, reply/* notJson */.O2);
        return handler_reply(context, await manifestSize(body.value, source));
    });
    app.post('/stats', async (context) => {
        const body = await jsonOf(context);
        if (body === null)
            return handler_reply(context, reply/* notJson */.O2);
        const { events, reply: answer } = readStats(body.value);
        await takeStats(events, source, states, clock.now().getTime()).catch(onTrouble);
        return handler_reply(context, answer);
    });
    app.on([...channelMethods], '/channel_self', async (context) => {
        const method = channelMethods.find((candidate) => candidate === context.req.method) ?? 'GET';
        const query = (0,wire_info/* fromQuery */.z)(new URL(context.req.url).searchParams);
        const inQuery = method === 'GET' || method === 'DELETE';
        const body = method === 'GET' ? null : await jsonOf(context);
        if (!inQuery && body === null)
            return handler_reply(context, reply/* notJson */.O2);
        // Old plugins put the members of a DELETE into its body (protocol.md §1.5); Capgo Cloud reads the query alone.
        const members = body !== null && (!inQuery || dialect === 'ours') ? body.value : {};
        const request = readChannelRequest(method, inQuery ? { ...members, ...query } : members);
        if (request.kind === 'malformed')
            return handler_reply(context, request.reply);
        const { appId, deviceId } = request.device;
        const view = await source.app(appId);
        const answer = answerChannel(request, {
            catalog: view?.catalog ?? null,
            dialect,
            state: await states.get(request.device),
        });
        if (answer.override !== undefined)
            await states.setOverride(appId, deviceId, answer.override);
        return handler_reply(context, answer);
    });
    app.on(['GET', 'HEAD'], '/files/:app/:file', async (context) => {
        const { app: appId, file } = context.req.param();
        if (storage === null || (await source.app(appId)) === null)
            return notFound(context);
        return download(context.req.raw, storage, appId, file);
    });
    for (const [name, html] of Object.entries(options.pages ?? {})) {
        app.get(`/${name}`, (context) => context.html(html, 200, pageHeaders));
    }
    app.notFound(notFound);
    app.onError((error, context) => {
        onTrouble(error);
        const unavailable = error instanceof update_error/* UpdateError */.mp && error.code === 'STORAGE_FAILED';
        return context.json(unavailable
            ? { error: 'store_unavailable', message: 'The store cannot be read now', moreInfo: {} }
            : { error: 'unknown_error', message: 'The server failed', moreInfo: {} }, unavailable ? 503 : 500);
    });
    return async (request) => app.fetch(request);
}
/** A page runs its own script and asks nobody. */
const pageHeaders = {
    'content-security-policy': "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
};
/** Null: the body is not JSON. */
async function jsonOf(context) {
    const text = await context.req.text();
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        return null;
    }
}
function handler_reply(context, { status, body }) {
    return context.body(JSON.stringify(body), {
        status: status,
        headers: { 'content-type': 'application/json' },
    });
}
function notFound(context) {
    return context.json({ error: 'not_found', message: 'No such endpoint', moreInfo: {} }, 404);
}


/***/ }),

/***/ 8665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ later),
/* harmony export */   v: () => (/* binding */ pause)
/* harmony export */ });
/** Calls later, if the process is still there then: the timer keeps none alive. */
function later(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    if (typeof timer === 'object')
        timer.unref();
}
/** Resolves after that time. */
const pause = (milliseconds) => new Promise((done) => later(milliseconds, done));


/***/ }),

/***/ 80709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ storeSource)
});

// EXTERNAL MODULE: ./lib/core/app-id.js
var app_id = __webpack_require__(17972);
// EXTERNAL MODULE: ./lib/core/app.js
var core_app = __webpack_require__(16832);
// EXTERNAL MODULE: ./lib/core/bundle.js
var bundle = __webpack_require__(68519);
// EXTERNAL MODULE: ./lib/core/catalog-of.js
var catalog_of = __webpack_require__(49732);
// EXTERNAL MODULE: ./lib/core/channel.js + 1 modules
var channel = __webpack_require__(21420);
// EXTERNAL MODULE: ./lib/core/keys.js
var core_keys = __webpack_require__(61547);
// EXTERNAL MODULE: ./lib/core/manifest.js
var manifest = __webpack_require__(59718);
// EXTERNAL MODULE: ./lib/core/platform.js
var platform = __webpack_require__(87904);
// EXTERNAL MODULE: ./lib/storage/documents.js
var documents = __webpack_require__(39955);
// EXTERNAL MODULE: ./lib/storage/in-parallel.js
var in_parallel = __webpack_require__(91916);
;// CONCATENATED MODULE: ./lib/server/app-view.js









/**
 * Reads an app: its document, its channels, and the bundles that they point at. However many bundles exist, only
 * those are read, and each only once, because a bundle record never changes.
 * @param before what was read last; documents with the same etag are not read again
 * @returns null when the app is not in the store
 */
async function loadApp(storage, appId, before) {
    const keys = (0,core_keys/* appKeys */.W)(appId);
    const app = await refreshed(storage, keys.app, core_app/* parseApp */.dp, before?.app);
    if (app === null)
        return null;
    const names = Object.keys(app.value.channels);
    const read = await (0,in_parallel/* inParallel */.H)(names, 8, (name) => refreshed(storage, keys.channel(name), channel/* parseChannel */.pn, before?.channels.get(name)));
    const channels = new Map(read.flatMap((document, index) => (document === null ? [] : [[names[index] ?? '', document]])));
    if (before !== null && app === before.app && isSame(channels, before.channels) && isWhole(before))
        return before;
    const bundles = await readBundles(storage, keys, channels, before?.bundles ?? new Map());
    const manifests = await readManifests(storage, keys, bundles, before?.manifests ?? new Map());
    const values = [...channels.values()].map(({ value }) => value);
    const view = {
        catalog: (0,catalog_of/* catalogOf */.Hh)(app.value, values, bundles.values()),
        served: (version, filesUrl) => {
            const bundle = bundles.get(version);
            const files = `${filesUrl}/${encodeURIComponent(appId)}`;
            return bundle === undefined ? null : servedBundle(bundle, manifests.get(version), files);
        },
        sizeOf: (version, fileName, fileHash) => manifests.get(version)?.files.find(({ name, hash }) => name === fileName && hash === fileHash)?.size ??
            null,
    };
    return { view, app, channels, bundles, manifests };
}
async function refreshed(storage, key, parse, before) {
    if (before !== undefined && (await storage.head(key))?.etag === before.etag)
        return before;
    return (0,documents/* readDocument */.u0)(storage, key, parse);
}
const isSame = (a, b) => a.size === b.size && [...a].every(([name, value]) => b.get(name) === value);
/** Nothing that it points at was missing: what is missing is looked for again. */
const isWhole = ({ channels, bundles, manifests }) => [...channels.values()].every(({ value }) => pointedAt(value).every((name) => bundles.has(name))) &&
    [...bundles.values()].every((bundle) => !hasDelta(bundle) || manifests.has(bundle.version));
async function readBundles(storage, keys, channels, known) {
    const names = new Set([...channels.values()].flatMap(({ value }) => pointedAt(value)));
    const bundles = await (0,in_parallel/* inParallel */.H)([...names], 8, async (name) => {
        return known.get(name) ?? (await (0,documents/* readDocument */.u0)(storage, keys.bundle(name), bundle/* parseBundle */.Q))?.value;
    });
    return new Map(bundles.flatMap((bundle) => (bundle === undefined ? [] : [[bundle.version, bundle]])));
}
function pointedAt(channel) {
    const names = platform/* platforms */.Bn.flatMap((platform) => [
        channel.current[platform],
        ...Object.values(channel.lanes[platform]),
    ]);
    return [...names, channel.rollout?.bundle ?? null].filter((name) => name !== null && name !== 'builtin');
}
async function readManifests(storage, keys, bundles, known) {
    const wanted = [...bundles.values()].filter(hasDelta);
    const manifests = await (0,in_parallel/* inParallel */.H)(wanted, 8, async ({ version }) => {
        return known.get(version) ?? (await (0,documents/* readDocument */.u0)(storage, keys.manifest(version), manifest/* parseManifest */.N))?.value;
    });
    return new Map(manifests.flatMap((manifest) => (manifest === undefined ? [] : [[manifest.version, manifest]])));
}
/** A bundle that is loaded from elsewhere has none (protocol.md §3.3, notes). */
const hasDelta = ({ manifest, deleted, externalUrl }) => manifest && !deleted && externalUrl === null;
/** @param files address of the app's files */
function servedBundle(bundle, manifest, files) {
    // With a delta or without must stay as it is for a version, so one that is lost is not papered over.
    if (hasDelta(bundle) && manifest === undefined)
        return null;
    const { version, archive, externalUrl, checksum, sessionKey, link, comment } = bundle;
    return {
        version,
        url: externalUrl ?? (archive === null ? null : `${files}/${archive.sha256}.zip`),
        checksum,
        sessionKey,
        manifest: (manifest?.files ?? []).map(({ name, hash, blob }) => ({
            file_name: name,
            file_hash: hash,
            download_url: `${files}/${blob}`,
        })),
        link,
        comment,
    };
}

// EXTERNAL MODULE: ./lib/server/pause.js
var pause = __webpack_require__(8665);
;// CONCATENATED MODULE: ./lib/server/store-source.js



/** A catalog is asked for anew at most this often, in milliseconds. */
const freshFor = 5_000;
/** How long a request waits for a slow store when a catalog is there to serve, in milliseconds. */
const patience = 250;
/** Apps that are not here are remembered too, up to this many. */
const capacity = 1_000;
/**
 * The apps of a store. Reads again by etag at most every five seconds, and serves the last good catalog while the
 * store is slow or down.
 */
function storeSource(storage, options) {
    const { clock, apps = [], onTrouble = () => { } } = options;
    const slots = new Map();
    const now = () => clock.now().getTime();
    const refresh = (appId, slot) => {
        slot.refresh ??= loadApp(storage, appId, slot.loaded)
            .then((loaded) => {
            slot.loaded = loaded;
            slot.readAt = now();
        })
            .catch((error) => {
            // The last good catalog stands in for a while, or a store that is down would be asked on every check.
            if (slot.readAt !== null)
                slot.readAt = now();
            throw error;
        })
            .finally(() => {
            slot.refresh = null;
        });
        return slot.refresh;
    };
    return {
        async app(appId) {
            if (!isServed(appId, apps))
                return null;
            const slot = slots.get(appId) ?? { loaded: null, readAt: null, refresh: null };
            if (!slots.has(appId))
                remember(slots, appId, slot);
            if (slot.readAt !== null && now() - slot.readAt < freshFor)
                return slot.loaded?.view ?? null;
            if (slot.readAt === null) {
                await refresh(appId, slot);
                return slot.loaded?.view ?? null;
            }
            // A refresh that is under way longer than our patience is not waited for by later requests.
            const waitedFor = slot.refresh !== null;
            const reading = refresh(appId, slot).catch(onTrouble);
            if (!waitedFor)
                await Promise.race([reading, (0,pause/* pause */.v)(patience)]);
            return slot.loaded?.view ?? null;
        },
    };
}
function isServed(appId, apps) {
    try {
        (0,app_id/* parseAppId */.c)(appId);
    }
    catch {
        return false;
    }
    return apps.length === 0 || apps.includes(appId);
}
function remember(slots, appId, slot) {
    if (slots.size >= capacity) {
        const absent = [...slots].find(([, candidate]) => candidate.loaded === null && candidate.refresh === null);
        if (absent !== undefined)
            slots.delete(absent[0]);
    }
    slots.set(appId, slot);
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
