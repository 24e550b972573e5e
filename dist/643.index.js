export const id = 643;
export const ids = [643];
export const modules = {

/***/ 55617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ completeVersion),
/* harmony export */   U: () => (/* binding */ planVersion)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var _invalid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9264);
/* harmony import */ var _version_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2335);



/** A store version such as `1.4` is `1.4.0` in every comparison. */
function completeVersion(version) {
    const dots = version.split('.').length - 1;
    return semver__WEBPACK_IMPORTED_MODULE_0__.valid(dots < 2 ? `${version}${'.0'.repeat(2 - dots)}` : version);
}
/**
 * The name of the next bundle. Base: the highest bundle name, native version or release tag, else package.json, whose
 * version is used as it is when it is above the base.
 * @throws Invalid when no name can be chosen
 */
function planVersion(facts) {
    const taken = new Set(facts.taken.map(_version_name_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutBuild */ .DD));
    if (facts.given !== null) {
        const given = completeVersion(facts.given);
        if (given === null)
            throw new _invalid_js__WEBPACK_IMPORTED_MODULE_2__/* .Invalid */ .W(`version must be semver, got ${JSON.stringify(facts.given)}`);
        return given;
    }
    if (facts.policy === 'manual')
        throw new _invalid_js__WEBPACK_IMPORTED_MODULE_2__/* .Invalid */ .W('version-policy manual wants a version: give --version');
    if (facts.line !== null)
        return nextFree(highest(facts.line) ?? '0.0.0', 'patch', taken);
    const own = facts.packageVersion === null ? null : completeVersion(facts.packageVersion);
    const base = highest([...facts.taken, ...facts.natives, ...facts.tags]);
    if (base === null)
        return own !== null && semver__WEBPACK_IMPORTED_MODULE_0__.gt(own, '0.0.0') ? free(own, taken) : '0.0.1';
    if (own !== null && semver__WEBPACK_IMPORTED_MODULE_0__.gt(own, base) && semver__WEBPACK_IMPORTED_MODULE_0__.prerelease(own) === null)
        return free(own, taken);
    return nextFree(base, facts.policy, taken);
}
function highest(versions) {
    const valid = versions.flatMap((version) => completeVersion(version) ?? []);
    return valid.sort(semver__WEBPACK_IMPORTED_MODULE_0__.compare).at(-1) ?? null;
}
const free = (version, taken) => taken.has(version) ? nextFree(version, 'patch', taken) : version;
function nextFree(base, part, taken) {
    let version = semver__WEBPACK_IMPORTED_MODULE_0__.inc(base, part);
    while (version !== null && taken.has(version))
        version = semver__WEBPACK_IMPORTED_MODULE_0__.inc(version, 'patch');
    if (version === null)
        throw new _invalid_js__WEBPACK_IMPORTED_MODULE_2__/* .Invalid */ .W(`no version follows ${base}`);
    return version;
}


/***/ }),

/***/ 92643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   holdText: () => (/* binding */ holdText),
/* harmony export */   plan: () => (/* binding */ plan),
/* harmony export */   previousVersion: () => (/* binding */ previousVersion)
/* harmony export */ });
/* harmony import */ var _release_prepare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8325);
/* harmony import */ var _release_prove_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23753);
/* harmony import */ var _release_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78440);
/* harmony import */ var _release_warnings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14923);




