export const id = 643;
export const ids = [643];
export const modules = {

/***/ 92643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plan: () => (/* binding */ plan),
/* harmony export */   planned: () => (/* binding */ planned)
/* harmony export */ });
/* harmony import */ var _release_channel_end_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52303);
/* harmony import */ var _release_open_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30411);
/* harmony import */ var _release_platform_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4235);
/* harmony import */ var _release_prepare_all_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52065);
/* harmony import */ var _release_prove_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91791);
/* harmony import */ var _release_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78440);
/* harmony import */ var _release_warnings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14923);







/** Says what a release would do. Reads the app, git and the store; builds and writes nothing. */
async function plan(command, ports) {
    const run = await (0,_release_open_run_js__WEBPACK_IMPORTED_MODULE_0__/* .openRun */ .I)(command, ports);
    const channels = await (0,_release_prepare_all_js__WEBPACK_IMPORTED_MODULE_1__/* .prepareAll */ .b)(run, command);
    const [first, ...others] = channels;
    const end = (prepared) => planned(prepared, command.minNative);
    const result = (0,_release_channel_end_js__WEBPACK_IMPORTED_MODULE_2__/* .combined */ .y)(run, [end(first), ...others.map(end)], (0,_release_warnings_js__WEBPACK_IMPORTED_MODULE_3__/* .unservedWarnings */ .AM)(channels, command));
    const { delivery: _delivery, checksum: _checksum, size: _size, ...facts } = result;
    return { verb: 'plan', ...facts };
}
/** What a release of this state would do on one channel, as far as it is known before the build. */
function planned(prepared, minNative) {
    const moves = prepared.plans.filter((each) => each.kind === 'move');
    const proof = (0,_release_prove_js__WEBPACK_IMPORTED_MODULE_4__/* .prove */ .zn)(prepared, moves, (0,_release_prove_js__WEBPACK_IMPORTED_MODULE_4__/* .plannedBundle */ .v3)(prepared, prepared.version, minNative));
    // A bundle of this commit that some binary would not take is replaced, on every platform.
    const stays = (move) => {
        const { serves } = move.target;
        const before = prepared.state.catalog.bundles.get(serves ?? '');
        const facts = prepared.state.bundles.find(({ version }) => version === serves);
        if (before === undefined || facts?.commit !== prepared.commit)
            return false;
        return (0,_release_prove_js__WEBPACK_IMPORTED_MODULE_4__/* .reachesAsMany */ .hl)((0,_release_prove_js__WEBPACK_IMPORTED_MODULE_4__/* .prove */ .zn)(prepared, moves, before), proof);
    };
    const platforms = prepared.plans.map((each) => platformResult(each, prepared, proof, stays));
    const { outcome, releaseType } = (0,_release_report_js__WEBPACK_IMPORTED_MODULE_5__/* .summarised */ .jV)(platforms);
    const before = (0,_release_report_js__WEBPACK_IMPORTED_MODULE_5__/* .previousVersion */ .CO)(prepared);
    return {
        facts: {
            channel: prepared.channel,
            outcome,
            releaseType,
            version: outcome === 'unchanged' || outcome === 'superseded' ? before : prepared.version,
            previousVersion: before,
            platforms,
            matrix: proof.matrix,
            channelChanges: prepared.reconciliation.changes,
            delivery: null,
        },
        bundle: prepared.version,
        warnings: [...(0,_release_warnings_js__WEBPACK_IMPORTED_MODULE_3__/* .warningsOf */ .nZ)(prepared), ...(0,_release_warnings_js__WEBPACK_IMPORTED_MODULE_3__/* .unreachedWarnings */ .TJ)(proof)],
        next: (0,_release_report_js__WEBPACK_IMPORTED_MODULE_5__/* .nextSteps */ .Zn)(prepared, platforms),
        checksum: null,
        size: null,
    };
}
function platformResult(each, prepared, proof, stays) {
    if (each.kind !== 'move')
        return (0,_release_platform_result_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutMove */ .av)(each);
    const stopped = (0,_release_platform_result_js__WEBPACK_IMPORTED_MODULE_6__/* .againstMove */ .BY)(each, proof);
    if (stopped !== null)
        return stopped;
    const { platform, verdict, target } = each;
    return stays(each)
        ? { platform, verdict, outcome: 'unchanged', because: `${target.serves} was released from this commit` }
        : { platform, verdict, outcome: 'published', because: `${prepared.version} goes over the air` };
}


/***/ }),

/***/ 52303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ combined)
/* harmony export */ });
/* harmony import */ var _core_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91307);
/* harmony import */ var _core_platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87904);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78440);



