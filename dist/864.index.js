export const id = 864;
export const ids = [864];
export const modules = {

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

/***/ 864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   npmLock: () => (/* binding */ npmLock)
/* harmony export */ });
/* harmony import */ var _git_resolved_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93220);

/** npm's lockfile, versions 1 to 3. */
const npmLock = (text, path, appDir) => {
    const raw = JSON.parse(text);
    if (raw.packages === undefined && raw.dependencies === undefined)
        throw new Error('it lists no packages');
    const root = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
    const inside = root === '' ? appDir : appDir.slice(root.length + 1);
    const locked = (name) => {
        if (raw.packages === undefined)
            return lockedV1(raw.dependencies?.[name], name);
        for (let folder = inside; folder !== null; folder = up(folder)) {
            const entry = raw.packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`];
            if (entry !== undefined)
                return lockedV2(entry, name, root);
        }
        return null;
    };
    return { path, locked, patches: new Map() };
};
function lockedV1(entry, name) {
    const version = entry?.version;
    if (version === undefined)
        return null;
    const alias = /^npm:(.+)$/.exec(version)?.[1];
    const local = /^(?:file|link):(.+)$/.exec(version)?.[1];
    const resolved = local !== undefined
        ? `local:${local}`
        : alias !== undefined
            ? `alias:${alias}`
            : ((0,_git_resolved_js__WEBPACK_IMPORTED_MODULE_0__/* .gitResolved */ .P)(version) ?? version);
    return { resolved: resolved === '' ? name : resolved, peerOfCore: null };
}
function lockedV2(entry, name, root) {
    const peerOfCore = entry.peerDependencies?.['@capacitor/core'] !== undefined;
    if (entry.link === true) {
        const folder = entry.resolved ?? '';
        return { resolved: `local:${root === '' ? folder : `${root}/${folder}`}`, peerOfCore: null };
    }
    const version = entry.version ?? '';
    const git = (0,_git_resolved_js__WEBPACK_IMPORTED_MODULE_0__/* .gitResolved */ .P)(entry.resolved ?? '');
    if (git !== null && /^git/.test(entry.resolved ?? ''))
        return { resolved: git, peerOfCore };
    return {
        resolved: entry.name !== undefined && entry.name !== name ? `alias:${entry.name}@${version}` : version,
        peerOfCore,
    };
}
function up(folder) {
    if (folder === '')
        return null;
    const slash = folder.lastIndexOf('/');
    return slash < 0 ? '' : folder.slice(0, slash);
}


/***/ })

};