/** Says what a release would do. Reads the app, git and the store; builds and writes nothing. */
async function plan(command, ports) {
    const prepared = await (0,_release_prepare_js__WEBPACK_IMPORTED_MODULE_0__/* .prepare */ .i)(command, ports);
    const moves = prepared.plans.filter((each) => each.kind === 'move');
    const proof = (0,_release_prove_js__WEBPACK_IMPORTED_MODULE_1__/* .prove */ .zn)(prepared, moves, (0,_release_prove_js__WEBPACK_IMPORTED_MODULE_1__/* .plannedBundle */ .v3)(prepared, prepared.version, command.minNative));
    const platforms = prepared.plans.map((each) => planned(each, prepared, proof));
    const { outcome, releaseType } = (0,_release_report_js__WEBPACK_IMPORTED_MODULE_2__/* .summarised */ .jV)(platforms);
    return {
        verb: 'plan',
        appId: prepared.appId,
        channel: prepared.channel,
        outcome,
        releaseType,
        version: outcome === 'unchanged' || outcome === 'superseded' ? previousVersion(prepared) : prepared.version,
        previousVersion: previousVersion(prepared),
        commit: prepared.commit,
        platforms,
        matrix: proof.matrix,
        channelChanges: prepared.reconciliation.changes,
        warnings: (0,_release_warnings_js__WEBPACK_IMPORTED_MODULE_3__/* .warningsOf */ .n)(prepared),
        next: (0,_release_report_js__WEBPACK_IMPORTED_MODULE_2__/* .nextSteps */ .Zn)(prepared, platforms),
    };
}
/** What the lanes that a release is about serve now. */
function previousVersion({ plans }) {
    const serving = plans.flatMap((each) => each.kind === 'hold' || each.target.serves === null ? [] : [each.target.serves]);
    return serving[0] ?? null;
}
function planned(each, prepared, proof) {
    const { platform, verdict } = each;
    if (each.kind === 'hold')
        return { platform, verdict, outcome: 'held', because: holdText(each) };
    if (each.kind === 'superseded') {
        return {
            platform,
            verdict,
            outcome: 'superseded',
            because: `the lane serves ${each.target.serves}, from a newer commit`,
        };
    }
    const refusal = proof.refused.get(each);
    if (refusal !== undefined)
        return { platform, verdict, outcome: 'refused', because: (0,_release_prove_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalText */ .Kw)(refusal) };
    const serving = prepared.state.bundles.find(({ version }) => version === each.target.serves);
    if (serving?.commit === prepared.commit) {
        return {
            platform,
            verdict,
            outcome: 'unchanged',
            because: `${serving.version} was released from this commit`,
        };
    }
    return { platform, verdict, outcome: 'published', because: `${prepared.version} goes over the air` };
}
/** Why a platform waits. */
function holdText({ verdict }) {
    const [first] = verdict.reasons;
    if (verdict.forced !== undefined)
        return `forced to native: ${verdict.forced.reason}`;
    if (verdict.verdict === 'unknown')
        return first?.text ?? 'no comparison was possible';
    return `a native build must come first: ${first?.text ?? 'native code differs'}`;
}


/***/ }),

/***/ 88984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ nativeDevice)
/* harmony export */ });
/* harmony import */ var _core_plan_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55617);

/** The plugin that a planned device is supposed to run, where nobody recorded it. */
const plugin = '8.51.23';
/**
 * A device that runs a native build and asks for its update.
 * @param channel empty: the public one of its platform
 * @param current null: the builtin bundle
 */
function nativeDevice(appId, native, channel, current) {
    const sent = native.configVersion ?? native.version;
    const version = (0,_core_plan_version_js__WEBPACK_IMPORTED_MODULE_0__/* .completeVersion */ .C)(sent) ?? sent;
    return {
        appId,
        deviceId: '00000000-0000-4000-8000-000000000000',
        platform: native.platform,
        native: version,
        build: native.build,
        current: current ?? version,
        onBuiltin: current === null,
        plugin,
        channel,
        production: true,
        emulator: false,
        keyId: null,
        customId: null,
    };
}


/***/ }),

/***/ 8325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ prepare)
});

// EXTERNAL MODULE: ./lib/backend/open.js + 4 modules
var backend_open = __webpack_require__(16183);
// EXTERNAL MODULE: ./lib/core/invalid.js
var invalid = __webpack_require__(9264);
// EXTERNAL MODULE: ./lib/core/plan-version.js
var plan_version = __webpack_require__(55617);
// EXTERNAL MODULE: ./lib/core/update-error.js
var update_error = __webpack_require__(31445);
// EXTERNAL MODULE: ./lib/project/git/ancestry.js
var git_ancestry = __webpack_require__(22961);
// EXTERNAL MODULE: ./lib/operations/release/app-context.js
var app_context = __webpack_require__(51493);
// EXTERNAL MODULE: ./lib/operations/release/feeds.js
var feeds = __webpack_require__(53213);
;// CONCATENATED MODULE: ./lib/operations/release/lane-order.js

/** Where a commit goes on a platform, from the native builds that can run it. */
function laneTarget(state, platform, fits) {
    const fingerprint = fits[0]?.fingerprint ?? null;
    const live = state.natives.filter((build) => build.platform === platform && !build.retired);
    const newest = fingerprint === null || live.at(-1)?.fingerprint.hash === fingerprint;
    const lane = state.lanes.find((each) => each.platform === platform && each.fingerprint === fingerprint);
    return { platform, fingerprint, newest, serves: lane?.bundle?.version ?? null };
}
/**
 * Whether a lane serves a newer commit than ours. Rewritten history: ours goes when it is the tip of the branch that
 * feeds the channel.
 */
