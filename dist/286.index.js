export const id = 286;
export const ids = [286];
export const modules = {

/***/ 68519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseBundle)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25430);
/* harmony import */ var _invalid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9264);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77340);
/* harmony import */ var _shown_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14956);




const parseArchive = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .zv)((fields) => ({
    sha256: fields.read('sha256', _sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSha256 */ .t),
    size: fields.read('size', _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCount */ .zq),
}));
function parseExternalUrl(raw) {
    const url = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .parseText */ .r4)(raw);
    if (!/^https:\/\/[^\s]+$/.test(url))
        throw new _invalid_js__WEBPACK_IMPORTED_MODULE_2__/* .Invalid */ .W(`must be an https URL, got ${(0,_shown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shownText */ .f)(url)}`);
    return url;
}
/** Any stored name is read; only publishing demands strict semver. @throws Invalid naming every fault. */
const parseBundle = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .zv)((fields) => ({
    format: fields.read('format', _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFormat */ .Xc),
    version: fields.read('version', _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .parseText */ .r4),
    commit: fields.read('commit', (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .parseText */ .r4), null),
    contentDigest: fields.read('contentDigest', (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSha256 */ .t), null),
    archive: fields.read('archive', (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(parseArchive), null),
    externalUrl: fields.read('externalUrl', (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(parseExternalUrl), null),
    checksum: fields.read('checksum', _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .parseText */ .r4, ''),
    sessionKey: fields.read('sessionKey', _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .parseText */ .r4, ''),
    keyId: fields.read('keyId', (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .parseText */ .r4), null),
    fingerprints: fields.read('fingerprints', (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .tableOf */ .c_)(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .parseText */ .r4), {}),
    minNative: fields.read('minNative', (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .parseText */ .r4), null),
    manifest: fields.read('manifest', _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFlag */ .og, false),
    link: fields.read('link', (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .parseText */ .r4), null),
    comment: fields.read('comment', (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .parseText */ .r4), null),
    created: fields.read('created', _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .parseText */ .r4),
    deleted: fields.read('deleted', _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFlag */ .og, false),
}));


/***/ }),

/***/ 49732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ catalogOf)
/* harmony export */ });
/* unused harmony exports catalogChannel, catalogBundle */
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87904);

/** What the resolver sees of a channel document, with the access that `app.json` gives it. */
function catalogChannel(app, channel) {
    const access = app.channels[channel.name];
    return {
        name: channel.name,
        isPublic: _platform_js__WEBPACK_IMPORTED_MODULE_0__/* .platforms */ .Bn.some((platform) => app.defaults[platform] === channel.name),
        selfAssign: access?.selfAssign ?? false,
        platforms: access?.platforms ?? [],
        current: channel.current,
        lanes: channel.lanes,
        strategy: channel.strategy,
        belowNative: channel.belowNative,
        unlisted: channel.unlisted,
        allow: channel.allow,
        rollout: channel.rollout,
        paused: channel.paused,
    };
}
/** What the resolver sees of a bundle record. */
function catalogBundle(bundle) {
    return {
        version: bundle.version,
        payload: payloadOf(bundle),
        keyId: bundle.keyId,
        minNative: bundle.minNative,
        deleted: bundle.deleted,
        fingerprints: bundle.fingerprints,
    };
}
function payloadOf({ deleted, archive, externalUrl, manifest }) {
    if (deleted)
        return 'none';
    if (archive !== null || externalUrl !== null)
        return 'zip';
    return manifest ? 'manifest' : 'none';
}
/** The catalog of an app from the documents of its store. */
function catalogOf(app, channels, bundles) {
    return {
        appId: app.appId,
        exposeMetadata: app.exposeMetadata,
        defaults: app.defaults,
        channels: new Map([...channels].map((channel) => [channel.name, catalogChannel(app, channel)])),
        bundles: new Map([...bundles].map((bundle) => [bundle.version, catalogBundle(bundle)])),
        natives: app.natives,
    };
}


/***/ }),

/***/ 61547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ appKeys)
/* harmony export */ });
/* unused harmony export keySegment */
/* harmony import */ var _invalid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9264);
/* harmony import */ var _shown_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14956);


/**
 * One segment of a key: everything but `[a-z0-9._-]` is percent-encoded as UTF-8, upper case too (some disks fold
 * case), and so are the first character of reserved Windows names and a leading or trailing dot.
 * @throws Invalid when the text is not well-formed Unicode.
 */