/** What a run says of all of its channels; of one, what it says of that one. */
function combined({ appId, commit }, ends, warnings = []) {
    const channels = ends.map(({ facts }) => facts);
    const every = channels.flatMap((facts) => facts.platforms);
    const lead = ends.find(({ facts }) => facts.delivery !== null) ?? ends[0];
    const { version, previousVersion } = lead.facts;
    const nexts = new Map(ends.flatMap(({ next }) => next).map((step) => [JSON.stringify(step), step]));
    return {
        appId,
        channel: channels.map(({ channel }) => channel).join(','),
        outcome: (0,_core_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .runOutcome */ .C)(channels.map(({ outcome }) => outcome)),
        releaseType: (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseType */ .cC)(every),
        version,
        previousVersion,
        commit,
        platforms: _core_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .platforms */ .Bn.flatMap((platform) => mostUrgent(every.filter((each) => each.platform === platform))),
        matrix: channels.flatMap(({ matrix }) => matrix),
        channelChanges: channels.flatMap(({ channelChanges }) => channelChanges),
        channels,
        warnings: [...new Set([...ends.flatMap((end) => end.warnings), ...warnings])],
        next: [...nexts.values()],
        delivery: ['pending', 'simulated', 'proven'].find((word) => channels.some(({ delivery }) => delivery === word)) ?? null,
        checksum: lead.checksum,
        size: lead.size,
    };
}
/** None, or the one whose outcome a person must see first. */
function mostUrgent(results) {
    return results.toSorted((a, b) => _core_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomes */ .K.indexOf(a.outcome) - _core_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomes */ .K.indexOf(b.outcome)).slice(0, 1);
}


/***/ }),

/***/ 30411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ openRun)
});

// EXTERNAL MODULE: ./lib/core/update-error.js
var update_error = __webpack_require__(31445);
// EXTERNAL MODULE: ./lib/project/package-manager.js
var package_manager = __webpack_require__(39567);
// EXTERNAL MODULE: ./lib/operations/release/app-backend.js + 23 modules
var app_backend = __webpack_require__(30959);
// EXTERNAL MODULE: ./lib/operations/release/app-context.js
var app_context = __webpack_require__(51493);
// EXTERNAL MODULE: ./lib/operations/release/feeds.js
var release_feeds = __webpack_require__(53213);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/core/invalid.js
var invalid = __webpack_require__(9264);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/core/public-key.js
var public_key = __webpack_require__(69904);
// EXTERNAL MODULE: ./lib/packaging/key-text.js
var key_text = __webpack_require__(70018);
;// CONCATENATED MODULE: ./lib/packaging/bundle-key.js




/**
 * Reads a private key in any form of `privateKeyOf`: RSA of 2048 bits, which is what the plugin decrypts (protocol.md
 * §2.5).
 * @throws Invalid that shows nothing of the text
 */
function parseBundleKey(text) {
    const privateKey = (0,key_text/* privateKeyOf */.O)(text);
    const bits = privateKey.asymmetricKeyDetails?.modulusLength;
    if (privateKey.asymmetricKeyType !== 'rsa' || bits !== 2048) {
        const kind = `${privateKey.asymmetricKeyType ?? 'unknown'}${bits === undefined ? '' : ` of ${bits} bits`}`;
        throw new invalid/* Invalid */.W(`must be an RSA key of 2048 bits, is ${kind}`);
    }
    const publicKey = (0,external_node_crypto_.createPublicKey)(privateKey);
    const publicPem = publicKey.export({ type: 'pkcs1', format: 'pem' }).toString();
    const privatePem = privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();
    return { privateKey, publicKey, privatePem, publicPem, keyId: (0,public_key/* keyIdOf */.y)(publicPem) };
}

;// CONCATENATED MODULE: ./lib/operations/release/read-bundle-key.js




/**
 * The key that a release encrypts with.
 * @throws UpdateError `INPUT_INVALID` that shows nothing of the key
 */
async function readBundleKey(source) {
    const named = source.kind === 'file' ? `private-key: ${source.path}` : 'private-key';
    const pem = source.kind === 'text' ? source.pem : await readText(source.path);
    const hint = 'Make a pair with: npx @capgo/cli key create. Keep the private one as a secret, and hand it in as private-key.';
    if (pem === null)
        throw new update_error/* UpdateError */.mp('INPUT_INVALID', `${named} cannot be read`, { hint });
    try {
        return parseBundleKey(pem);
    }
    catch (error) {
        if (!(error instanceof invalid/* Invalid */.W))
            throw error;
        throw new update_error/* UpdateError */.mp('INPUT_INVALID', `${named} ${error.message}`, { hint });
    }
}
/** A file with DER is read as base64 of it. */
async function readText(path) {
    const bytes = await (0,promises_.readFile)(path).catch(() => null);
    const isDer = bytes?.[0] === 0x30 && bytes[1] === 0x82;
    return bytes === null ? null : bytes.toString(isDer ? 'base64' : 'utf8');
}

