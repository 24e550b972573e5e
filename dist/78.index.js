export const id = 78;
export const ids = [78];
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

/***/ 53213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ feedsOf),
/* harmony export */   j: () => (/* binding */ configuredChannels)
/* harmony export */ });
/* harmony import */ var _core_update_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31445);
/* harmony import */ var _project_git_ancestry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22961);
/* harmony import */ var _config_channel_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51745);



/** The channels of the config; without any, the default branch feeds a public `production`. */
async function configuredChannels(config, repository, platforms, ports) {
    if (config.channels.length > 0)
        return config.channels;
    const branch = ports.event?.defaultBranch ?? (await (0,_project_git_ancestry_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultBranch */ .OR)(repository));
    return [
        {
            name: 'production',
            from: { kind: 'branch', pattern: branch },
            settings: { strategy: 'minor', defaultFor: platforms },
        },
    ];
}
/**
 * The channels that a run works on, in the order of the config: the named ones, or all that this branch or tag feeds.
 * @throws UpdateError `INPUT_INVALID` when there is none
 */
async function feedsOf(named, channels, repository, ports) {
    const tag = ports.event?.tag ?? null;
    const branch = ports.event === null ? await (0,_project_git_ancestry_js__WEBPACK_IMPORTED_MODULE_0__/* .currentBranch */ .eR)(repository) : ports.event.branch;
    const known = new Map(channels.map((channel) => [channel.name, channel]));
    const chosen = named.length === 0
        ? channels.filter(({ from }) => (0,_config_channel_config_js__WEBPACK_IMPORTED_MODULE_1__/* .isFedBy */ .$)(from, { branch, tag }))
        : [...new Set(named)].map((name) => known.get(name) ?? { name, from: { kind: 'none' }, settings: {} });
    const [first, ...others] = chosen.map((channel) => ({ channel, branch }));
    if (first !== undefined)
        return [first, ...others];
    const what = tag !== null ? `tag ${tag}` : branch !== null ? `branch ${branch}` : 'a detached HEAD';
    const feeding = channels.map(({ name, from }) => `${name} (${'pattern' in from ? `${from.kind} ${from.pattern}` : from.kind})`);
    throw new _core_update_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UpdateError */ .mp('INPUT_INVALID', `${what} feeds no channel; channels: ${feeding.join(', ')}`, {
        hint: 'Name the channel with --channel, or add it to "channels" in capacitor-ota.config.json.',
    });
}


/***/ }),

/***/ 22098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ verdictsOf)
});

// EXTERNAL MODULE: ./lib/core/compare-fingerprints.js
var compare_fingerprints = __webpack_require__(93476);
// EXTERNAL MODULE: ./lib/core/update-error.js
var update_error = __webpack_require__(31445);
// EXTERNAL MODULE: ./lib/core/native-build.js
var native_build = __webpack_require__(62437);
;// CONCATENATED MODULE: ./lib/core/verdict-of.js


/**
 * Compares a commit with every native build in service: `ota` when some build has its fingerprint, otherwise `native`
 * with the differences to the nearest one, `unknown` when there is none to compare with.
 * @param fingerprint of the commit
 */