function keySegment(text) {
    return utf8Escaped(text)
        .replace(/[A-Z!'()*~]/g, percent)
        .replace(/^(?:\.|(?=(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)).)/, percent)
        .replace(/\.$/, percent);
}
const percent = (ascii) => `%${ascii.charCodeAt(0).toString(16).padStart(2, '0')}`;
/** Escapes of `encodeURIComponent` in lower case, so that what stays upper case is only the text's own. */
function utf8Escaped(text) {
    try {
        return encodeURIComponent(text).replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
    }
    catch (cause) {
        if (cause instanceof URIError)
            throw new _invalid_js__WEBPACK_IMPORTED_MODULE_0__/* .Invalid */ .W(`must be well-formed text, got ${(0,_shown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shownText */ .f)(text)}`);
        throw cause;
    }
}
/** The keys of one app (design.md §4). */
function appKeys(appId) {
    const root = `apps/${keySegment(appId)}`;
    return {
        app: `${root}/app.json`,
        channels: `${root}/channels/`,
        channel: (name) => `${root}/channels/${keySegment(name)}.json`,
        natives: `${root}/natives/`,
        native: (platform, version, build) => `${root}/natives/${platform}/${keySegment(`${version}+${build}`)}.json`,
        bundles: `${root}/bundles/`,
        bundle: (version) => `${root}/bundles/${keySegment(version)}.json`,
        manifest: (version) => `${root}/manifests/${keySegment(version)}.json`,
        archives: `${root}/archives/`,
        archive: (digest) => `${root}/archives/${digest}.zip`,
        blob: (digest) => `${root}/blobs/${digest}`,
        device: (id) => `${root}/devices/${keySegment(id)}.json`,
    };
}


/***/ }),

/***/ 59718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ parseManifest)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25430);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77340);


const parseManifestFile = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .zv)((fields) => ({
    name: fields.read('name', _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .parseText */ .r4),
    hash: fields.read('hash', _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .parseText */ .r4),
    blob: fields.read('blob', _sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSha256 */ .t),
    size: fields.read('size', _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCount */ .zq),
}));
/** @throws Invalid naming every fault. */
const parseManifest = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .zv)((fields) => ({
    format: fields.read('format', _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFormat */ .Xc),
    version: fields.read('version', _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .parseText */ .r4),
    files: fields.read('files', (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(parseManifestFile)),
}));


/***/ }),

/***/ 39955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ft: () => (/* binding */ writeDocument),
/* harmony export */   u0: () => (/* binding */ readDocument),
/* harmony export */   ui: () => (/* binding */ createDocument),
/* harmony export */   wL: () => (/* binding */ changeDocument)
/* harmony export */ });
/* harmony import */ var _core_invalid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9264);
/* harmony import */ var _core_update_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31445);


/** Reads and parses a JSON document; null when it is absent. @throws UpdateError `DOCUMENT_INVALID` naming it. */
async function readDocument(storage, key, parse) {
    const found = await storage.get(key);
    if (found === null)
        return null;
    const text = await new Response(found.body).text();
    return { value: parseDocument(storage, key, text, parse), etag: found.etag };
}
function parseDocument(storage, key, text, parse) {
    try {
        return parse(JSON.parse(text));
    }
    catch (cause) {
        if (!(cause instanceof _core_invalid_js__WEBPACK_IMPORTED_MODULE_0__/* .Invalid */ .W) && !(cause instanceof SyntaxError))
            throw cause;
        throw new _core_update_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UpdateError */ .mp('DOCUMENT_INVALID', `${key} in ${storage.name} cannot be read: ${cause.message}`, {
            hint: 'Nothing was changed. Restore the document from a backup, or use the release that wrote it.',
            cause,
        });
    }
}
/** Writes a JSON document and gives its new etag. @throws UpdateError `CONFLICT` when the precondition fails. */
async function writeDocument(storage, key, value, when) {
    const bytes = new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
    const { etag } = await storage.put(key, bytes, { contentType: 'application/json', when });
    return etag;
}
/** A lost race is tried again from the new state this often before it is reported. */
const attempts = 20;
/**
 * Changes a document by compare-and-set, starting over when another writer was faster.
 * @param change gives the new value from the present one, or the same one when nothing is to be written
 */
