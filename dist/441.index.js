export const id = 441;
export const ids = [441];
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

/***/ 18441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   yarnLock: () => (/* binding */ yarnLock)
/* harmony export */ });
/* harmony import */ var _native_files_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89199);
/* harmony import */ var _git_resolved_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93220);


/** yarn's lockfile, classic and berry, by a line scanner: a YAML library takes ten times as long. */
const yarnLock = (raw, path) => {
    const text = (0,_native_files_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .unixText */ .Y$)(raw);
    if (!/^# yarn lockfile|^__metadata:/m.test(text))
        throw new Error('it is no yarn lockfile');
    if (/^(<{7}|={7}|>{7})/m.test(text))
        throw new Error('it holds a merge conflict');
    const blocks = scan(text);
    const berry = text.includes('__metadata:');
    const patches = new Map();
    for (const [key] of blocks) {
        const patch = /^(.+?)@patch:.*?#(?:~\/|\.\/)?(.+?\.patch)/.exec(key);
        if (patch?.[1] !== undefined && patch[2] !== undefined)
            patches.set(patch[1], patch[2]);
    }
    const find = (name, range) => {
        const direct = blocks.get(`${name}@${range}`) ??
            blocks.get(`${name}@npm:${range}`) ??
            blocks.get(`${name}@npm:${range.replace(/^npm:/, '')}`);
        if (direct !== undefined)
            return direct;
        // Resolutions replace the range in the key: the only block of that name, or the patched one, is meant.
        const ofName = [...blocks].filter(([key]) => key.startsWith(`${name}@`));
        const patched = ofName.find(([key]) => key.startsWith(`${name}@patch:`));
        return (patched ?? (ofName.length === 1 ? ofName[0] : undefined))?.[1];
    };
    const locked = (name, range) => {
        const block = find(name, range);
        if (block === undefined)
            return null;
        const version = block.fields.get('version') ?? '';
        const resolution = block.fields.get('resolution') ?? '';
        const peerOfCore = berry ? block.peers.has('@capacitor/core') : null;
        const local = /@(?:workspace|portal|link|file):([^#:]+?)(?:::|$)/.exec(resolution)?.[1];
        if (local !== undefined)
            return { resolved: `local:${local}`, peerOfCore: null };
        const git = (0,_git_resolved_js__WEBPACK_IMPORTED_MODULE_1__/* .gitResolved */ .P)(block.fields.get('resolved') ?? '') ?? (0,_git_resolved_js__WEBPACK_IMPORTED_MODULE_1__/* .gitResolved */ .P)(resolution);
        if (git !== null)
            return { resolved: git, peerOfCore };
        // Nobody knows what is installed.
        if (version === '')
            return null;
        const alias = /^npm:(.+)@[^@]+$/.exec(range)?.[1];
        return { resolved: alias === undefined ? version : `alias:${alias}@${version}`, peerOfCore };
    };
    return { path, locked, patches };
};
function scan(text) {
    const blocks = new Map();
    let fields = new Map();
    let peers = new Set();
    let section = '';
    for (const line of text.split('\n')) {
        if (line === '' || line.startsWith('#'))
            continue;
        if (!line.startsWith(' ')) {
            fields = new Map();
            peers = new Set();
            section = '';
            const block = { fields, peers };
            const keys = line.replace(/:\s*$/, '').replace(/^"(.*)"$/, '$1');
            for (const key of keys.split(/"?,\s*"?/))
                blocks.set(key, block);
            continue;
        }
        const [, indent, name, value] = /^( +)"?([^"\s:]+|[^":]+(?=":))"?:?\s*(.*)$/.exec(line) ?? [];
        if (indent === undefined || name === undefined)
            continue;
        if (indent.length === 2) {
            section = name;
            fields.set(name, (value ?? '').replace(/^"(.*)"$/, '$1'));
        }
        else if (section === 'peerDependencies')
            peers.add(name);
    }
    return blocks;
}


/***/ })

};