// EXTERNAL MODULE: ./lib/operations/release/verdicts.js + 2 modules
var verdicts = __webpack_require__(22098);
;// CONCATENATED MODULE: ./lib/operations/release/open-run.js







/** Reads the app and its config; asks no store yet. @throws UpdateError for input that no release can come from. */
async function openRun(command, ports) {
    const context = await (0,app_context/* openApp */.G)(command, ports);
    const { repository, platforms } = context;
    if (platforms.length === 0) {
        throw new update_error/* UpdateError */.mp('INPUT_INVALID', `${context.folder} has no native platform`, {
            hint: 'Add one: npx cap add android, npx cap add ios; and commit its folder.',
        });
    }
    const channels = await (0,release_feeds/* configuredChannels */.j)(command.configFile, repository, platforms, ports);
    const feeds = await (0,release_feeds/* feedsOf */.T)(command.channel, channels, repository, ports);
    const manager = await (0,package_manager/* packageManagerOf */.n)(context.folder, repository.root);
    const key = 'privateKey' in command && command.privateKey !== null ? await readBundleKey(command.privateKey) : null;
    const known = new Map();
    return {
        ...context,
        backend: (0,app_backend/* appBackend */.G)(command, context, ports, key),
        channels,
        feeds,
        commit: repository.head,
        manager,
        key,
        verdicts(natives) {
            const ledger = JSON.stringify(natives);
            const found = known.get(ledger) ?? (0,verdicts/* verdictsOf */.W)(context, natives, command, ports);
            known.set(ledger, found);
            return found;
        },
    };
}


/***/ }),

/***/ 4235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BY: () => (/* binding */ againstMove),
/* harmony export */   av: () => (/* binding */ withoutMove),
/* harmony export */   jK: () => (/* binding */ platformResult)
/* harmony export */ });
/* unused harmony export holdText */
/* harmony import */ var _prove_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91791);

/** A platform that nothing was meant for. */
function withoutMove(plan) {
    const { platform, verdict } = plan;
    if (plan.kind === 'hold')
        return { platform, verdict, outcome: 'held', because: holdText(plan) };
    const because = `the lane serves ${plan.target.serves}, from a newer commit`;
    return { platform, verdict, outcome: 'superseded', because };
}
/** What the proof says against a move; null: nothing. */
function againstMove(move, proof) {
    const { platform, verdict } = move;
    if (proof.endangered.length > 0)
        return { platform, verdict, outcome: 'held', because: (0,_prove_js__WEBPACK_IMPORTED_MODULE_0__/* .endangeredText */ .$y)(proof) };
    const refusal = proof.refused.get(move);
    if (refusal === undefined)
        return null;
    return { platform, verdict, outcome: 'refused', because: (0,_prove_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalText */ .Kw)(refusal) };
}
/** What happens on one platform, and why. */
function platformResult(plan, { reconciliation }, { checked }, { version, exists, proof }) {
    const { platform, verdict } = plan;
    const ends = (outcome, because) => ({
        platform,
        verdict,
        outcome,
        because,
    });
    const [fault] = checked.errors;
    if (fault !== undefined)
        return ends('refused', `${fault.code}: ${fault.text}`);
    if (plan.kind !== 'move')
        return withoutMove(plan);
    const stopped = againstMove(plan, proof);
    if (stopped !== null)
        return stopped;
    if (plan.target.serves === version) {
        const settings = reconciliation.settings === null ? '' : "; the channel's settings changed";
        return ends('unchanged', `devices are served ${version} already${settings}`);
    }
    return exists
        ? ends('relinked', `${version} has this content and is served again`)
        : ends('published', `${version} goes over the air`);
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

/***/ 52065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ prepareAll)
/* harmony export */ });
/* harmony import */ var _core_update_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31445);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7981);
/* harmony import */ var _reconcile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73412);



/**
 * Reads every channel of a run, one after the other: what each needs of git may have to be fetched.
 * @throws UpdateError naming what is wrong with any of them, before one is touched
 */
async function prepareAll(run, command) {
    const found = [];
    const faults = [];
    for (const feed of run.feeds) {
        try {
            const prepared = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_0__/* .prepare */ .i)(run, feed, command);
            if (command.verb === 'release')
                (0,_reconcile_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseLoosening */ .j)(prepared.reconciliation, command.allowLoosen);
            found.push(prepared);
        }
        catch (error) {
            if (!(error instanceof _core_update_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UpdateError */ .mp) || error.code !== 'INPUT_INVALID')
                throw error;
            faults.push(error);
        }
    }
    const [fault, ...others] = faults;
    if (fault !== undefined && others.length === 0)
        throw fault;
    if (fault !== undefined)
        throw together(faults);
    return found;
}
function together(faults) {
    const [messages, hints] = [faults.map(({ message }) => message), faults.map(({ hint }) => hint)];
    const hint = [...new Set(hints.filter((text) => text !== undefined))].join('\n');
    return new _core_update_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UpdateError */ .mp('INPUT_INVALID', [...new Set(messages)].join('\n'), hint === '' ? {} : { hint });
}