async function changeDocument(storage, key, parse, initial, change) {
    for (let attempt = 1;; attempt += 1) {
        const found = await readDocument(storage, key, parse);
        const before = found?.value ?? initial;
        const after = change(before);
        if (after === before)
            return before;
        try {
            await writeDocument(storage, key, after, found === null ? 'absent' : { ifMatch: found.etag });
            return after;
        }
        catch (error) {
            if (!(error instanceof _core_update_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UpdateError */ .mp && error.code === 'CONFLICT') || attempt === attempts)
                throw error;
        }
    }
}
/**
 * Creates a document that is written once.
 * @returns null when it was created, the one that stands there otherwise
 */
async function createDocument(storage, key, value, parse) {
    const before = await readDocument(storage, key, parse);
    if (before !== null)
        return before.value;
    try {
        await writeDocument(storage, key, value, 'absent');
        return null;
    }
    catch (error) {
        if (!(error instanceof _core_update_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UpdateError */ .mp && error.code === 'CONFLICT'))
            throw error;
        return (await readDocument(storage, key, parse))?.value ?? value;
    }
}


/***/ }),

/***/ 91916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inParallel)
/* harmony export */ });
/** Maps with at most `limit` calls under way, in order; the first failure stops the rest from starting. */
async function inParallel(items, limit, work) {
    const results = new Array(items.length);
    let next = 0;
    let failed = false;
    const worker = async () => {
        while (next < items.length && !failed) {
            const index = next++;
            try {
                results[index] = await work(items[index]);
            }
            catch (error) {
                failed = true;
                throw error;
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    return results;
}


/***/ }),

/***/ 45168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ openStorage)
});

// EXTERNAL MODULE: ./lib/core/store-address.js
var store_address = __webpack_require__(51379);
// EXTERNAL MODULE: ./lib/core/update-error.js
var update_error = __webpack_require__(31445);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./lib/storage/generations.js


/** Keys never hold `@`, so a generation can never be taken for a segment of a longer key. */
const named = /^@(\d+)$/;
/** How long a superseded generation stays for readers and slow writers that have seen it. */
const graceMs = 60_000;
const generationFile = (folder, number) => (0,external_node_path_.join)(folder, `@${number}`);
/** All generations, lowest first; empty when the object never existed. */
async function generationsOf(folder) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(absent);
    return (entries ?? [])
        .flatMap((entry) => {
        const number = named.exec(entry.name)?.[1];
        return number === undefined ? [] : [{ number: Number(number), deleted: entry.isDirectory() }];
    })
        .sort((a, b) => a.number - b.number);
}
/** The generation that counts, deleted or not. */
async function latestGeneration(folder) {
    return (await generationsOf(folder)).at(-1) ?? null;
}
/**
 * Makes a finished file, or a deletion, the generation after `after`. False: somebody else was first.
 * @param file null deletes
 */
async function claimGeneration(folder, after, file) {
    const since = performance.now();
    const target = generationFile(folder, after + 1);
    const claimed = await (file === null ? (0,promises_.mkdir)(target) : (0,promises_.link)(file, target)).then(() => true, (error) => {
        if (error.code === 'EEXIST')
            return false;
        throw error;
    });
    if (!claimed)
        return false;
    // A writer that slept longer than the grace may have taken the number of a generation that was swept meanwhile.
    if (performance.now() - since > graceMs / 2 && (await latestGeneration(folder))?.number !== after + 1) {
        await (0,promises_.rm)(target, { recursive: true, force: true });
        return false;
    }
    return true;
}
/** Removes generations that nobody can be reading any more. Failing to is harmless: the next write tries again. */
async function sweepGenerations(folder, ageOf) {
    const superseded = (await generationsOf(folder)).slice(0, -1);
    for (const { number } of superseded) {
        const file = generationFile(folder, number);
        if ((await ageOf(file)) > graceMs)
            await (0,promises_.rm)(file, { recursive: true, force: true });
    }
}
/** A temporary file of this age belongs to a writer that was killed, in milliseconds. */
const abandonedMs = 24 * 3_600_000;
/** Removes what killed writers left behind. */
async function sweepTemporary(folder, ageOf) {
    for (const name of await (0,promises_.readdir)(folder)) {
        const file = (0,external_node_path_.join)(folder, name);
        if ((await ageOf(file)) > abandonedMs)
            await (0,promises_.rm)(file, { force: true });
    }
}
/** For `catch`: a file or folder that is absent, or cannot be named on this disk, is null; else it is thrown. */
function absent(error) {
    if (error.code === 'ENOENT' || error.code === 'ENAMETOOLONG')
        return null;
    throw error;
}