function verdictOf(platform, fingerprint, comparisons) {
    const base = { platform, neutral: [], warnings: [] };
    const compared = comparisons.map(({ build, shipped, wanted }) => ({
        build,
        reasons: (0,compare_fingerprints/* compareFingerprints */.t)(shipped, wanted),
    }));
    const fits = compared.filter(({ reasons }) => reasons.length === 0).map(({ build }) => (0,native_build/* nativeEntry */.gy)(build));
    const newest = fits.at(-1);
    if (newest !== undefined) {
        // The lane is named by the record, whatever the commit is called by a newer recipe.
        return { ...base, verdict: 'ota', fingerprint: newest.fingerprint, fits, nearest: newest, reasons: [] };
    }
    // The last of equals: later records are newer builds.
    const nearest = compared.reduce((best, each) => (best === null || each.reasons.length <= best.reasons.length ? each : best), null);
    const found = { ...base, fingerprint: fingerprint.hash, fits: [] };
    if (nearest === null) {
        return { ...found, verdict: 'unknown', nearest: null, reasons: [noNativeBuild(platform)] };
    }
    return { ...found, verdict: 'native', nearest: (0,native_build/* nativeEntry */.gy)(nearest.build), reasons: nearest.reasons };
}
function noNativeBuild(platform) {
    return {
        code: 'NO_NATIVE_BUILD',
        subject: platform,
        impact: 'compat',
        text: `no native build of ${platform} is recorded, so nobody knows what the binaries in the field can run`,
        wayOut: `record the shipped build: capacitor-ota native --platform ${platform} --version <version> --build <number> --commit <ref>`,
    };
}

// EXTERNAL MODULE: ./lib/project/fingerprint-of.js + 10 modules
var fingerprint_of = __webpack_require__(12228);
// EXTERNAL MODULE: ./lib/project/git/repository.js + 1 modules
var git_repository = __webpack_require__(33546);
// EXTERNAL MODULE: ./lib/project/named-reasons.js + 1 modules
var named_reasons = __webpack_require__(29028);
// EXTERNAL MODULE: ./lib/project/neutral-changes.js + 1 modules
var neutral_changes = __webpack_require__(50409);
// EXTERNAL MODULE: ./lib/project/app-files.js + 4 modules
var app_files = __webpack_require__(51674);
// EXTERNAL MODULE: ./lib/project/git/git-tree.js + 1 modules
var git_tree = __webpack_require__(30107);
// EXTERNAL MODULE: ./lib/project/packages/generated-names.js
var generated_names = __webpack_require__(87243);
;// CONCATENATED MODULE: ./lib/operations/release/compare-with-shipped.js





/** Reads each commit once, by the settings of the app that is asked about. */
function shippedApps(repository, { settings }, ports) {
    const read = new Map();
    const here = async (commit) => {
        if (!(await (0,git_repository/* hasCommit */.QE)(repository, commit)))
            return null;
        const app = read.get(commit) ?? readAt(commit);
        read.set(commit, app);
        return app;
    };
    const readAt = async (commit) => (0,app_files/* readApp */.u)(await (0,git_tree/* gitTree */.$)(repository.git, commit), repository.appDir, ports.exec, settings);
    const anywhere = async (commit) => {
        if (!(await (0,git_repository/* hasCommit */.QE)(repository, commit)))
            await (0,git_repository/* fetchCommit */.iH)(repository, commit);
        return here(commit);
    };
    return { here, anywhere };
}
/**
 * How a commit is compared with one shipped build: by the record, and where that says "different", once more by the
 * commit it was built from. Then both sides are judged by one recipe, one set of patterns and the same evidence of
 * which packages are plugins. A record of a work tree with changes of its own has no such commit, and what a build
 * took from its environment is nowhere but in the record.
 */
async function compareWithShipped(app, build, wanted, shipped) {
    const { platform } = build;
    const { fingerprint, commit } = build;
    const known = fingerprint.recipe === fingerprint_of/* recipe */.D4 ? (0,fingerprint_of/* withoutIgnored */.fq)(fingerprint, app) : fingerprint;
    const byRecord = { build, shipped: known, wanted };
    if (known.hash === wanted.hash || build.dirty || commit === null)
        return byRecord;
    if (variables(fingerprint) !== variables(wanted))
        return byRecord;
    const before = await shipped.anywhere(commit);
    if (before === null || !before.platforms.includes(platform))
        return byRecord;
    return { build, ...(await byTheSameEvidence(before, app, platform)) };
}
const variables = ({ sources }) => sources.flatMap(({ kind, id, hash }) => (kind === 'env' ? [`${id} ${hash}`] : [])).join('\n');
/** Fingerprints of two trees, where a late `cap sync` in one of them is no difference. */
async function byTheSameEvidence(before, after, platform) {
    const names = (0,generated_names/* unitedNames */.gO)(await (0,generated_names/* generatedNames */.gU)(before.tree, before.nativeDirs), await (0,generated_names/* generatedNames */.gU)(after.tree, after.nativeDirs));
    const [shipped, wanted] = await Promise.all([
        (0,fingerprint_of/* fingerprintOf */.ax)(before, platform, names),
        (0,fingerprint_of/* fingerprintOf */.ax)(after, platform, names),
    ]);
    return { shipped: shipped.fingerprint, wanted: wanted.fingerprint };
}