/***/ }),

/***/ 7981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ prepare)
});

// EXTERNAL MODULE: ./lib/core/update-error.js
var update_error = __webpack_require__(31445);
// EXTERNAL MODULE: ./lib/project/git/ancestry.js
var git_ancestry = __webpack_require__(22961);
;// CONCATENATED MODULE: ./lib/operations/release/lane-order.js

/**
 * Where a commit goes on a platform, from the native builds that can run it.
 * @param lanes false: the channel has one pointer for everybody
 */
function laneTarget(state, platform, fits, lanes) {
    const fingerprint = lanes ? (fits[0]?.fingerprint ?? null) : null;
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

// EXTERNAL MODULE: ./lib/core/invalid.js
var invalid = __webpack_require__(9264);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
// EXTERNAL MODULE: ./lib/core/complete-version.js
var complete_version = __webpack_require__(88501);
// EXTERNAL MODULE: ./lib/core/shown-text.js
var shown_text = __webpack_require__(14956);
// EXTERNAL MODULE: ./lib/core/version-name.js
var version_name = __webpack_require__(2335);
;// CONCATENATED MODULE: ./lib/core/plan-version.js





/**
 * The name of the next bundle. Base: the highest bundle name, native version or release tag, else package.json, whose
 * version is used as it is when it is above the base.
 * @throws Invalid when no name can be chosen
 */
function planVersion(facts) {
    const taken = new Set(facts.taken.map(version_name/* withoutBuild */.DD));
    if (facts.given !== null) {
        const given = (0,complete_version/* completeVersion */.C)(facts.given);
        if (given === null)
            throw new invalid/* Invalid */.W(`version must be semver, got ${(0,shown_text/* shownText */.f)(facts.given)}`);
        return (0,version_name/* parseVersionName */.hJ)(given);
    }
    if (facts.policy === 'manual')
        throw new invalid/* Invalid */.W('version-policy manual wants a version: give --version');
    if (facts.line !== null)
        return nextFree(highest(facts.line) ?? '0.0.0', 'patch', taken);
    const own = facts.packageVersion === null ? null : withoutMetadata(facts.packageVersion);
    const base = highest([...facts.taken, ...facts.natives, ...facts.tags]);
    if (base === null)
        return own !== null && semver.gt(own, '0.0.0') ? free(own, taken) : '0.0.1';
    if (own !== null && semver.gt(own, base) && semver.prerelease(own) === null)
        return free(own, taken);
    return nextFree(base, facts.policy, taken);
}
/** Names that we choose carry no build metadata: it has no order, so it could not tell two of them apart. */
function withoutMetadata(text) {
    const version = (0,complete_version/* completeVersion */.C)(text);
    return version === null ? null : (0,version_name/* withoutBuild */.DD)(version);
}
function highest(versions) {
    const valid = versions.flatMap((version) => (0,complete_version/* completeVersion */.C)(version) ?? []);
    return valid.sort(semver.compare).at(-1) ?? null;
}
const free = (version, taken) => taken.has(version) ? nextFree(version, 'patch', taken) : version;
function nextFree(base, part, taken) {
    let version = semver.inc(base, part);
    while (version !== null && taken.has(version))
        version = semver.inc(version, 'patch');
    if (version === null || semver.valid(version) === null)
        throw new invalid/* Invalid */.W(`no version follows ${base}`);
    return version;
}

;// CONCATENATED MODULE: ./lib/operations/release/next-version.js




/**
 * The name that a new bundle would get. Deleted bundles stand in no list, and their names stay used up: the backend is
 * asked about the one that is next.
 * @throws UpdateError `INPUT_INVALID` when no name can be chosen
 */
async function nextVersion(command, { repository, app }, { backend, state, plans, taken }) {
    const tags = (await (0,git_ancestry/* tagNames */.nP)(repository)).flatMap((tag) => (/^v\d/.test(tag) ? [tag.slice(1)] : []));
    const used = [...state.bundles.map(({ version }) => version), ...taken];
    for (;;) {
        const version = planned({
            policy: command.versionPolicy,
            given: command.version ?? null,
            taken: used,
            natives: state.natives.map(({ version }) => version),
            tags,
            packageVersion: app.packageJson?.version ?? null,
            line: oldLine(plans),
        });
        // A name that was given stays what it is: whether it may be used shows when it is published.
        if (used.includes(version) || !(await backend.isTaken(version)))
            return version;
        used.push(version);
    }
}
function planned(facts) {
    try {
        return planVersion(facts);
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

// EXTERNAL MODULE: ./lib/operations/release/reconcile.js
var reconcile = __webpack_require__(73412);
;// CONCATENATED MODULE: ./lib/operations/release/prepare.js




/**
 * Reads one channel of a run from the store; writes nothing.
 * @param taken names that this run found used up, and no list shows
 * @throws UpdateError for input that no release can come from.
 */
async function prepare(run, feed, command, taken = []) {
    const { backend, repository, commit } = run;
    const state = await backend.state(feed.channel.name);
    const reconciliation = (0,reconcile/* reconcile */.L)(state, keptSettings(feed.channel.settings, backend));
    const unkept = unkeptSettings(feed.channel.settings, state, backend);
    const strategy = feed.channel.settings.strategy ?? state.strategy;
    if (strategy === 'metadata' && command.minNative === null) {
        throw new update_error/* UpdateError */.mp('INPUT_INVALID', `channel ${feed.channel.name} has strategy metadata, which needs min-native`, {
            hint: 'Name the lowest native version that can run this release: --min-native 1.0.0',
        });
    }
    const verdicted = await run.verdicts(state.natives);
    const preview = feed.channel.settings.preview ?? state.preview;
    const wanted = feed.channel.settings.platforms ?? (state.exists ? state.platforms : []);
    const isServed = ({ platform }) => wanted.length === 0 || wanted.includes(platform);
    const plans = await Promise.all(verdicted.filter(isServed).map(async (verdict) => {
        const { platform } = verdict;
        const goes = verdict.verdict === 'ota' || (verdict.verdict === 'unknown' && preview);
        if (!goes)
            return { kind: 'hold', platform, verdict };
        const target = laneTarget(state, platform, verdict.fits, backend.lanes);
        const older = await isSuperseded(state, target, repository, commit, feed.branch);
        return { kind: older ? 'superseded' : 'move', platform, verdict, target };
    }));
    const version = await nextVersion(command, run, { backend, state, plans, taken });
    return {
        ...run,
        feed,
        channel: feed.channel.name,
        state,
        reconciliation,
        unkept,
        verdicted,
        plans,
        version,
    };
}
/** What of a channel's settings the backend can store. */
function keptSettings(settings, { keeps }) {
    return Object.fromEntries(Object.entries(settings).filter(([key]) => keeps.includes(key)));
}
/** Whether a channel is a preview is ours to know: a release asks the config. */
function unkeptSettings(settings, state, { keeps }) {
    const keys = Object.keys(settings);
    return keys.filter((key) => key !== 'preview' &&
        !keeps.includes(key) &&
        JSON.stringify(settings[key]) !== JSON.stringify(state[key]));
}


/***/ }),

/***/ 91791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ox: () => (/* binding */ audienceOf),
  $y: () => (/* binding */ endangeredText),
  tm: () => (/* binding */ fingerprintsOf),
  Wu: () => (/* binding */ laneChanges),
  v3: () => (/* binding */ plannedBundle),
  zn: () => (/* binding */ prove),
  hl: () => (/* binding */ reachesAsMany),
  Kw: () => (/* binding */ refusalText)
});