;// CONCATENATED MODULE: ./lib/storage/key.js

/**
 * The key itself, when every storage can hold it: segments of `[a-z0-9._%-]`, none empty, `.` or `..`.
 * Keys come from `core/keys`, so anything else is a mistake of the caller.
 * @throws UpdateError `INPUT_INVALID`
 */
function parseKey(key) {
    const segments = key.split('/');
    if (!segments.every((segment) => /^[a-z0-9._%-]+$/.test(segment) && !/^\.\.?$/.test(segment))) {
        throw new update_error/* UpdateError */.mp('INPUT_INVALID', `not a key of a store: ${JSON.stringify(key)}`);
    }
    return key;
}

;// CONCATENATED MODULE: ./lib/storage/lost-race.js

/** What every storage throws when the object is not as the writer saw it. */
function lostRace(storage, key) {
    return new update_error/* UpdateError */.mp('CONFLICT', `${key} in ${storage} was changed by another run`, {
        hint: 'Nothing was overwritten. Run the command again: it starts from the new state.',
    });
}

;// CONCATENATED MODULE: ./lib/storage/range-of.js
/** The half-open range of an object of `size` bytes; a range past the end is empty. */
function rangeOf(range, size) {
    if (range === undefined)
        return { start: 0, end: size };
    const end = Math.min(range.end === undefined ? size : range.end + 1, size);
    return { start: Math.min(range.start, end), end };
}

;// CONCATENATED MODULE: ./lib/storage/fs.js









/** Where bodies are finished; keys never hold `@`, so no object can be in the way. */
const temporaryFolder = '@tmp';
/** Objects up to this size are read at once; a stream of a larger one holds its file open. */
const smallSize = 256 * 1024;
/**
 * A storage in a folder. Any number of processes may write at once and be killed at any moment; the folder must be
 * on a file system with hard links (every usual one; not FAT).
 */