;// CONCATENATED MODULE: ./lib/operations/release/verdicts.js








/** The verdict about the checkout on every platform of the app. */
async function verdictsOf({ app, repository, platforms }, natives, options, ports) {
    if ((options.forceVerdict ?? null) !== null && (options.forceReason ?? null) === null) {
        throw new update_error/* UpdateError */.mp('INPUT_INVALID', 'force-verdict wants force-reason', {
            hint: 'Say why with --force-reason "…"; it is recorded with the release.',
        });
    }
    const shipped = shippedApps(repository, app, ports);
    const base = options.base === null ? null : await shipped.anywhere(await (0,git_repository/* commitOf */.D3)(repository, options.base));
    return Promise.all(platforms.map(async (platform) => {
        const report = await (0,fingerprint_of/* fingerprintOf */.ax)(app, platform);
        const live = natives.filter((build) => build.platform === platform && !build.retired);
        const verdict = live.length === 0 && base !== null
            ? await againstBase(app, base, platform, report)
            : await againstLedger(app, platform, live, report, shipped);
        return forced({ ...verdict, warnings: report.warnings }, options);
    }));
}
async function againstLedger(app, platform, live, { fingerprint, ignored }, shipped) {
    const comparisons = await Promise.all(live.map((build) => compareWithShipped(app, build, fingerprint, shipped)));
    const verdict = verdictOf(platform, fingerprint, comparisons);
    const commit = live.find((build) => isNearest(build, verdict))?.commit ?? null;
    const before = commit === null ? null : await shipped.here(commit);
    return described(before, app, verdict, ignored);
}
const isNearest = (build, { nearest }) => build.version === nearest?.version && build.build === nearest.build;
async function againstBase(app, base, platform, { fingerprint, ignored }) {
    const found = verdictOf(platform, fingerprint, []);
    if (!base.platforms.includes(platform))
        return { ...found, neutral: ignored };
    const { shipped, wanted } = await byTheSameEvidence(base, app, platform);
    const reasons = (0,compare_fingerprints/* compareFingerprints */.t)(shipped, wanted);
    const verdict = { ...found, verdict: reasons.length === 0 ? 'ota' : 'native', reasons };
    return described(base, app, verdict, ignored);
}
/**
 * With what changed in every file that counts, and what changed since the build and does not; without its commit,
 * what would not.
 */
async function described(before, app, verdict, ignored) {
    if (before === null)
        return { ...verdict, neutral: ignored };
    const { platform } = verdict;
    const byUser = ignored.filter(({ reason }) => reason === 'native-ignore');
    const [reasons, changes] = await Promise.all([
        (0,named_reasons/* namedReasons */.P)(before, app, platform, verdict.reasons),
        (0,neutral_changes/* neutralChanges */.N)(before, app, platform, verdict.reasons),
    ]);
    return { ...verdict, reasons, neutral: [...byUser, ...changes] };
}
function forced(verdict, { forceVerdict = null, forceReason = null }) {
    if (forceVerdict === null || forceVerdict === verdict.verdict)
        return verdict;
    const fits = forceVerdict === 'ota' && verdict.nearest !== null ? [verdict.nearest] : [];
    return {
        ...verdict,
        verdict: forceVerdict,
        fits,
        forced: { from: verdict.verdict, reason: forceReason ?? '' },
    };
}


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
