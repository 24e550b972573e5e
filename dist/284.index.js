export const id = 284;
export const ids = [284];
export const modules = {

/***/ 11284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bunLock: () => (/* binding */ bunLock)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);
/* harmony import */ var _git_resolved_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93220);


const members = (raw) => (typeof raw === 'object' && raw !== null ? raw : {});
/** bun's text lockfile: JSON with trailing commas. */
const bunLock = (text, path, appDir) => {
    const errors = [];
    const raw = members((0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parse)(text, errors, { allowTrailingComma: true }));
    if (errors.length > 0 || raw.packages === undefined)
        throw new Error('it is no bun lockfile');
    const packages = members(raw.packages);
    const root = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
    const inside = root === '' ? appDir : appDir.slice(root.length + 1);
    const workspace = members(members(raw.workspaces)[inside]).name;
    const locked = (name) => {
        const own = typeof workspace === 'string' ? packages[`${workspace}/${name}`] : undefined;
        const entry = own ?? packages[name];
        if (!Array.isArray(entry) || typeof entry[0] !== 'string')
            return null;
        const [, real, value] = /^(.+?)@([^@].*)$/.exec(entry[0]) ?? [];
        if (real === undefined || value === undefined)
            return null;
        const info = entry.map(members).find((part) => part.peerDependencies !== undefined);
        const peerOfCore = members(info?.peerDependencies)['@capacitor/core'] !== undefined;
        const local = /^(?:workspace|file|link):(.+)$/.exec(value)?.[1];
        if (local !== undefined)
            return { resolved: `local:${local}`, peerOfCore: null };
        const git = (0,_git_resolved_js__WEBPACK_IMPORTED_MODULE_1__/* .gitResolved */ .P)(value) ?? (/^(?:github|git)/.test(value) ? `git:${value.split('#').at(-1)}` : null);
        return { resolved: git ?? (real === name ? value : `alias:${real}@${value}`), peerOfCore };
    };
    const patches = new Map();
    for (const [key, file] of Object.entries(members(raw.patchedDependencies))) {
        if (typeof file === 'string' && /.@/.test(key))
            patches.set(key.replace(/(?<=.)@.*$/, ''), file);
    }
    return { path, locked, patches };
};


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
