export const id = 411;
export const ids = [411];
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
    if (shipped.recipe !== wanted.recipe)
        return [recipeReason(shipped, wanted)];
    const before = new Map(shipped.sources.map((source) => [source.id, source]));
    const after = new Map(wanted.sources.map((source) => [source.id, source]));
    const ids = [...new Set([...before.keys(), ...after.keys()])].sort();
    return ids.flatMap((id) => {
        const from = before.get(id);
        const to = after.get(id);
        if (from?.hash === to?.hash)
            return [];
        return [reasonOf(from, to)];
    });
}
function recipeReason(shipped, wanted) {
    return {
        code: 'UNKNOWN_RECIPE',
        subject: `recipe ${shipped.recipe}`,
        impact: 'compat',
        text: `the recorded fingerprint (recipe ${shipped.recipe}) cannot be compared with recipe ${wanted.recipe}`,
        wayOut: 'fetch the commit that the build was made from, retire the build, or ship a native build',
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

/***/ 16792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fingerprint: () => (/* binding */ fingerprint_fingerprint)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/compare-fingerprints.js
var compare_fingerprints = __webpack_require__(93476);
// EXTERNAL MODULE: ./lib/core/platform.js
var platform = __webpack_require__(87904);
// EXTERNAL MODULE: ./lib/project/app-files.js + 4 modules
var app_files = __webpack_require__(51674);
// EXTERNAL MODULE: ./lib/project/fingerprint-of.js + 10 modules
var fingerprint_of = __webpack_require__(12228);
// EXTERNAL MODULE: ./lib/project/git/git-tree.js + 1 modules
var git_tree = __webpack_require__(30107);
// EXTERNAL MODULE: ./lib/project/git/repository.js + 1 modules
var git_repository = __webpack_require__(33546);
// EXTERNAL MODULE: ./lib/project/git/work-tree.js
var work_tree = __webpack_require__(32666);
// EXTERNAL MODULE: ./lib/project/neutral-changes.js
var neutral_changes = __webpack_require__(97398);
// EXTERNAL MODULE: ./lib/project/packages/generated-names.js
var generated_names = __webpack_require__(87243);
// EXTERNAL MODULE: ./lib/operations/release/native-settings-of.js
var native_settings_of = __webpack_require__(71597);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/core/fingerprint.js
var fingerprint = __webpack_require__(11595);
// EXTERNAL MODULE: ./lib/core/invalid.js
var invalid = __webpack_require__(9264);
// EXTERNAL MODULE: ./lib/core/update-error.js
var update_error = __webpack_require__(31445);
;// CONCATENATED MODULE: ./lib/operations/stored-fingerprints.js




/**
 * The fingerprints in a file: what `fingerprint --json` printed, or a record of the ledger.
 * @throws UpdateError `INPUT_INVALID` when it cannot be read as one of them
 */
async function storedFingerprints(file) {
    try {
        const raw = JSON.parse(await (0,promises_.readFile)(file, 'utf8'));
        const found = parts(raw).map(fingerprint/* parseFingerprint */.s);
        if (found.length > 0)
            return found;
        throw new invalid/* Invalid */.W('holds no fingerprint');
    }
    catch (cause) {
        const why = cause instanceof Error ? cause.message : String(cause);
        throw new update_error/* UpdateError */.mp('INPUT_INVALID', `the stored fingerprint ${file} cannot be read: ${why}`, {
            hint: 'Write one with: capacitor-ota fingerprint --result-file fingerprint.json',
            cause,
        });
    }
}
function parts(raw) {
    if (typeof raw !== 'object' || raw === null)
        return [];
    const { fingerprints, fingerprint, sources } = raw;
    if (Array.isArray(fingerprints))
        return fingerprints;
    if (fingerprint !== undefined)
        return [fingerprint];
    return sources === undefined ? [] : [raw];
}

;// CONCATENATED MODULE: ./lib/operations/fingerprint.js












/** Prints the fingerprint of the checkout or of a commit, or compares two commits of any repository. */
async function fingerprint_fingerprint(command, ports) {
    const folder = (0,external_node_path_.resolve)(command.workingDirectory, command.app[0] ?? '.');
    const repository = await (0,git_repository/* openRepository */.h_)(ports.exec, folder, ports.env);
    const settings = (0,native_settings_of/* nativeSettingsOf */.a)(command, ports);
    const appAt = async (ref) => {
        const tree = ref === null
            ? await (0,work_tree/* workTree */._)(repository)
            : await (0,git_tree/* gitTree */.$)(repository.git, await (0,git_repository/* commitOf */.D3)(repository, ref));
        return (0,app_files/* readApp */.b)(tree, repository.appDir, ports.exec, settings);
    };
    const [base, head] = command.compare;
    if (base === undefined || head === undefined)
        return printed(await appAt(command.commit));
    if (/\.json$/i.test(base)) {
        return comparedWithStored((0,external_node_path_.resolve)(command.workingDirectory, base), await appAt(head));
    }
    const [before, after] = await Promise.all([appAt(base), appAt(head)]);
    return compared(before, after);
}
async function printed(app) {
    const reports = await Promise.all(app.platforms.map((platform) => (0,fingerprint_of/* fingerprintOf */.ax)(app, platform)));
    return {
        verb: 'fingerprint',
        fingerprints: reports.map((report) => report.fingerprint),
        comparison: null,
        warnings: unique(reports.flatMap(({ warnings }) => warnings)),
        next: [],
    };
}
async function compared(before, after) {
    const here = platform/* platforms */.Bn.filter((each) => before.platforms.includes(each) || after.platforms.includes(each));
    // The same evidence for both sides, so that a late "cap sync" is no difference.
    const names = (0,generated_names/* unitedNames */.gO)(await (0,generated_names/* generatedNames */.gU)(before.tree, before.nativeDirs), await (0,generated_names/* generatedNames */.gU)(after.tree, after.nativeDirs));
    const side = async (app, platform) => app.platforms.includes(platform) ? (0,fingerprint_of/* fingerprintOf */.ax)(app, platform, names) : null;
    const sides = await Promise.all(here.map(async (platform) => {
        const [base, head] = await Promise.all([side(before, platform), side(after, platform)]);
        const reasons = reasonsOf(platform, base, head);
        const neutral = await (0,neutral_changes/* neutralChanges */.N)(before, after, platform, reasons);
        const warnings = [...(base?.warnings ?? []), ...(head?.warnings ?? [])];
        return { platform, fingerprint: head?.fingerprint ?? null, reasons, neutral, warnings };
    }));
    return comparison(sides);
}
async function comparedWithStored(file, app) {
    const stored = await storedFingerprints(file);
    const here = platform/* platforms */.Bn.filter((each) => app.platforms.includes(each) || stored.some(({ platform }) => platform === each));
    const sides = await Promise.all(here.map(async (platform) => {
        const before = stored.find((each) => each.platform === platform);
        const head = app.platforms.includes(platform) ? await (0,fingerprint_of/* fingerprintOf */.ax)(app, platform) : null;
        const base = before === undefined ? null : { fingerprint: (0,fingerprint_of/* withoutIgnored */.fq)(before, app) };
        const reasons = reasonsOf(platform, base, head);
        const { ignored = [], warnings = [] } = head ?? {};
        return { platform, fingerprint: head?.fingerprint ?? null, reasons, neutral: ignored, warnings };
    }));
    return comparison(sides);
}
function comparison(sides) {
    return {
        verb: 'fingerprint',
        fingerprints: sides.flatMap(({ fingerprint }) => fingerprint ?? []),
        comparison: {
            verdict: Object.fromEntries(sides.map(({ platform, reasons }) => [platform, reasons.length === 0 ? 'ota' : 'native'])),
            changes: sides.flatMap(({ platform, reasons }) => reasons.map((reason) => ({ platform, ...reason }))),
            neutral: sides.flatMap(({ platform, neutral }) => neutral.map((each) => ({ platform, ...each }))),
        },
        warnings: unique(sides.flatMap(({ warnings }) => warnings)),
        next: [],
    };
}
function reasonsOf(platform, base, head) {
    if (base === null)
        return [existence(platform, 'added')];
    if (head === null)
        return [existence(platform, 'removed')];
    return (0,compare_fingerprints/* compareFingerprints */.t)(base.fingerprint, head.fingerprint);
}
const existence = (platform, what) => ({
    code: what === 'added' ? 'PLATFORM_ADDED' : 'PLATFORM_REMOVED',
    subject: platform,
    impact: what === 'added' ? 'compat' : 'binary-only',
    text: `platform ${platform} ${what}`,
});
const unique = (texts) => [...new Set(texts)];


/***/ }),

