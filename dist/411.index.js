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
// EXTERNAL MODULE: ./lib/project/named-reasons.js + 1 modules
var named_reasons = __webpack_require__(29028);
// EXTERNAL MODULE: ./lib/project/neutral-changes.js + 1 modules
var neutral_changes = __webpack_require__(50409);
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
        return (0,app_files/* readApp */.u)(tree, repository.appDir, ports.exec, settings);
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
        const reasons = await (0,named_reasons/* namedReasons */.P)(before, after, platform, reasonsOf(platform, base, head));
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

/***/ 29028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ namedReasons)
});

// EXTERNAL MODULE: ./lib/project/join-path.js
var join_path = __webpack_require__(56945);
// EXTERNAL MODULE: ./lib/project/native-files/canonical-file.js + 30 modules
var canonical_file = __webpack_require__(25137);
// EXTERNAL MODULE: ./lib/project/native-files/file-kind.js
var file_kind = __webpack_require__(22776);
;// CONCATENATED MODULE: ./lib/project/native-files/file-change.js

const shown = 3;
/** Canonical lines are `name TAB value`; the values under each name. */
function linesByName({ content }) {
    const values = new Map();
    if (typeof content !== 'string')
        return values;
    for (const line of content.split('\n')) {
        const tab = line.indexOf('\t');
        if (tab <= 0)
            continue;
        const name = line.slice(0, tab);
        values.set(name, `${values.get(name) ?? ''}${line}\n`);
    }
    return values;
}
function changedNames(before, after) {
    const old = linesByName(before);
    const now = linesByName(after);
    return [...new Set([...old.keys(), ...now.keys()])].flatMap((name) => {
        if (old.get(name) === now.get(name))
            return [];
        if (!old.has(name))
            return [`+${name}`];
        return now.has(name) ? [name] : [`-${name}`];
    });
}
function listText(names) {
    const rest = names.length - shown;
    return rest > 0 ? `${names.slice(0, shown).join(', ')} and ${rest} more` : names.join(', ');
}
const absent = { content: '' };
/**
 * Names what changed between two canonical forms of one file; null stands for a file that is not there.
 *
 * @param path POSIX, relative to the app directory
 */
function fileChange(path, before, after) {
    const kind = (0,file_kind/* fileKind */.h)(path);
    const names = before === null || after === null ? [] : changedNames(before, after);
    const onlyTexts = names.length > 0 && names.every((name) => /UsageDescription$/.test(name));
    const what = before === null ? 'file added' : after === null ? 'file removed' : listText(names);
    return {
        code: (after ?? absent).unknown ?? (before ?? absent).unknown ?? kind.code,
        impact: onlyTexts ? 'binary-only' : kind.impact,
        names,
        what: what === '' ? 'content changed' : what,
    };
}

// EXTERNAL MODULE: ./lib/project/relative-path.js
var relative_path = __webpack_require__(91269);
;// CONCATENATED MODULE: ./lib/project/named-reasons.js




/**
 * Reasons that say of every changed file of a native directory what in it changed: permissions, settings, keys.
 * Names only, never a value. Reasons of other kinds stay as they are.
 */
async function namedReasons(before, after, platform, reasons) {
    const nativeDir = (0,relative_path/* relativePath */.i)(after.appDir, after.nativeDirs[platform]);
    const files = reasons.map(({ subject }) => subject).filter((subject) => subject.startsWith(`${nativeDir}/`));
    if (files.length === 0)
        return reasons;
    const context = { platform, nativeDir };
    const [old, now] = await Promise.all([
        canonicalFiles(before, files, context),
        canonicalFiles(after, files, context),
    ]);
    return reasons.map((reason) => {
        const [from, to] = [old.get(reason.subject), now.get(reason.subject)];
        if (from === undefined || to === undefined)
            return reason;
        const { names, what, impact } = fileChange(reason.subject, from, to);
        return names.length === 0 ? reason : { ...reason, impact, text: `${reason.text} (${what})` };
    });
}
async function canonicalFiles({ tree, appDir }, files, context) {
    const paths = new Map(files.map((file) => [(0,join_path/* joinPath */.u)(appDir, file), file]));
    const contents = await tree.readAll([...paths.keys()]);
    const found = new Map();
    for (const [path, file] of paths) {
        const bytes = contents.get(path);
        if (bytes !== undefined)
            found.set(file, (0,canonical_file/* canonicalFile */.z)(file, bytes, context));
    }
    return found;
}