// EXTERNAL MODULE: ./lib/core/matrix.js + 3 modules
var core_matrix = __webpack_require__(75098);
// EXTERNAL MODULE: ./lib/core/native-build.js
var native_build = __webpack_require__(62437);
// EXTERNAL MODULE: ./lib/core/platform.js
var platform = __webpack_require__(87904);
// EXTERNAL MODULE: ./lib/operations/release/simulate.js
var simulate = __webpack_require__(96948);
;// CONCATENATED MODULE: ./lib/operations/release/endangered.js


const same = (a, b) => a.platform === b.platform && a.version === b.version && a.build === b.build;
/**
 * Where a channel has one bundle for everybody, without lanes: the binaries in the field that would be offered a
 * bundle which they cannot run. Empty where each lane has a bundle of its own.
 */
function endangeredBy(bundle, after, { backend, state, plans, channel, feed, }) {
    if (backend.lanes)
        return [];
    const live = state.natives.filter((build) => !build.retired).map(native_build/* nativeEntry */.gy);
    const preview = feed.channel.settings.preview ?? state.preview;
    return plans.flatMap(({ platform, verdict }) => {
        const here = live.filter((native) => native.platform === platform);
        // Binaries that nobody recorded are out there, and nobody knows what they can run.
        if (here.length === 0)
            return preview || verdict.verdict === 'ota' ? [] : [`the ${platform} builds that are not recorded`];
        return here
            .filter((native) => !verdict.fits.some((fit) => same(fit, native)))
            .filter((native) => {
            const decision = (0,simulate/* told */.E)(after, channel, native, backend.dialect);
            return decision.kind === 'update' && decision.bundle === bundle;
        })
            .map(native_build/* nativeText */.Vo);
    });
}