async function isSuperseded(state, target, repository, commit, branch) {
    const served = state.bundles.find(({ version }) => version === target.serves)?.commit ?? null;
    if (served === null)
        return false;
    const ancestry = await (0,git_ancestry/* ancestryOf */.Rq)(repository, commit, served);
    if (ancestry === 'same' || ancestry === 'descendant')
        return false;
    if (ancestry === 'ancestor')
        return true;
    const tip = branch === null ? null : await (0,git_ancestry/* branchTip */.ux)(repository, branch);
    return tip !== commit;
}

// EXTERNAL MODULE: ./lib/wire/strategy.js
var strategy = __webpack_require__(45068);
;// CONCATENATED MODULE: ./lib/operations/release/reconcile.js

/** From the strictest on; `metadata` is compared with nothing. */
const strictness = ['exact', 'patch', 'minor', 'major'];
function isLooser(before, after) {
    const [a, b] = [strictness.indexOf(before), strictness.indexOf(after)];
    return a < 0 || b < 0 || b > a;
}
/** Compares the present channel with the settings of the config; keys the config does not name stay as they are. */
function reconcile(state, wanted) {
    const changes = [];
    const loosening = [];
    const { channel, exists } = state;
    const note = (text, loosens) => {
        changes.push(text);
        if (exists && loosens)
            loosening.push(text);
    };
    if (!exists)
        changes.push(`channel ${channel} is created with strategy ${(0,strategy/* strategyText */.vg)(wanted.strategy ?? state.strategy)}`);
    else if (wanted.strategy !== undefined && wanted.strategy !== state.strategy) {
        note(`strategy of ${channel}: ${(0,strategy/* strategyText */.vg)(state.strategy)} -> ${(0,strategy/* strategyText */.vg)(wanted.strategy)}`, isLooser(state.strategy, wanted.strategy));
    }
    const flag = (key, loose) => {
        const value = wanted[key];
        if (value !== undefined && value !== state[key])
            note(`${key} of ${channel}: ${value}`, value === loose);
    };
    flag('belowNative', true);
    flag('selfAssign', true);
    flag('preview', true);
    flag('paused', false);
    if (wanted.unlisted !== undefined && wanted.unlisted !== state.unlisted) {
        note(`unlisted of ${channel}: ${state.unlisted} -> ${wanted.unlisted}`, wanted.unlisted === 'strategies');
    }
    if (wanted.allow !== undefined && JSON.stringify(wanted.allow) !== JSON.stringify(state.allow)) {
        note(`kinds of device of ${channel}: ${JSON.stringify(wanted.allow)}`, true);
    }
    if (wanted.platforms !== undefined && wanted.platforms.join() !== state.platforms.join()) {
        note(`platforms of ${channel}: ${wanted.platforms.join(', ')}`, false);
    }
    for (const platform of wanted.defaultFor ?? []) {
        const before = state.publicChannels[platform];
        if (before === channel)
            continue;
        const text = `${channel} becomes the public channel of ${platform}${before === null ? '' : ` instead of ${before}`}`;
        changes.push(text);
        if (before !== null)
            loosening.push(text);
    }
    return { settings: changes.length === 0 ? null : wanted, changes, loosening };
}

// EXTERNAL MODULE: ./lib/operations/release/verdicts.js + 2 modules
var release_verdicts = __webpack_require__(81456);
;// CONCATENATED MODULE: ./lib/operations/release/prepare.js










