export const id = 316;
export const ids = [316];
export const modules = {

/***/ 3316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bunBinaryLock: () => (/* binding */ bunBinaryLock)
/* harmony export */ });
/* harmony import */ var _git_resolved_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93220);

const magic = '#!/usr/bin/env bun\nbun-lockfile-format-v0\n';
/** Of bun 1.0 and 1.1, the last that write it by themselves. */
const knownFormat = 2;
/** Kinds of a resolution that we follow, by bun's number. */
const kinds = {
    2: 'npm',
    4: 'path',
    16: 'git',
    24: 'git',
    32: 'git',
    64: 'path',
    72: 'path',
};
/** The bit of a dependency that is a peer. */
const peer = 0x10;
/** Bytes of a row: name, hash of the name, behaviour, kind of the range, text of the range. */
const dependencySize = 26;
/**
 * bun's binary lockfile, as far as versions go: a table of packages, column by column, then arrays that it points
 * into. Texts of up to eight bytes stand in place, longer ones as offset and length.
 * @throws Error for another version of the format, and for a file that is cut off
 */
function bunBinaryLock(bytes, path, appDir) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const long = (at) => Number(view.getBigUint64(at, true));
    const int = (at) => view.getUint32(at, true);
    const plain = (from, to) => new TextDecoder().decode(bytes.subarray(from, to));
    if (plain(0, magic.length) !== magic || int(magic.length) !== knownFormat) {
        throw new Error('it is no bun.lockb of bun 1.0 or 1.1');
    }
    // After the format stand a hash of 32 bytes and the size of the file.
    const table = magic.length + 4 + 32 + 8;
    const [count, begin, end] = [long(table), long(table + 24), long(table + 32)];
    const column = {
        name: begin,
        resolution: begin + 16 * count,
        dependencies: begin + 80 * count,
        targets: begin + 88 * count,
    };
    const arrays = [];
    for (let at = end; arrays.length < 6;) {
        const array = { from: long(at), to: long(at + 8) };
        if (array.to > bytes.byteLength || array.to < at)
            throw new Error('it is cut off');
        arrays.push(array);
        at = array.to;
    }
    const [, , resolutions, dependencies, , texts] = arrays;
    if (resolutions === undefined || dependencies === undefined || texts === undefined)
        throw new Error('it is cut off');
    const text = (at) => {
        if (((bytes[at + 7] ?? 0) & 0x80) === 0)
            return plain(at, at + 8).replace(/\0.*$/s, '');
        const from = texts.from + int(at);
        return plain(from, from + (int(at + 4) & 0x7fff_ffff));
    };
    const nameOf = (index) => text(column.name + 8 * index);
    const slice = (at) => Array.from({ length: int(at + 4) }, (_, index) => int(at) + index);
    const dependenciesOf = (index) => {
        const targets = slice(column.targets + 8 * index);
        return slice(column.dependencies + 8 * index).map((row, order) => {
            const at = dependencies.from + dependencySize * row;
            const target = targets[order];
            return {
                name: text(at),
                isPeer: ((bytes[at + 16] ?? 0) & peer) !== 0,
                target: target === undefined ? -1 : int(resolutions.from + 4 * target),
            };
        });
    };
    const resolvedOf = (index, name) => {
        const at = column.resolution + 64 * index;
        const kind = kinds[bytes[at] ?? 0];
        if (kind === 'path')
            return `local:${text(at + 8)}`;
        if (kind === 'git') {
            const [commit, resolved] = [text(at + 24), text(at + 32)];
            return (0,_git_resolved_js__WEBPACK_IMPORTED_MODULE_0__/* .gitResolved */ .P)(`git#${commit}`) ?? `git:${resolved === '' ? commit : resolved}`;
        }
        if (kind !== 'npm')
            return null;
        const pre = text(at + 32);
        const version = `${int(at + 16)}.${int(at + 20)}.${int(at + 24)}${pre === '' ? '' : `-${pre}`}`;
        return nameOf(index) === name ? version : `alias:${nameOf(index)}@${version}`;
    };
    const root = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
    const inside = root === '' ? appDir : appDir.slice(root.length + 1);
    const all = Array.from({ length: count }, (_, index) => index);
    const isApp = (index) => bytes[column.resolution + 64 * index] === 72 && text(column.resolution + 64 * index + 8) === inside;
    const importer = inside === '' ? 0 : (all.find(isApp) ?? 0);
    const direct = new Map(dependenciesOf(importer).map(({ name, target }) => [name, target]));
    const locked = (name) => {
        const index = direct.get(name) ?? all.find((each) => nameOf(each) === name);
        if (index === undefined || index < 0 || index >= count)
            return null;
        const resolved = resolvedOf(index, name);
        if (resolved === null)
            return null;
        const peerOfCore = dependenciesOf(index).some((each) => each.isPeer && each.name === '@capacitor/core');
        return { resolved, peerOfCore: resolved.startsWith('local:') ? null : peerOfCore };
    };
    return { path, locked, patches: new Map() };
}


/***/ }),

/***/ 93220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ gitResolved)
/* harmony export */ });
/** `git+ssh://…#<sha>` and its kin as `git:<sha>`: how a repository is reached does not matter; null for any other text. */
function gitResolved(text) {
    const sha = /(?:^git|github|gitlab|bitbucket|codeload|\.git).*?(?:#|commit=|\/)([0-9a-f]{40})\b/i.exec(text)?.[1];
    return sha === undefined ? null : `git:${sha}`;
}


/***/ })

};