;// CONCATENATED MODULE: ./lib/operations/release/prove.js





/** The pointers that a bundle moves. */
function laneChanges(moves, to, commit) {
    return moves.flatMap(({ platform, target }) => {
        const lane = { platform, fingerprint: target.fingerprint, to, commit };
        return target.newest && target.fingerprint !== null ? [lane, { ...lane, fingerprint: null }] : [lane];
    });
}
/** Whether a bundle reaches every native build that another one would reach. */
const reachesAsMany = (proof, other) => proof.unreached.every(({ native }) => other.unreached.some((each) => (0,native_build/* nativeText */.Vo)(each.native) === (0,native_build/* nativeText */.Vo)(native)));
/** The live native builds that a move is meant for. */
function audienceOf({ platform, target, verdict }, { natives }) {
    const live = natives.filter((build) => !build.retired && build.platform === platform).map(native_build/* nativeEntry */.gy);
    if (target.fingerprint !== null)
        return live.filter(({ fingerprint }) => fingerprint === target.fingerprint);
    return live.filter(({ version, build }) => verdict.fits.some((fit) => fit.version === version && fit.build === build));
}
/** Why nothing may move. */
function endangeredText({ endangered }) {
    return `one bundle serves the whole channel, and ${endangered.join(', ')} would get it and cannot run it`;
}
/** Asks the resolver, for every live native build, what it gets before and after the pointers move. */
function prove(prepared, moves, bundle) {
    const { state, feed, channel, commit, backend, plans } = prepared;
    const { dialect } = backend;
    const changes = laneChanges(moves, bundle.version, commit);
    // One pointer is that of every platform, also of those that nothing was meant for.
    const all = backend.lanes
        ? changes
        : changes.slice(0, 1).flatMap((change) => platform/* platforms */.Bn.map((platform) => ({ ...change, platform })));
    const after = (0,simulate/* plannedCatalog */.s)(state, feed.channel.settings, bundle, all);
    const live = state.natives.filter((build) => !build.retired).map(native_build/* nativeEntry */.gy);
    const served = live.filter((native) => plans.some(({ platform }) => platform === native.platform));
    const matrix = (0,core_matrix/* deliveryMatrix */.IZ)(state.catalog, after, { channel, natives: served, dialect });
    const refused = new Map();
    const unreached = [];
    for (const move of moves) {
        const answers = audienceOf(move, state).map((native) => ({
            native,
            decision: (0,simulate/* told */.E)(after, channel, native, dialect),
        }));
        const first = answers[0];
        const takes = answers.some(({ decision }) => decision.kind === 'update' && decision.bundle === bundle.version);
        if (first !== undefined && !takes)
            refused.set(move, first.decision);
        for (const { native, decision } of answers) {
            if (decision.kind === 'blocked' || decision.kind === 'failed')
                unreached.push({ native, refusal: decision });
        }
    }
    return { after, matrix, refused, unreached, endangered: endangeredBy(bundle.version, after, prepared) };
}
/** What a bundle carries of the native side: of every platform, since another channel may serve it to the others. */
function fingerprintsOf(verdicts) {
    return Object.fromEntries(verdicts.flatMap(({ platform, fingerprint }) => (fingerprint === null ? [] : [[platform, fingerprint]])));
}
/** A bundle that is not there yet, as the resolver would see it. */
function plannedBundle(prepared, version, minNative) {
    return {
        version,
        payload: 'zip',
        keyId: prepared.key?.keyId ?? null,
        minNative,
        deleted: false,
        fingerprints: fingerprintsOf(prepared.verdicted),
    };
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

/***/ 73412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ reconcile),
/* harmony export */   j: () => (/* binding */ refuseLoosening)
/* harmony export */ });
/* harmony import */ var _core_update_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31445);
/* harmony import */ var _wire_strategy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45068);


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
        changes.push(`channel ${channel} is created with strategy ${(0,_wire_strategy_js__WEBPACK_IMPORTED_MODULE_0__/* .strategyText */ .vg)(wanted.strategy ?? state.strategy)}`);
    else if (wanted.strategy !== undefined && wanted.strategy !== state.strategy) {
        note(`strategy of ${channel}: ${(0,_wire_strategy_js__WEBPACK_IMPORTED_MODULE_0__/* .strategyText */ .vg)(state.strategy)} -> ${(0,_wire_strategy_js__WEBPACK_IMPORTED_MODULE_0__/* .strategyText */ .vg)(wanted.strategy)}`, isLooser(state.strategy, wanted.strategy));
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
/** @throws UpdateError `INPUT_INVALID` when the channel would be loosened, and nobody said that this is meant. */
function refuseLoosening({ loosening }, allowed) {
    if (loosening.length === 0 || allowed)
        return;
    throw new _core_update_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UpdateError */ .mp('INPUT_INVALID', `the config would loosen the channel:\n${loosening.join('\n')}`, {
        hint: 'Run once with --allow-loosen if that is meant, or set the config back.',
    });
}


/***/ }),

