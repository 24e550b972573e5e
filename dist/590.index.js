export const id = 590;
export const ids = [590];
export const modules = {

/***/ 93476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ compareFingerprints)
/* harmony export */ });
/** Every difference between two fingerprints of one recipe, from what shipped to what is asked about. */
function compareFingerprints(shipped, wanted) {
    if (shipped.hash === wanted.hash)
        return [];
    const before = new Map(shipped.sources.map((source) => [source.id, source]));
    const after = new Map(wanted.sources.map((source) => [source.id, source]));
    const ids = [...new Set([...before.keys(), ...after.keys()])].sort();
    const reasons = ids.flatMap((id) => {
        const from = before.get(id);
        const to = after.get(id);
        if (from?.hash === to?.hash)
            return [];
        return [reasonOf(from, to)];
    });
    return reasons.length > 0 ? reasons : [recipeReason(shipped, wanted)];
}
function recipeReason(shipped, wanted) {
    return {
        code: 'UNKNOWN_RECIPE',
        subject: `recipe ${shipped.recipe}`,
        impact: 'compat',
        text: `the recorded fingerprint (recipe ${shipped.recipe}) cannot be compared with recipe ${wanted.recipe}`,
        wayOut: 'record the native build again with its commit',
    };
}
function reasonOf(from, to) {
    const source = to ?? from;
    if (source === undefined)
        throw new Error('a difference has at least one side');
    if (source.kind === 'plugin' || source.kind === 'runtime')
        return packageReason(source, from, to);
    const what = from === undefined ? 'added' : to === undefined ? 'removed' : 'changed';
    return {
        code: source.code,
        subject: source.label,
        impact: source.impact,
        text: `${noun(source.kind)}${source.label} ${what}`,
        wayOut: `undo the change of ${source.label}, or ship a native build`,
    };
}
const noun = (kind) => (kind === 'native-file' ? '' : `${kind.replaceAll('-', ' ')} `);
/** `name@version`; scoped names hold an `@` of their own. */
const versionIn = (label) => label.slice(label.lastIndexOf('@') + 1);
const nameIn = (label) => label.slice(0, label.lastIndexOf('@'));
function packageReason(source, from, to) {
    const name = nameIn(source.label);
    const kind = source.kind.toUpperCase();
    const old = from === undefined ? undefined : versionIn(from.label);
    const next = to === undefined ? undefined : versionIn(to.label);
    const [code, text, wayOut] = old === undefined
        ? [
            `${kind}_ADDED`,
            `${source.kind} ${name} ${next} added`,
            `remove ${name}, or ship a native build`,
        ]
        : next === undefined
            ? [
                `${kind}_REMOVED`,
                `${source.kind} ${name} ${old} removed`,
                `add ${name}@${old} again, or ship a native build`,
            ]
            : [
                source.code.startsWith('UNKNOWN_') ? source.code : `${kind}_BUMPED`,
                `${source.kind} ${name} ${old} -> ${next}`,
                `go back to ${name}@${old}, or ship a native build`,
            ];
    return {
        code,
        subject: name,
        ...(old === undefined ? {} : { from: old }),
        ...(next === undefined ? {} : { to: next }),
        impact: next === undefined ? 'binary-only' : 'compat',
        text,
        wayOut,
    };
}


/***/ }),

/***/ 80590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fingerprint: () => (/* binding */ fingerprint)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_compare_fingerprints_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(93476);
/* harmony import */ var _core_platform_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87904);
/* harmony import */ var _project_app_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32922);
/* harmony import */ var _project_fingerprint_of_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85401);
/* harmony import */ var _project_git_git_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30107);
/* harmony import */ var _project_git_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33546);
/* harmony import */ var _project_git_work_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32666);
/* harmony import */ var _project_packages_generated_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87243);