/***/ 97398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ neutralChanges)
/* harmony export */ });
/* harmony import */ var _core_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87904);
/* harmony import */ var _native_files_neutral_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85036);
/* harmony import */ var _relative_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91269);



/**
 * The files that differ between two trees and do not count for a platform, by the reason: what makes people trust a
 * verdict (native-detection.md §9).
 */
async function neutralChanges(before, after, platform, reasons) {
    const counted = new Set(reasons.map(({ subject }) => subject));
    const byReason = new Map();
    for (const path of await changedPaths(before, after)) {
        const name = (0,_relative_path_js__WEBPACK_IMPORTED_MODULE_0__/* .relativePath */ .i)(after.appDir, path);
        if (counted.has(name))
            continue;
        const reason = reasonFor(path, name, after, platform);
        byReason.set(reason, [...(byReason.get(reason) ?? []), name]);
    }
    return [...byReason].map(([reason, paths]) => ({
        reason,
        count: paths.length,
        examples: paths.slice(0, 3),
    }));
}
/** Both lists are sorted by path, so one walk finds the differences, however many files there are. */
async function changedPaths(before, after) {
    const [old, now] = await Promise.all([before.tree.list(''), after.tree.list('')]);
    const changed = [];
    for (let left = 0, right = 0; left < old.length || right < now.length;) {
        const [gone, here] = [old[left], now[right]];
        if (here === undefined || (gone !== undefined && gone.path < here.path)) {
            if (gone !== undefined)
                changed.push(gone.path);
            left += 1;
        }
        else if (gone === undefined || here.path < gone.path) {
            changed.push(here.path);
            right += 1;
        }
        else {
            if (differs(gone, here))
                changed.push(here.path);
            left += 1;
            right += 1;
        }
    }
    return changed;
}
const differs = (old, { id, kind }) => id === null || old.id !== id || old.kind !== kind;
function reasonFor(path, name, app, platform) {
    const owner = _core_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .platforms */ .Bn.find((each) => path.startsWith(`${app.nativeDirs[each]}/`));
    if (owner === undefined)
        return 'web app and tooling';
    if (owner !== platform)
        return `only ${owner}`;
    const nativeDir = (0,_relative_path_js__WEBPACK_IMPORTED_MODULE_0__/* .relativePath */ .i)(app.appDir, app.nativeDirs[platform]);
    return ((0,_native_files_neutral_path_js__WEBPACK_IMPORTED_MODULE_2__/* .neutralPath */ .F)(name, { platform, nativeDir }) ??
        'same binary: release metadata, signing, comments or spelling');
}


/***/ })

};