/***/ 78440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CO: () => (/* binding */ previousVersion),
/* harmony export */   Zn: () => (/* binding */ nextSteps),
/* harmony export */   cC: () => (/* binding */ releaseType),
/* harmony export */   jV: () => (/* binding */ summarised)
/* harmony export */ });
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
        if (outcome !== 'held' || verdict.verdict === 'ota')
            continue;
        const record = `capacitor-ota native --platform ${platform}`;
        steps.push(verdict.verdict === 'unknown'
            ? {
                text: `Record the ${platform} build that is in the store; any commit works:`,
                line: `${record} --version 1.0.0 --build 100 --commit <ref>`,
            }
            : {
                text: `Ship a native build of ${platform}, then record it:`,
                line: `${record} --version ${prepared.version} --build ${nextBuild(prepared, platform)} --commit ${prepared.commit.slice(0, 12)}`,
            });
    }
    if (results.some(({ outcome, verdict }) => outcome === 'held' && verdict.verdict === 'ota')) {
        steps.push({
            text: 'One bundle serves the whole channel: ship the missing native build, retire builds that nobody runs any more, give each platform a channel of its own ("platforms", docs/channels.md), or use strategy metadata with --min-native.',
            line: null,
        });
    }
    return steps;
}
/** The build number after the highest one recorded: stores take no other twice. */
function nextBuild({ state }, platform) {
    const numbers = state.natives.flatMap((native) => native.platform === platform && /^\d{1,15}$/.test(native.build) ? [Number(native.build)] : []);
    return numbers.length === 0 ? '<number>' : String(Math.max(...numbers) + 1);
}
/** The outcome of the run and its kind. */
function summarised(platforms) {
    return { outcome: (0,_core_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .runOutcome */ .C)(platforms.map(({ outcome }) => outcome)), releaseType: releaseType(platforms) };
}
/** What the lanes that a release is about serve now. */
function previousVersion({ plans }) {
    const serving = plans.flatMap((each) => each.kind === 'hold' || each.target.serves === null ? [] : [each.target.serves]);
    return serving[0] ?? null;
}


/***/ }),

/***/ 96948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ told),
/* harmony export */   s: () => (/* binding */ plannedCatalog)
/* harmony export */ });
/* harmony import */ var _core_device_of_native_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41163);
/* harmony import */ var _core_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87904);
/* harmony import */ var _core_resolve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40980);



/** The catalog as it will be: with the settings of the config, the new bundle and the moved pointers. */
function plannedCatalog(state, settings, bundle, changes) {
    const { catalog, channel: name } = state;
    const before = catalog.channels.get(name);
    const defaults = { ...catalog.defaults };
    for (const platform of settings.defaultFor ?? [])
        defaults[platform] = name;
    const current = { ...(before?.current ?? (0,_core_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .perPlatform */ .Nn)(() => null)) };
    const lanes = { ...(before?.lanes ?? (0,_core_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .perPlatform */ .Nn)(() => ({}))) };
    for (const { platform, fingerprint, to } of changes) {
        if (fingerprint === null)
            current[platform] = to;
        else
            lanes[platform] = { ...lanes[platform], [fingerprint]: to };
    }
    const channel = {
        name,
        isPublic: _core_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .platforms */ .Bn.some((platform) => defaults[platform] === name),
        selfAssign: settings.selfAssign ?? state.selfAssign,
        platforms: settings.platforms ?? (state.platforms.length > 0 ? state.platforms : _core_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .platforms */ .Bn),
        current,
        lanes,
        strategy: settings.strategy ?? state.strategy,
        belowNative: settings.belowNative ?? state.belowNative,
        unlisted: settings.unlisted ?? state.unlisted,
        allow: settings.allow ?? state.allow,
        rollout: rolloutForAll(before?.rollout ?? null),
        paused: settings.paused ?? state.paused,
    };
    return {
        ...catalog,
        defaults,
        channels: new Map([...catalog.channels, [name, channel]]),
        bundles: new Map([...catalog.bundles, [bundle.version, bundle]]),
    };
}
/** A candidate for a share leaves devices that get what everybody gets; only one for all of them leaves none. */
function rolloutForAll(rollout) {
    return rollout?.enabled === true && !rollout.paused && rollout.bps >= 10_000 ? rollout : null;
}
/** What a device of a native build is told by a catalog, when it still runs its builtin bundle. */
function told(catalog, channel, native, dialect) {
    const named = catalog.defaults[native.platform] === channel ? '' : channel;
    return (0,_core_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .resolve */ .h)((0,_core_device_of_native_js__WEBPACK_IMPORTED_MODULE_2__/* .deviceOfNative */ .h)(catalog.appId, native, { channel: named }), catalog, { dialect });
}


