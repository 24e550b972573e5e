export const id = 264;
export const ids = [264,643];
export const modules = {

/***/ 77264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decide: () => (/* binding */ decide)
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92643);

/** The verdict alone, for workflows that choose for themselves: a cheap job that builds nothing and needs no right to write. */
async function decide(command, ports) {
    const { verb: _verb, ...rest } = command;
    const result = await (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.plan)({ ...rest, verb: 'plan', buildCommand: null, webDir: null }, ports);
    return { ...result, verb: 'decide' };
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

// EXTERNAL MODULE: ./lib/operations/release/verdicts.js + 1 modules
var release_verdicts = __webpack_require__(42958);
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

// EXTERNAL MODULE: ./lib/core/matrix.js + 3 modules
var core_matrix = __webpack_require__(75098);
// EXTERNAL MODULE: ./lib/core/native-build.js + 1 modules
var native_build = __webpack_require__(85421);
// EXTERNAL MODULE: ./lib/core/device-of-native.js
var device_of_native = __webpack_require__(41163);
// EXTERNAL MODULE: ./lib/core/platform.js
var platform = __webpack_require__(87904);
// EXTERNAL MODULE: ./lib/core/resolve.js + 20 modules
var resolve = __webpack_require__(40980);
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
    return (0,resolve/* resolve */.h)((0,device_of_native/* deviceOfNative */.h)(catalog.appId, native, { channel: named }), catalog);
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
    const matrix = (0,core_matrix/* deliveryMatrix */.IZ)(state.catalog, after, { channel, natives: live });
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