/** Reads the app, the store and git; writes nothing. @throws UpdateError for input that no release can come from. */
async function prepare(command, ports) {
    const context = await (0,app_context/* openApp */.G)(command.workingDirectory, command.configFile, ports);
    const { repository, platforms, app, appId } = context;
    if (platforms.length === 0) {
        throw new update_error/* UpdateError */.mp('INPUT_INVALID', `${context.folder} has no native platform`, {
            hint: 'Add one: npx cap add android, npx cap add ios; and commit its folder.',
        });
    }
    if (command.forceVerdict !== null && command.forceReason === null) {
        throw new update_error/* UpdateError */.mp('INPUT_INVALID', 'force-verdict wants force-reason', {
            hint: 'Say why with --force-reason "…"; it is recorded with the release.',
        });
    }
    const channels = await (0,feeds/* configuredChannels */.jT)(command.configFile, repository, platforms, ports);
    const feed = await (0,feeds/* feedOf */.qu)(command.channel, channels, repository, ports);
    const backend = (0,backend_open/* openBackend */.f)(command.store, appId, ports.clock);
    const state = await backend.state(feed.channel.name);
    const reconciliation = reconcile(state, feed.channel.settings);
    const strategy = feed.channel.settings.strategy ?? state.strategy;
    if (strategy === 'metadata' && command.minNative === null) {
        throw new update_error/* UpdateError */.mp('INPUT_INVALID', `channel ${feed.channel.name} has strategy metadata, which needs min-native`, {
            hint: 'Name the lowest native version that can run this release: --min-native 1.0.0',
        });
    }
    const forced = { verdict: command.forceVerdict, reason: command.forceReason };
    const verdicts = await (0,release_verdicts/* verdictsOf */.W)(app, state.natives, forced);
    const commit = repository.head;
    const preview = feed.channel.settings.preview ?? state.preview;
    const plans = await Promise.all(verdicts.map(async (verdict) => {
        const { platform } = verdict;
        const goes = verdict.verdict === 'ota' || (verdict.verdict === 'unknown' && preview);
        if (!goes)
            return { kind: 'hold', platform, verdict };
        const target = laneTarget(state, platform, verdict.fits);
        const older = await isSuperseded(state, target, repository, commit, feed.branch);
        return { kind: older ? 'superseded' : 'move', platform, verdict, target };
    }));
    const version = await nextVersion(command, context, state, plans);
    return {
        ...context,
        backend,
        feed,
        channel: feed.channel.name,
        state,
        reconciliation,
        plans,
        version,
        commit,
    };
}
async function nextVersion(command, { repository, app }, state, plans) {
    const tags = (await (0,git_ancestry/* tagNames */.nP)(repository)).flatMap((tag) => (/^v\d/.test(tag) ? [tag.slice(1)] : []));
    try {
        return (0,plan_version/* planVersion */.U)({
            policy: command.versionPolicy,
            given: command.version ?? null,
            taken: state.bundles.map(({ version }) => version),
            natives: state.natives.map(({ version }) => version),
            tags,
            packageVersion: app.packageJson?.version ?? null,
            line: oldLine(plans),
        });
    }
    catch (error) {
        if (!(error instanceof invalid/* Invalid */.W))
            throw error;
        throw new update_error/* UpdateError */.mp('INPUT_INVALID', error.message);
    }
}
/** Versions of the line that a hotfix continues: set when every lane it goes to belongs to old native builds only. */
function oldLine(plans) {
    const moves = plans.filter((plan) => plan.kind === 'move');
    if (moves.length === 0 || moves.length < plans.filter((plan) => plan.verdict.verdict !== 'unknown').length)
        return null;
    if (moves.some(({ target }) => target.newest))
        return null;
    return moves.flatMap(({ target, verdict }) => [
        ...verdict.fits.map(({ version }) => version),
        ...(target.serves === null ? [] : [target.serves]),
    ]);
}


/***/ }),

/***/ 23753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wu: () => (/* binding */ laneChanges),
  v3: () => (/* binding */ plannedBundle),
  zn: () => (/* binding */ prove),
  Kw: () => (/* binding */ refusalText)
});

// EXTERNAL MODULE: ./lib/core/native-build.js + 1 modules
var native_build = __webpack_require__(85421);
// EXTERNAL MODULE: ./lib/core/platform.js
var platform = __webpack_require__(87904);
// EXTERNAL MODULE: ./lib/core/resolve.js + 21 modules
var resolve = __webpack_require__(32331);
// EXTERNAL MODULE: ./lib/operations/release/native-device.js
var native_device = __webpack_require__(88984);
;// CONCATENATED MODULE: ./lib/operations/release/simulate.js



