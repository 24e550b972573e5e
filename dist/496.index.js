export const id = 496;
export const ids = [496];
export const modules = {

/***/ 89199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ trimmedLines),
/* harmony export */   Y$: () => (/* binding */ unixText),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/** Text with LF line ends and no byte order mark; what every canonical form starts from. */
function unixText(text) {
    return (text.startsWith('\uFEFF') ? text.slice(1) : text).replace(/\r\n?/g, '\n');
}
/** Lines without indentation, trailing space and blank lines. */
function trimmedLines(text) {
    return unixText(text)
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
/** The canonical form of text nobody knows more about. */
function plainText(text) {
    return trimmedLines(text).join('\n');
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


/***/ }),

/***/ 79496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pnpmLock: () => (/* binding */ pnpmLock)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _join_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56945);
/* harmony import */ var _native_files_plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89199);
/* harmony import */ var _git_resolved_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93220);




const members = (raw) => (typeof raw === 'object' && raw !== null ? raw : {});
/** pnpm's lockfile, 5 to 9. Only the parts that matter are given to the YAML parser: the rest is most of the file. */
const pnpmLock = (written, path, appDir) => {
    const text = (0,_native_files_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .unixText */ .Y$)(written);
    const raw = members((0,yaml__WEBPACK_IMPORTED_MODULE_0__.parse)(relevantParts(text)));
    if (raw.lockfileVersion === undefined)
        throw new Error('it has no lockfileVersion');
    const root = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
    const importer = root === '' ? appDir : appDir.slice(root.length + 1);
    const own = raw.importers === undefined ? raw : members(members(raw.importers)[importer === '' ? '.' : importer]);
    const peers = peersOfCore(text);
    const locked = (name) => {
        for (const table of ['dependencies', 'devDependencies', 'optionalDependencies']) {
            const entry = members(own[table])[name];
            const value = typeof entry === 'string' ? entry : members(entry).version;
            if (typeof value === 'string')
                return lockedValue(name, value, importer, root, peers);
        }
        return null;
    };
    const patches = new Map();
    for (const [key, entry] of Object.entries(members(raw.patchedDependencies))) {
        const file = typeof entry === 'string' ? '' : members(entry).path;
        const name = key.replace(/(?<=.)@.*$/, '');
        patches.set(name, typeof file === 'string' && file !== '' ? file : `patches/${key.replaceAll('/', '__')}.patch`);
    }
    return { path, locked, patches };
};
function lockedValue(name, value, importer, root, peers) {
    const local = /^(?:link|file):(.+?)(?:\(.*)?$/.exec(value)?.[1];
    if (local !== undefined) {
        const base = value.startsWith('link:') ? [root, importer] : [root];
        return {
            resolved: `local:${(0,_join_path_js__WEBPACK_IMPORTED_MODULE_2__/* .joinPath */ .u)(...base, local)}`,
            peerOfCore: null,
        };
    }
    const git = (0,_git_resolved_js__WEBPACK_IMPORTED_MODULE_3__/* .gitResolved */ .P)(value);
    const plain = value.replace(/\(.*$/, '');
    const own = plain.startsWith(`/${name}/`)
        ? plain.slice(name.length + 2)
        : plain.startsWith(`${name}@`)
            ? plain.slice(name.length + 1)
            : plain;
    const version = own.replace(/_.*$/, '');
    const alias = /^\/?((?:@[^/]+\/)?[^/@]+)[@/](\d.*)$/.exec(version);
    const resolved = git ?? (alias === null ? version : `alias:${alias[1]}@${alias[2]}`);
    const real = alias === null ? `${name}@${version}` : `${alias[1]}@${alias[2]}`;
    return { resolved, peerOfCore: peers.has(real) };
}
/** Top-level sections by line: `packages` and `snapshots` are huge and say nothing about versions. */
function relevantParts(text) {
    let keep = true;
    return text
        .split('\n')
        .filter((line) => {
        if (/^\S/.test(line))
            keep = !/^(packages|snapshots):/.test(line);
        return keep;
    })
        .join('\n');
}
/** `name@version` of every package that asks for `@capacitor/core` as a peer. */
function peersOfCore(text) {
    const peers = new Set();
    let current = '';
    for (const line of text.split('\n')) {
        const key = /^ {2}'?\/?((?:@[^/@]+\/)?[^/@']+)[@/]([^(_':]+)[^:]*'?:\s*$/.exec(line);
        if (key?.[1] !== undefined)
            current = `${key[1]}@${key[2]}`;
        else if (/^ {6}'@capacitor\/core':/.test(line) && current !== '')
            peers.add(current);
    }
    return peers;
}


/***/ })

};