/** Prints the fingerprint of the checkout or of a commit, or compares two commits of any repository. */
async function fingerprint(command, ports) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(command.workingDirectory, command.app[0] ?? '.');
    const repository = await (0,_project_git_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .openRepository */ .h)(ports.exec, folder, ports.env);
    const [base, head] = command.compare;
    if (base === undefined || head === undefined)
        return printed(repository, command.commit, ports);
    const [before, after] = await Promise.all([appAt(repository, base, ports), appAt(repository, head, ports)]);
    return compared(before, after);
}
async function appAt(repository, ref, ports) {
    const commit = await (0,_project_git_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOf */ .D)(repository, ref);
    return (0,_project_app_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readApp */ .b)(await (0,_project_git_git_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .gitTree */ .$)(repository.git, commit), repository.appDir, ports.exec);
}
async function printed(repository, ref, ports) {
    const app = ref === null
        ? await (0,_project_app_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readApp */ .b)(await (0,_project_git_work_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .workTree */ ._)(repository), repository.appDir, ports.exec)
        : await appAt(repository, ref, ports);
    const reports = await Promise.all(app.platforms.map((platform) => (0,_project_fingerprint_of_js__WEBPACK_IMPORTED_MODULE_5__/* .fingerprintOf */ .a)(app, platform)));
    return {
        verb: 'fingerprint',
        fingerprints: reports.map((report) => report.fingerprint),
        comparison: null,
        warnings: unique(reports.flatMap(({ warnings }) => warnings)),
        next: [],
    };
}
async function compared(before, after) {
    const here = _core_platform_js__WEBPACK_IMPORTED_MODULE_6__/* .platforms */ .Bn.filter((each) => before.platforms.includes(each) || after.platforms.includes(each));
    // The same evidence for both sides, so that a late "cap sync" is no difference.
    const names = (0,_project_packages_generated_names_js__WEBPACK_IMPORTED_MODULE_7__/* .unitedNames */ .gO)(await (0,_project_packages_generated_names_js__WEBPACK_IMPORTED_MODULE_7__/* .generatedNames */ .gU)(before.tree, before.nativeDirs), await (0,_project_packages_generated_names_js__WEBPACK_IMPORTED_MODULE_7__/* .generatedNames */ .gU)(after.tree, after.nativeDirs));
    const sides = await Promise.all(here.map((platform) => bothSides(before, after, platform, names)));
    return {
        verb: 'fingerprint',
        fingerprints: sides.flatMap(({ head }) => (head === null ? [] : [head.fingerprint])),
        comparison: {
            verdict: Object.fromEntries(sides.map(({ platform, reasons }) => [platform, reasons.length === 0 ? 'ota' : 'native'])),
            changes: sides.flatMap(({ platform, reasons }) => reasons.map((reason) => ({ platform, ...reason }))),
            neutral: sides.flatMap(({ platform, head }) => (head?.ignored ?? []).map((each) => ({ platform, ...each }))),
        },
        warnings: unique(sides.flatMap(({ base, head }) => [...(base?.warnings ?? []), ...(head?.warnings ?? [])])),
        next: [],
    };
}
async function bothSides(before, after, platform, names) {
    const side = (app) => app.platforms.includes(platform) ? (0,_project_fingerprint_of_js__WEBPACK_IMPORTED_MODULE_5__/* .fingerprintOf */ .a)(app, platform, names) : Promise.resolve(null);
    const [base, head] = await Promise.all([side(before), side(after)]);
    const reasons = base === null || head === null
        ? [existence(platform, base === null ? 'added' : 'removed')]
        : (0,_core_compare_fingerprints_js__WEBPACK_IMPORTED_MODULE_8__/* .compareFingerprints */ .t)(base.fingerprint, head.fingerprint);
    return { platform, base, head, reasons };
}
const existence = (platform, what) => ({
    code: what === 'added' ? 'PLATFORM_ADDED' : 'PLATFORM_REMOVED',
    subject: platform,
    impact: what === 'added' ? 'compat' : 'binary-only',
    text: `platform ${platform} ${what}`,
});
const unique = (texts) => [...new Set(texts)];


/***/ })

};