/** The catalog as it will be: with the settings of the config, the new bundle and the moved pointers. */
function plannedCatalog(state, settings, bundle, changes) {
    const { catalog, channel: name } = state;
    const before = catalog.channels.get(name);
    const defaults = { ...catalog.defaults };
    for (const platform of settings.defaultFor ?? [])
        defaults[platform] = name;
    const current = { ...(before?.current ?? (0,platform/* perPlatform */.Nn)(() => null)) };
    const lanes = { ...(before?.lanes ?? (0,platform/* perPlatform */.Nn)(() => ({}))) };
    for (const { platform, fingerprint, to } of changes) {
        if (fingerprint === null)
            current[platform] = to;
        else
            lanes[platform] = { ...lanes[platform], [fingerprint]: to };
    }
    const channel = {
        name,
        isPublic: platform/* platforms */.Bn.some((platform) => defaults[platform] === name),
        selfAssign: settings.selfAssign ?? state.selfAssign,
        platforms: settings.platforms ?? (state.platforms.length > 0 ? state.platforms : platform/* platforms */.Bn),
        current,
        lanes,
        strategy: settings.strategy ?? state.strategy,
        belowNative: settings.belowNative ?? state.belowNative,
        unlisted: settings.unlisted ?? state.unlisted,
        allow: settings.allow ?? state.allow,
        rollout: before?.rollout ?? null,
        paused: settings.paused ?? state.paused,
    };
    return {
        ...catalog,
        defaults,
        channels: new Map([...catalog.channels, [name, channel]]),
        bundles: new Map([...catalog.bundles, [bundle.version, bundle]]),
    };
}
/** What a device of a native build is told by a catalog, when it still runs its builtin bundle. */
function told(catalog, channel, native) {
    const named = catalog.defaults[native.platform] === channel ? '' : channel;
    return (0,resolve/* resolve */.h)((0,native_device/* nativeDevice */.C)(catalog.appId, native, named, null), catalog);
}

;// CONCATENATED MODULE: ./lib/operations/release/prove.js



/** The pointers that a bundle moves. */
function laneChanges(moves, to, commit) {
    return moves.flatMap(({ platform, target }) => {
        const lane = { platform, fingerprint: target.fingerprint, to, commit };
        return target.newest && target.fingerprint !== null ? [lane, { ...lane, fingerprint: null }] : [lane];
    });
}
/** Asks the resolver, for every live native build, what it gets before and after the pointers move. */
function prove(prepared, moves, bundle) {
    const { state, feed, channel, commit } = prepared;
    const after = plannedCatalog(state, feed.channel.settings, bundle, laneChanges(moves, bundle.version, commit));
    const live = state.natives.filter((build) => !build.retired).map(native_build/* nativeEntry */.gy);
    const order = (row) => platform/* platforms */.Bn.indexOf(row.platform);
    const matrix = live
        .map((native) => ({
        native,
        before: told(state.catalog, channel, native),
        after: told(after, channel, native),
    }))
        .sort((a, b) => order(a.native) - order(b.native));
    const refused = new Map();
    for (const move of moves) {
        const audience = live.filter(({ platform, fingerprint }) => platform === move.platform && fingerprint === move.target.fingerprint);
        const answers = audience.map((native) => told(after, channel, native));
        const first = answers[0];
        const takes = answers.some((answer) => answer.kind === 'update' && answer.bundle === bundle.version);
        if (first !== undefined && !takes)
            refused.set(move, first);
    }
    return { after, matrix, refused };
}
/** A bundle that is not there yet, as the resolver would see it. */
function plannedBundle(prepared, version, minNative) {
    const fingerprints = Object.fromEntries(prepared.plans.flatMap(({ platform, verdict }) => verdict.fingerprint === null ? [] : [[platform, verdict.fingerprint]]));
    return { version, payload: 'zip', keyId: null, minNative, deleted: false, fingerprints };
}
/** A decision as a sentence. */
function refusalText(decision) {
    if (decision.kind === 'update')
        return `gets ${decision.bundle}`;
    if (decision.kind === 'revert')
        return 'goes back to the builtin bundle';
    return `${decision.because} (${decision.code})`;
}


/***/ }),

/***/ 78440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zn: () => (/* binding */ nextSteps),
/* harmony export */   jV: () => (/* binding */ summarised)
/* harmony export */ });
/* unused harmony exports releaseType, channelText */
/* harmony import */ var _core_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91307);


/** `ota` when something may go over the air, `native` when something must not, `mixed` when both. */
function releaseType(platforms) {
    const ota = platforms.some(({ outcome }) => outcome !== 'held' && outcome !== 'refused');
    const native = platforms.some(({ outcome }) => outcome === 'held');
    if (ota && native)
        return 'mixed';
    return native ? 'native' : ota ? 'ota' : 'none';
}
/** What a person does next. */
function nextSteps(prepared, results) {
    const steps = [];
    for (const { platform, outcome, verdict } of results) {
        if (outcome !== 'held')
            continue;
        const first = verdict.verdict === 'unknown';
        steps.push({
            text: first
                ? `Record the ${platform} build that is in the store; any commit works:`
                : `Ship a native build of ${platform}, then record it:`,
            line: `capacitor-ota native --platform ${platform} ${recordArguments(platform, first ? '1.0.0' : nextNative(prepared))}`,
        });
    }
    return steps;
}
const recordArguments = (_platform, version) => `--version ${version} --build 100 --commit ${version === '1.0.0' ? '<ref>' : 'HEAD'}`;
/** A name for the native build that follows: above everything released. */
function nextNative({ version }) {
    return version;
}
/** The outcome of the run and its kind. */
function summarised(platforms) {
    return { outcome: (0,_core_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .runOutcome */ .C)(platforms.map(({ outcome }) => outcome)), releaseType: releaseType(platforms) };
}
const channelText = (prepared) => `${prepared.channel}, strategy ${strategyText(prepared.feed.channel.settings.strategy ?? prepared.state.strategy)}`;