function fsStorage(folder) {
    const root = (0,external_node_path_.resolve)(folder);
    const name = `file:${root}`;
    const folderOf = (key) => (0,external_node_path_.join)(root, ...parseKey(key).split('/'));
    const failing = async (doing, key, work) => {
        try {
            return await work();
        }
        catch (cause) {
            if (cause instanceof update_error/* UpdateError */.mp)
                throw cause;
            throw storageFailed(`cannot ${doing} ${key} in ${name}`, cause);
        }
    };
    return {
        name,
        head: (key) => failing('read', key, async () => {
            const opened = await openLatest(folderOf(key));
            if (opened === null)
                return null;
            await opened.handle.close();
            return { key, etag: opened.etag, size: opened.size };
        }),
        get: (key, range) => failing('read', key, async () => {
            const opened = await openLatest(folderOf(key));
            return opened === null ? null : { key, ...(await read(opened, range)) };
        }),
        put: (key, body, { when }) => {
            const target = folderOf(key);
            return failing('write', key, () => put(root, name, key, target, body, when));
        },
        delete: (key) => {
            const target = folderOf(key);
            return failing('delete', key, () => remove(target));
        },
        async *list(prefix) {
            const start = prefix.slice(0, prefix.lastIndexOf('/') + 1);
            const keys = await failing('list', prefix, () => keysBelow(root, start));
            for (const key of keys.filter((candidate) => candidate.startsWith(prefix)).sort()) {
                const info = await this.head(key);
                if (info !== null)
                    yield info;
            }
        },
    };
}
/** Opens the generation that counts; null when there is none. */
async function openLatest(folder) {
    for (;;) {
        const latest = await latestGeneration(folder);
        if (latest === null || latest.deleted)
            return null;
        const handle = await (0,promises_.open)(generationFile(folder, latest.number), 'r').catch(absent);
        // Gone between listing and opening: superseded and swept. Look again.
        if (handle === null)
            continue;
        return { handle, etag: `"${latest.number}"`, size: (await handle.stat()).size };
    }
}
async function read({ handle, etag, size }, range) {
    const { start, end } = rangeOf(range, size);
    if (end - start > smallSize) {
        const stream = handle.createReadStream({ start, end: end - 1 });
        return { etag, size, body: external_node_stream_.Readable.toWeb(stream) };
    }
    const bytes = new Uint8Array(end - start);
    try {
        await handle.read(bytes, 0, bytes.byteLength, start);
    }
    finally {
        await handle.close();
    }
    return { etag, size, body: new Blob([bytes]).stream() };
}
async function put(root, name, key, folder, body, when) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    const finished = await finishedFile(root, body);
    try {
        for (;;) {
            const latest = await latestGeneration(folder);
            const live = latest === null || latest.deleted ? null : `"${latest.number}"`;
            if (when === 'absent' ? live !== null : when !== undefined && live !== when.ifMatch)
                throw lostRace(name, key);
            const after = latest?.number ?? 0;
            if (await claimGeneration(folder, after, finished.path)) {
                await sweepGenerations(folder, ageOf);
                return { key, etag: `"${after + 1}"`, size: finished.size };
            }
            if (when !== undefined)
                throw lostRace(name, key);
        }
    }
    finally {
        await (0,promises_.rm)(finished.path, { force: true });
    }
}
async function remove(folder) {
    for (;;) {
        const latest = await latestGeneration(folder);
        if (latest === null || latest.deleted || (await claimGeneration(folder, latest.number, null)))
            return;
    }
}
/** The body in a temporary file of the same file system, flushed to disk. */
async function finishedFile(root, body) {
    const temporary = (0,external_node_path_.join)(root, temporaryFolder);
    await (0,promises_.mkdir)(temporary, { recursive: true });
    await sweepTemporary(temporary, ageOf);
    const path = (0,external_node_path_.join)(temporary, (0,external_node_crypto_.randomUUID)());
    try {
        return { path, size: await written(path, body) };
    }
    catch (error) {
        await (0,promises_.rm)(path, { force: true });
        throw error;
    }
}
/** @returns the size in bytes */
async function written(path, body) {
    if (!(body instanceof Uint8Array))
        await (0,promises_.copyFile)(body.file, path);
    const handle = await (0,promises_.open)(path, body instanceof Uint8Array ? 'wx' : 'r+');
    try {
        if (body instanceof Uint8Array)
            await handle.writeFile(body);
        await handle.sync();
        return (await handle.stat()).size;
    }
    finally {
        await handle.close();
    }
}
async function keysBelow(root, folder) {
    const entries = (await (0,promises_.readdir)((0,external_node_path_.join)(root, folder), { withFileTypes: true }).catch(absent)) ?? [];
    const keys = [];
    for (const entry of entries) {
        if (!entry.isDirectory() || entry.name.startsWith('@'))
            continue;
        const path = `${folder}${entry.name}`;
        if ((await latestGeneration((0,external_node_path_.join)(root, path))) !== null)
            keys.push(path);
        keys.push(...(await keysBelow(root, `${path}/`)));
    }
    return keys;
}
async function ageOf(file) {
    const found = await (0,promises_.stat)(file).catch(absent);
    return found === null ? 0 : Date.now() - found.mtimeMs;
}
function storageFailed(what, cause) {
    const code = cause.code;
    const why = {
        EACCES: 'The folder must be readable and writable for this user.',
        EPERM: 'The folder must be writable for this user, on a file system with hard links.',
        EROFS: 'The disk is read-only.',
        ENOSPC: 'The disk is full.',
        ENAMETOOLONG: 'The disk cannot hold so long a name; choose a shorter one.',
        ENOTDIR: 'A part of the path is a file.',
        ENOTSUP: 'The file system has no hard links; choose a folder on another disk.',
    };
    const hint = code === undefined ? undefined : why[code];
    return new update_error/* UpdateError */.mp('STORAGE_FAILED', `${what}: ${code ?? String(cause)}`, {
        cause,
        ...(hint === undefined ? {} : { hint }),
    });
}

;// CONCATENATED MODULE: ./lib/storage/open.js



/** The storage of an address. @throws UpdateError `INPUT_INVALID` for a kind that has none. */
function openStorage(address) {
    if (address.kind === 'file')
        return fsStorage(address.path);
    throw new update_error/* UpdateError */.mp('INPUT_INVALID', `store ${(0,store_address/* storeAddressText */.H)(address)} is not supported by this version`, {
        hint: 'Use file:<folder>.',
    });
}


/***/ }),

/***/ 65160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ parseNeutralCatalog)
/* harmony export */ });
/* harmony import */ var _core_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25430);
/* harmony import */ var _core_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87904);
/* harmony import */ var _core_plugin_gates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58269);
/* harmony import */ var _strategy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45068);