/***/ }),

/***/ 50409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ neutralChanges)
});

// EXTERNAL MODULE: ./lib/core/platform.js
var core_platform = __webpack_require__(87904);
// EXTERNAL MODULE: ./lib/project/native-files/decode.js
var decode = __webpack_require__(63441);
// EXTERNAL MODULE: ./lib/project/native-files/plain-text.js
var plain_text = __webpack_require__(89199);
;// CONCATENATED MODULE: ./lib/project/native-files/neutral-edit.js


/** The first rule that some changed line matches names the edit; spelling is what is left. */
const rules = [
    [
        /version_?(code|name)|(MARKETING|CURRENT_PROJECT)_VERSION|CFBundle(ShortVersionString|Version)|build_?number|version(major|minor|patch|build)/i,
        'release metadata',
    ],
    [/signing|DEVELOPMENT_TEAM|PROVISIONING|CODE_SIGN|keystore/i, 'signing'],
    [/\b(androidTest|test|debug)[A-Z]?|junit|espresso/, 'tests and debug builds'],
    [/node_modules|capacitor_pods|\[CP\]|Pods/, 'derived by cap sync and pod install'],
    [/tools?Version|plugIn|LastUpgrade|objectVersion|CreatedOnToolsVersion|originHash/, 'tool versions'],
];
/** Why an edit of an input file does not count, for two states whose canonical forms are equal. */
function neutralEdit(before, after) {
    const old = (0,plain_text/* trimmedLines */.Al)((0,decode/* decodeText */.g)(before) ?? '');
    const now = (0,plain_text/* trimmedLines */.Al)((0,decode/* decodeText */.g)(after) ?? '');
    const oldSet = new Set(old);
    const nowSet = new Set(now);
    const changed = [...old.filter((line) => !nowSet.has(line)), ...now.filter((line) => !oldSet.has(line))];
    const match = rules.find(([pattern]) => changed.some((line) => pattern.test(line)));
    return match?.[1] ?? (changed.length > 0 ? 'comments and spelling' : 'whitespace and order');
}

// EXTERNAL MODULE: ./lib/project/native-files/neutral-path.js + 1 modules
var neutral_path = __webpack_require__(85036);
// EXTERNAL MODULE: ./lib/project/relative-path.js
var relative_path = __webpack_require__(91269);
;// CONCATENATED MODULE: ./lib/project/neutral-changes.js




/**
 * The files that differ between two trees and do not count for a platform, by the reason: what makes people trust a
 * verdict (native-detection.md §9).
 */
async function neutralChanges(before, after, platform, reasons) {
    const counted = new Set(reasons.map(({ subject }) => subject));
    const changes = (await changedPaths(before, after)).flatMap((path) => {
        const name = (0,relative_path/* relativePath */.i)(after.appDir, path);
        return counted.has(name) ? [] : [{ path, name, reason: reasonFor(path, name, after, platform) }];
    });
    // Files that count, and whose edit does not: what kind of edit it was stands in them.
    const edited = changes.flatMap(({ path, reason }) => (reason === null ? [path] : []));
    const [old, now] = await Promise.all([before.tree.readAll(edited), after.tree.readAll(edited)]);
    const nothing = new Uint8Array();
    const byReason = new Map();
    for (const { path, name, reason } of changes) {
        const why = reason ?? neutralEdit(old.get(path) ?? nothing, now.get(path) ?? nothing);
        byReason.set(why, [...(byReason.get(why) ?? []), name]);
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
/** Why a file does not count by where it is; null: it does, and this edit of it does not. */
function reasonFor(path, name, app, platform) {
    const owner = core_platform/* platforms */.Bn.find((each) => path.startsWith(`${app.nativeDirs[each]}/`));
    if (owner === undefined)
        return 'web app and tooling';
    if (owner !== platform)
        return `reaches ${owner} only`;
    const nativeDir = (0,relative_path/* relativePath */.i)(app.appDir, app.nativeDirs[platform]);
    return (0,neutral_path/* neutralPath */.F)(name, { platform, nativeDir });
}


/***/ })

};