/***/ }),

/***/ 81456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ verdictsOf)
});

// UNUSED EXPORTS: verdictFor

;// CONCATENATED MODULE: ./lib/core/compare-fingerprints.js
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

// EXTERNAL MODULE: ./lib/core/native-build.js + 1 modules
var native_build = __webpack_require__(85421);
;// CONCATENATED MODULE: ./lib/core/verdict-of.js


/**
 * Compares a commit with every native build in service: `ota` when some build has its fingerprint, otherwise `native`
 * with the differences to the nearest one, `unknown` when there is none to compare with.
 */
function verdictOf({ platform, fingerprint, natives, neutral, warnings, }) {
    const live = natives.filter((build) => build.platform === platform && !build.retired);
    const base = { platform, fingerprint: fingerprint.hash, neutral, warnings };
    const fits = live.filter((build) => build.fingerprint.hash === fingerprint.hash);
    const newest = fits.at(-1);
    if (newest !== undefined) {
        return { ...base, verdict: 'ota', fits: fits.map(native_build/* nativeEntry */.gy), nearest: (0,native_build/* nativeEntry */.gy)(newest), reasons: [] };
    }
    const compared = live.map((build) => ({
        build,
        reasons: compareFingerprints(build.fingerprint, fingerprint),
    }));
    // The last of equals: later records are newer builds.
    const nearest = compared.reduce((best, each) => (best === null || each.reasons.length <= best.reasons.length ? each : best), null);
    if (nearest === null) {
        return { ...base, verdict: 'unknown', fits: [], nearest: null, reasons: [noNativeBuild(platform)] };
    }
    return {
        ...base,
        verdict: 'native',
        fits: [],
        nearest: (0,native_build/* nativeEntry */.gy)(nearest.build),
        reasons: nearest.reasons,
    };
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

// EXTERNAL MODULE: ./lib/project/fingerprint-of.js + 6 modules
var fingerprint_of = __webpack_require__(35086);
;// CONCATENATED MODULE: ./lib/operations/release/verdicts.js


/** The verdict about a tree on every platform of the app. */
async function verdictsOf(app, natives, forced) {
    return Promise.all(app.platforms.map(async (platform) => {
        const { fingerprint, ignored, warnings } = await (0,fingerprint_of/* fingerprintOf */.a)(app, platform);
        return force(verdictOf({ platform, fingerprint, natives, neutral: ignored, warnings }), forced);
    }));
}
function force(verdict, { verdict: wanted, reason }) {
    if (wanted === null || wanted === verdict.verdict)
        return verdict;
    const fits = wanted === 'ota' && verdict.nearest !== null ? [verdict.nearest] : [];
    return { ...verdict, verdict: wanted, fits, forced: { from: verdict.verdict, reason: reason ?? '' } };
}
/** The verdict of a platform. */
function verdictFor(verdicts, platform) {
    return verdicts.find((verdict) => verdict.platform === platform);
}


/***/ }),

/***/ 14923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ warningsOf)
/* harmony export */ });
/** Things a person should look at, each once. */
function warningsOf({ plans, app, reconciliation }) {
    const warnings = plans.flatMap(({ platform, verdict }) => [
        ...verdict.warnings,
        ...(verdict.forced === undefined
            ? []
            : [
                `the verdict of ${platform} was forced from ${verdict.forced.from} to ${verdict.verdict}: ${verdict.forced.reason}`,
            ]),
    ]);
    if (app.lockfile.kind === 'unreadable') {
        warnings.push(`${app.lockfile.path} cannot be read (${app.lockfile.why}); declared ranges are compared`);
    }
    if (app.lockfile.kind === 'absent')
        warnings.push('there is no lockfile, so versions of native packages float');
    return [...new Set([...warnings, ...reconciliation.loosening.map((text) => `loosens: ${text}`)])];
}


/***/ })

};