const optionalText = (0,_core_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(_core_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .parseText */ .r4);
const parseFile = (0,_core_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .zv)((fields) => ({
    fileName: fields.read('fileName', _core_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .parseText */ .r4),
    hash: fields.read('hash', _core_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .parseText */ .r4),
    path: fields.read('path', _core_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .parseText */ .r4),
}));
const parseNeutralBundle = (0,_core_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .zv)((fields) => ({
    version: fields.read('version', _core_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .parseText */ .r4),
    url: fields.read('url', optionalText, null),
    hosted: fields.read('hosted', _core_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFlag */ .og, false),
    checksum: fields.read('checksum', optionalText, null),
    sessionKey: fields.read('sessionKey', optionalText, null),
    keyId: fields.read('keyId', optionalText, null),
    minNative: fields.read('minUpdateVersion', optionalText, null),
    manifest: fields.read('manifest', (0,_core_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(parseFile), []),
    link: fields.read('link', optionalText, null),
    comment: fields.read('comment', optionalText, null),
    deleted: fields.read('deleted', _core_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFlag */ .og, false),
}));
const parseNeutralRollout = (id) => (0,_core_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .zv)((fields) => ({
    id,
    bundle: fields.read('bundle', _core_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .parseText */ .r4),
    bps: fields.read('percentageBps', _core_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCount */ .zq, 0),
    enabled: fields.read('enabled', _core_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFlag */ .og, false),
    paused: fields.read('paused', _core_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFlag */ .og, false),
}));
const parseNeutralChannel = (0,_core_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .zv)((fields) => {
    const name = fields.read('name', _core_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .parseText */ .r4);
    const bundle = fields.read('bundle', optionalText, null);
    return {
        name,
        isPublic: fields.read('public', _core_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFlag */ .og, false),
        selfAssign: fields.read('allowDeviceSelfSet', _core_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFlag */ .og, false),
        platforms: _core_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .platforms */ .Bn.filter((platform) => fields.read(platform, _core_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFlag */ .og, true)),
        current: (0,_core_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .perPlatform */ .Nn)(() => bundle ?? 'builtin'),
        lanes: (0,_core_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .perPlatform */ .Nn)(() => ({})),
        strategy: fields.read('disableAutoUpdate', _strategy_js__WEBPACK_IMPORTED_MODULE_2__/* .strategyFromCapgo */ .Ui),
        belowNative: !fields.read('disableAutoUpdateUnderNative', _core_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFlag */ .og, true),
        unlisted: 'strategies',
        allow: {
            dev: fields.read('allowDev', _core_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFlag */ .og, true),
            prod: fields.read('allowProd', _core_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFlag */ .og, true),
            device: fields.read('allowDevice', _core_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFlag */ .og, true),
            emulator: fields.read('allowEmulator', _core_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFlag */ .og, true),
        },
        rollout: fields.read('rollout', (0,_core_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(parseNeutralRollout(`rollout of ${name}`)), null),
        paused: false,
    };
});
const parseOverride = (0,_core_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .zv)((fields) => ({
    deviceId: fields.read('deviceId', _core_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .parseText */ .r4).toLowerCase(),
    channel: fields.read('channel', _core_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .parseText */ .r4),
}));
const parseNeutralApp = (0,_core_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .zv)((fields) => ({
    id: fields.read('id', _core_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .parseText */ .r4),
    exposeMetadata: fields.read('exposeMetadata', _core_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFlag */ .og, false),
    planValid: fields.read('planValid', _core_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFlag */ .og, true),
}));
/** @throws Invalid naming every fault. */
function parseNeutralCatalog(raw) {
    const fields = (0,_core_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .openFields */ .Mh)(raw);
    const app = fields.read('app', parseNeutralApp);
    const bundles = fields.read('bundles', (0,_core_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(parseNeutralBundle), []);
    const channels = fields.read('channels', (0,_core_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(parseNeutralChannel), []);
    const operator = fields.read('deviceOverrides', (0,_core_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(parseOverride), []);
    const self = fields.read('selfOverrides', (0,_core_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(parseOverride), []);
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
            const own = (0,_core_plugin_gates_js__WEBPACK_IMPORTED_MODULE_3__/* .storesChannel */ .I4)(plugin) ? undefined : self.find((row) => row.deviceId === deviceId);
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
    return (0,_core_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .perPlatform */ .Nn)((platform) => inOrder.find((channel) => channel.isPublic && channel.platforms.includes(platform))?.name ?? null);
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


/***/ })

};