/***/ }),

/***/ 14923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ unservedWarnings),
/* harmony export */   TJ: () => (/* binding */ unreachedWarnings),
/* harmony export */   nZ: () => (/* binding */ warningsOf)
/* harmony export */ });
/* harmony import */ var _core_native_build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62437);

/** The protocol's code for a binary below the minimum version of a bundle (protocol.md §3.3, step 17). */
const belowMinimum = 'disable_auto_update_to_metadata';
/** Things a person should look at, each once. */
function warningsOf({ plans, app, reconciliation, unkept, backend, state, channel, }) {
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
    for (const key of unkept) {
        warnings.push(`${backend.name} cannot store ${key}: channel ${channel} goes on without it`);
    }
    const rollout = state.catalog.channels.get(channel)?.rollout ?? null;
    if (rollout?.enabled === true) {
        const share = `${rollout.bps / 100} %${rollout.paused ? ', paused' : ''}`;
        warnings.push(`a rollout of ${rollout.bundle} is on (${share}): devices of that share keep getting it`);
    }
    return [...new Set([...warnings, ...reconciliation.loosening.map((text) => `loosens: ${text}`)])];
}
/**
 * Live native builds that can run the bundle and will not take it, while others do. Those below its minimum version are
 * meant to be left out.
 */
function unreachedWarnings({ unreached, refused, }) {
    const told = [...refused.keys()].map(({ platform }) => platform);
    return unreached
        .filter(({ native, refusal }) => !told.includes(native.platform) && refusal.code !== belowMinimum)
        .map(({ native, refusal }) => `${(0,_core_native_build_js__WEBPACK_IMPORTED_MODULE_0__/* .nativeText */ .Vo)(native)} will take nothing: ${refusal.because} (${refusal.code}); retire it when nobody runs it any more`);
}
/** Platforms of the app that no channel of the config serves: their devices would never get anything. */
function unservedWarnings(channels, { channel }) {
    const [first] = channels;
    // Who names channels knows which.
    if (first === undefined || channel.length > 0)
        return [];
    const planned = channels.flatMap(({ plans }) => plans.map(({ platform }) => platform));
    return first.platforms
        .filter((platform) => !planned.includes(platform))
        .filter((platform) => first.channels.every(({ settings }) => settings.platforms?.includes(platform) === false))
        .map((platform) => `no channel of the config serves ${platform}: add it to "platforms" of one, or give it a channel of its own`);
}


/***/ }),

/***/ 39567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ packageManagerOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_update_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31445);
/* harmony import */ var _packages_lockfile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49930);
/* harmony import */ var _packages_package_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63502);





const isManager = (name) => /^(npm|pnpm|yarn|bun)$/.test(name);
/**
 * The package manager of an app: `packageManager` of package.json decides, then the lockfile in the app's folder or
 * above it, up to `root`; npm when there is neither.
 * @throws UpdateError `INPUT_INVALID` for two lockfiles that `packageManager` does not decide between
 */
async function packageManagerOf(folder, root) {
    for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        const declared = await declaredManager(at);
        if (declared !== null)
            return declared;
        const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(at).catch(() => []);
        const found = _packages_lockfile_js__WEBPACK_IMPORTED_MODULE_2__/* .lockfileNames */ .Ih.filter((name) => names.includes(name));
        const managers = new Set(found.map(_packages_lockfile_js__WEBPACK_IMPORTED_MODULE_2__/* .managerOf */ .dM));
        if (managers.size > 1) {
            throw new _core_update_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UpdateError */ .mp('INPUT_INVALID', `${at} holds two lockfiles: ${found.join(' and ')}`, {
                hint: 'Remove the one that is not used, or set "packageManager" in package.json.',
            });
        }
        const [manager] = managers;
        if (manager !== undefined)
            return manager;
        if (at === root || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
            return 'npm';
    }
}
async function declaredManager(folder) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'package.json'), 'utf8').catch(() => null);
    const name = (text === null ? null : (0,_packages_package_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePackageJson */ .wA)(text)?.packageManager)?.split('@')[0] ?? '';
    return isManager(name) ? name : null;
}


/***/ })

};
