export const id = 95;
export const ids = [95];
export const modules = {

/***/ 43095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/invalid.js
var invalid = __webpack_require__(9264);
// EXTERNAL MODULE: ./lib/core/update-error.js
var update_error = __webpack_require__(31445);
// EXTERNAL MODULE: ./lib/project/checks/set-up-checks.js
var set_up_checks = __webpack_require__(4443);
// EXTERNAL MODULE: ./lib/project/git/ancestry.js
var ancestry = __webpack_require__(22961);
// EXTERNAL MODULE: ./lib/project/package-manager.js
var package_manager = __webpack_require__(39567);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/operations/migrate/capgo-flags.js
/** Flags of `bundle upload` that have an input of ours. */
const inputs = {
    '--channel': 'channel',
    '--path': 'web-dir',
    '--min-update-version': 'min-native',
    '--key-v2': 'private-key',
    '--key-data-v2': 'private-key',
    '--link': 'link',
    '--comment': 'comment',
};
/** Switches of `bundle upload` that have an input of ours. */
const switches = { '--delta': 'delta', '--partial': 'delta' };
/** Flags that have no meaning any more, and why. */
const needless = {
    '--apikey': 'the key comes from CAPGO_TOKEN in the environment, never from an argument',
    '--bundle': 'the name is planned by version-policy from the names that are taken; give "version" to choose one',
    '--auto-bump': 'the name is planned by version-policy',
    '--version-exists-ok': 'a repeated run finds its bundle by content, and moves the channel if that is still to do',
    '--no-key': 'bundles are plain unless private-key is given',
    '--no-delta': 'there is no delta unless it is asked for',
    '--encrypt-partial': 'an encrypted delta is encrypted whole',
    '--ignore-checksum-check': 'content is compared by a digest of the files',
    '--fail-on-incompatible': 'a native change holds the release, by the native builds that shipped',
    '--ignore-metadata-check': 'native changes are detected from the sources',
    '--no-code-check': 'notifyAppReady is looked for; "checks" sets how much that weighs',
    '--auto-set-bundle': 'the Capacitor config is never written',
};

;// CONCATENATED MODULE: ./lib/operations/migrate/action-step.js

// biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub
const tokenSecret = '${{ secrets.CAPGO_TOKEN }}';
/** The action, as workflows name it. */
const action = 'capacitor-ota/capacitor-ota@v1';
/** Members of a step that say when and how it runs, whatever it does. */
const kept = ['if', 'timeout-minutes', 'continue-on-error'];
/** The step of the action that does what a call of `bundle upload` did. */
function actionStep(call, around) {
    const changes = [];
    const given = [];
    for (const [flag, input] of Object.entries(inputs)) {
        const value = call.flags.get(flag);
        if (typeof value !== 'string')
            continue;
        const text = withoutShell(value, around);
        if (text !== null)
            given.push([input, text]);
        else
            changes.push(`${flag} ${value} is not carried over, because a shell made it: give the input ${input}`);
    }
    for (const [flag, input] of Object.entries(switches))
        if (call.flags.has(flag))
            given.push([input, 'true']);
    const folder = folderOf(around);
    if (folder !== null)
        given.push(['working-directory', folder]);
    if (around.built)
        given.push(['build-command', 'false']);
    const { step, isWhole } = around;
    const env = { ...membersOf(step.env), ...token(call, around) };
    const own = [...(isWhole ? ['name', 'id'] : []), ...kept].flatMap((key) => step[key] === undefined ? [] : [[key, step[key]]]);
    return {
        step: {
            ...Object.fromEntries(own),
            uses: action,
            ...(given.length === 0 ? {} : { with: Object.fromEntries(given) }),
            ...(Object.keys(env).length === 0 ? {} : { env }),
        },
        changes,
    };
}
/** The key of the call; one that the job has in its environment already needs no line. */
function token(call, around) {
    const key = call.flags.get('--apikey') ?? null;
    const named = key === null ? null : withoutShell(key, around);
    if (named?.startsWith('${{'))
        return { CAPGO_TOKEN: named };
    return variable('CAPGO_TOKEN', around) === null ? { CAPGO_TOKEN: tokenSecret } : {};
}
/**
 * A word of a shell script as the value of an input: no shell reads that, so variables become expressions. Null: a
 * command gave it.
 */
function withoutShell(word, around) {
    const parts = word.split(/(\$\{\{.*?\}\})/s);
    const texts = parts.map((part) => {
        if (part.startsWith('${{'))
            return part;
        if (/\$\(|`|\$\{\w+[^\w}]/.test(part))
            return null;
        return part.replace(/\$\{?([A-Za-z_]\w*)\}?/g, (_, name) => expression(name, around));
    });
    return texts.includes(null) ? null : texts.join('');
}
function expression(name, around) {
    const own = membersOf(around.step.env)[name];
    if (own !== undefined)
        return String(own);
    if (name.startsWith('GITHUB_'))
        return `\${{ github.${name.slice('GITHUB_'.length).toLowerCase()} }}`;
    return `\${{ env.${name} }}`;
}
/** What the step, its job or the workflow sets a variable to. */
function variable(name, { step, above }) {
    return [step, ...above].map(({ env }) => membersOf(env)[name]).find((value) => value !== undefined) ?? null;
}
/** Where the script ran: steps with an action have no folder of their own. */
function folderOf({ step, above }) {
    const run = (of) => membersOf(membersOf(of.defaults).run)['working-directory'];
    const found = [step['working-directory'], ...above.map(run)].find((folder) => typeof folder === 'string');
    return typeof found === 'string' ? found : null;
}
const membersOf = (raw) => (typeof raw === 'object' && raw !== null ? raw : {});

;// CONCATENATED MODULE: ./lib/operations/migrate/capgo-call.js
/** Variables that are set for one command. */
const assignments = /^(?:[A-Za-z_]\w*=(?:\$\{\{.*?\}\}|"[^"]*"|'[^']*'|[^\s"'])*\s+)+/s;
/** Where marks of the shell mean nothing to the line around; expressions of GitHub are replaced before it runs. */
const quoted = /\$\{\{.*?\}\}|"[^"`]*"|'[^']*'|\$\([^()]*\)/gs;
const program = /^(?:(?:npx|bunx|pnpx)(?:\s+(?:-y|--yes))*\s+|(?:pnpm|yarn)\s+dlx\s+|npm\s+exec\s+(?:--yes\s+)?(?:--\s+)?|bun\s+x\s+|pnpm\s+(?:exec\s+)?|yarn\s+)?(?:@capgo\/cli(?:@\S+)?|capgo)\s+(?=[a-z])/;
const aliases = {
    u: 'upload',
    '-c': '--channel',
    '-b': '--bundle',
    '-p': '--path',
    '-a': '--apikey',
};
/** The logical lines of a shell script. */
function scriptLines(script) {
    return script
        .replace(/\\\r?\n\s*/g, ' ')
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
/** The commands of a line that does several with `&&`, when the Capgo CLI is one of them; else the line. */
function commandsOf(line) {
    const parts = line.match(/(?:\$\{\{.*?\}\}|"[^"]*"|'[^']*'|&(?!&)(?<!&&)|[^&"'])+/gs) ?? [];
    const commands = parts.map((part) => part.trim());
    return commands.some((command) => capgoCall(command) !== null) ? commands : [line];
}
/** The call in a line of a script; null for every other line, and for one whose output or end goes on elsewhere. */
function capgoCall(line) {
    const [set = ''] = assignments.exec(line) ?? [];
    const command = line.slice(set.length);
    const found = /[|;&<>`]/.test(command.replace(quoted, '')) ? null : program.exec(command);
    const token = /(?:^|\s)CAPGO_TOKEN=(\$\{\{.*?\}\}|"[^"]*"|\S+)\s/s.exec(set)?.[1];
    return found === null ? null : callOf(line, command.slice(found[0].length), token);
}
function callOf(line, text, token) {
    const words = wordsOf(text);
    const command = words
        .slice(0, 2)
        .filter((word) => !word.startsWith('-'))
        .map((word) => aliases[word] ?? word)
        .join(' ');
    const flags = new Map();
    if (token !== undefined)
        flags.set('--apikey', token.replace(/^"(.*)"$/s, '$1'));
    for (let at = 0; at < words.length; at += 1) {
        const [name = '', inline] = (words[at] ?? '').split(/=(.*)/s);
        if (!name.startsWith('-'))
            continue;
        const next = words[at + 1];
        const value = inline ?? (next !== undefined && !next.startsWith('-') ? next : null);
        if (inline === undefined && value !== null)
            at += 1;
        flags.set(aliases[name] ?? name, value);
    }
    return { command, flags, line };
}
/** Splits at white space outside of quotes and of `${{ … }}`. */
function wordsOf(text) {
    const words = text.match(/(?:\$\{\{.*?\}\}|\$\([^()]*\)|"[^"]*"|'[^']*'|[^\s"'])+/gs) ?? [];
    return words.map((word) => word.replace(/^(["'])(.*)\1$/s, '$2'));
}

;// CONCATENATED MODULE: ./lib/operations/migrate/capgo-workflow.js





/**
 * A workflow that calls the Capgo CLI, with the action in its place.
 * @throws Invalid when it is no workflow, or calls no upload
 */
function migratedWorkflow(text) {
    const document = (0,dist/* parseDocument */.Tp)(text);
    const [fault] = document.errors;
    if (fault !== undefined)
        throw new invalid/* Invalid */.W(`is no YAML: ${fault.message.split('\n')[0]}`);
    const jobs = document.get('jobs');
    if (!(0,dist/* isMap */.jh)(jobs))
        throw new invalid/* Invalid */.W('has no jobs');
    const changes = [];
    const odd = [];
    let uploads = 0;
    for (const { value: job } of jobs.items) {
        const steps = (0,dist/* isMap */.jh)(job) ? job.get('steps') : null;
        if (!(0,dist/* isMap */.jh)(job) || !(0,dist/* isSeq */.oP)(steps))
            continue;
        const built = steps.items.some((step) => (0,dist/* isMap */.jh)(step) && isBuild(runOf(step)));
        steps.items = steps.items.flatMap((step) => {
            if (!(0,dist/* isMap */.jh)(step))
                return [step];
            const lines = scriptLines(runOf(step)).flatMap(commandsOf);
            const calls = lines.flatMap((line) => capgoCall(line) ?? []);
            const rest = lines.filter((line) => capgoCall(line) === null);
            odd.push(...rest.filter((line) => line.includes('@capgo/cli')));
            if (calls.length === 0)
                return [step];
            if (rest.length > 0)
                step.set('run', `${rest.join('\n')}\n`);
            const around = {
                step: step.toJSON(),
                isWhole: rest.length === 0,
                above: [job.toJSON(), document.toJSON()],
                built: built || isBuild(runOf(step)),
            };
            const ours = calls.flatMap((call) => {
                changes.push(...changesOf(call));
                if (call.command !== 'bundle upload')
                    return [];
                uploads += 1;
                const made = actionStep(call, around);
                changes.push(...made.changes);
                return [document.createNode(made.step)];
            });
            return [...(rest.length > 0 ? [step] : []), ...ours];
        });
    }
    if (uploads === 0) {
        throw new invalid/* Invalid */.W(odd.length === 0
            ? 'calls no "bundle upload" of the Capgo CLI; one in a script of package.json is not seen: write the step by hand'
            : `calls the Capgo CLI in a way that is not understood: ${odd.join(' · ')}`);
    }
    changes.push(...odd.map((line) => `this line stays as it is, look at it: ${line}`));
    return { text: document.toString({ lineWidth: 0 }), changes: [...new Set(changes)] };
}
const runOf = (step) => {
    const run = step.get('run');
    return typeof run === 'string' ? run : '';
};
const isBuild = (run) => scriptLines(run)
    .flatMap((line) => line.split('&&'))
    .some((line) => /^\s*((npm|pnpm|yarn|bun)\s+(run\s+)?(build|generate)\b|(npx\s+)?(vite|ng|ionic)\s+build\b)/.test(line));
function changesOf({ command, flags }) {
    if (command !== 'bundle upload') {
        const instead = {
            'channel set': 'settings of channels stand in capacitor-ota.config.json, and a release moves the pointer',
            'channel add': 'a release creates the channel of the config',
            'bundle releaseType': '"command: decide" gives verdicts per platform, from the native builds that shipped',
            'bundle compatibility': '"command: decide" gives verdicts per platform, from the native builds that shipped',
            'build needed': '"command: decide" gives verdicts per platform, from the native builds that shipped',
            probe: 'every release asks the endpoint that devices ask',
        };
        return [
            `"${command}" is gone: ${instead[command] ?? 'it has no counterpart; keep a step for it if you need it'}`,
        ];
    }
    const about = [...flags].flatMap(([flag, value]) => {
        const input = inputs[flag];
        if (input !== undefined)
            return [`${flag} ${value ?? ''} is the input ${input}`];
        const turned = switches[flag];
        if (turned !== undefined)
            return [`${flag} is the input ${turned}`];
        return [`${flag} is gone: ${needless[flag] ?? 'it has no counterpart in this version'}`];
    });
    return [
        '"bundle upload" is the action: it decides per platform, uploads beside the channel, moves it last, and asks the endpoint that devices ask',
        ...about,
    ];
}

// EXTERNAL MODULE: ./lib/operations/record-native.js + 1 modules
var record_native = __webpack_require__(73231);
// EXTERNAL MODULE: ./lib/operations/release/app-backend.js + 23 modules
var app_backend = __webpack_require__(30959);
// EXTERNAL MODULE: ./lib/operations/release/app-context.js
var app_context = __webpack_require__(51493);
;// CONCATENATED MODULE: ./lib/operations/init.js











const installs = {
    npm: 'npm ci',
    pnpm: 'corepack enable && pnpm install --frozen-lockfile',
    yarn: 'corepack enable && yarn install --immutable',
    bun: 'bun install --frozen-lockfile',
};
/** Writes the config file and one workflow, and shows what the app must do. Files that exist are kept as they are. */
async function init(command, ports) {
    const context = await (0,app_context/* openApp */.G)(command, ports);
    const { repository, folder, platforms, appId, capacitor } = context;
    const manager = await (0,package_manager/* packageManagerOf */.n)(folder, repository.root);
    const branch = await (0,ancestry/* defaultBranch */.OR)(repository);
    const migrated = command.from === null ? null : await migratedFrom(command.from);
    const usual = migrated === null ? { kind: 'file', path: (0,external_node_path_.join)(repository.root, '..', 'ota-store') } : { kind: 'capgo' };
    const store = command.store ?? usual;
    const origin = command.updateUrl === null ? 'https://updates.example.com' : new URL(command.updateUrl).origin;
    const config = {
        appId,
        store: storeText(store, folder),
        ...(command.updateUrl === null ? {} : { updateUrl: command.updateUrl }),
        channels: { production: { from: { branch }, strategy: 'minor', default: platforms } },
    };
    const files = [
        await writeOnce((0,external_node_path_.join)(folder, 'capacitor-ota.config.json'), `${JSON.stringify(config, null, 2)}\n`, repository.root),
        await writeOnce((0,external_node_path_.join)(repository.root, '.github', 'workflows', 'live-update.yml'), migrated?.text ?? workflow(branch, manager, repository.appDir), repository.root),
    ];
    const recorded = await recordAll(command, context, store, ports);
    const updater = context.app.packageJson?.dependencies['@capgo/capacitor-updater'];
    const warnings = updater === undefined
        ? ['@capgo/capacitor-updater is not installed: npm install @capgo/capacitor-updater']
        : [];
    return {
        verb: 'init',
        appId,
        files,
        changes: migrated?.changes ?? [],
        snippets: snippets(capacitor, store.kind === 'capgo' ? null : origin),
        builds: recorded.builds,
        warnings: [...warnings, ...recorded.warnings],
        next: nextOf(context, recorded.builds.length > 0),
    };
}
/** A store inside or beside the repository is named relative to the app, so that it works on every machine. */
function storeText(store, folder) {
    if (store.kind !== 'file')
        return store.kind === 'capgo'
            ? 'capgo'
            : store.kind === 's3'
                ? `s3://${store.bucket}/${store.prefix}`
                : store.url;
    const path = (0,external_node_path_.relative)(folder, store.path).replaceAll('\\', '/');
    return `file:${path.startsWith('.') ? path : `./${path}`}`;
}
async function writeOnce(path, text, root) {
    const shown = (0,external_node_path_.relative)(root, path).replaceAll('\\', '/');
    if ((await (0,promises_.readFile)(path, 'utf8').catch(() => null)) !== null)
        return { path: shown, state: 'kept' };
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    await (0,promises_.writeFile)(path, text, { flag: 'wx' });
    return { path: shown, state: 'written' };
}
async function recordAll(command, context, store, ports) {
    const builds = [];
    const warnings = [];
    if (command.nativeBuild.length > 0 && command.store === null && store.kind === 'capgo') {
        throw new update_error/* UpdateError */.mp('INPUT_INVALID', '--native-build wants a store that can be written');
    }
    const backend = command.nativeBuild.length === 0 ? null : (0,app_backend/* appBackend */.G)({ store }, context, ports);
    for (const { platform, version, build, ref } of command.nativeBuild) {
        if (backend === null)
            break;
        const recorded = await (0,record_native/* recordNative */.V)(context, backend, { platform, version, build, ref }, false, ports);
        builds.push(...recorded.builds);
        warnings.push(...recorded.warnings);
    }
    return { builds, warnings };
}
async function migratedFrom(path) {
    const text = await (0,promises_.readFile)(path, 'utf8').catch((cause) => {
        throw new update_error/* UpdateError */.mp('INPUT_INVALID', `the workflow ${path} cannot be read`, { cause });
    });
    try {
        return migratedWorkflow(text);
    }
    catch (error) {
        if (!(error instanceof invalid/* Invalid */.W))
            throw error;
        throw new update_error/* UpdateError */.mp('INPUT_INVALID', `${path} ${error.message}`, {
            hint: 'Name the workflow that uploads with the Capgo CLI, or leave --from out.',
        });
    }
}
/** @param origin of our server; null where devices ask the cloud of the plugin, which needs no configuration */
function snippets(capacitor, origin) {
    const urls = {
        updateUrl: `${origin}/updates`,
        statsUrl: `${origin}/stats`,
        channelUrl: `${origin}/channel_self`,
    };
    const own = (0,set_up_checks/* pluginConfig */.q)(capacitor);
    const missing = origin !== null && Object.keys(urls).some((key) => typeof own[key] !== 'string');
    const plugins = { plugins: { CapacitorUpdater: { autoUpdate: true, ...urls } } };
    return [
        ...(missing
            ? [
                {
                    where: 'Into the Capacitor config (all three, or devices ask the cloud of the plugin)',
                    text: JSON.stringify(plugins, null, 2),
                },
            ]
            : []),
        {
            where: 'Where the web app starts (without it devices roll every update back)',
            text: "import { CapacitorUpdater } from '@capgo/capacitor-updater'\n\nCapacitorUpdater.notifyAppReady()",
        },
    ];
}
function nextOf({ platforms }, recorded) {
    const record = {
        text: 'Record the native builds that are in the stores (any commit works):',
        line: platforms.map((platform) => `capacitor-ota native --platform ${platform} --commit HEAD`).join('\n'),
    };
    const release = {
        text: 'Change the web app, commit, and see what a release would do:',
        line: 'capacitor-ota plan',
    };
    return recorded ? [release] : [record, release];
}
function workflow(branch, manager, appDir) {
    const inApp = appDir === '' ? '' : `\n        working-directory: ${JSON.stringify(appDir)}`;
    const input = appDir === '' ? '' : `\n        with:\n          working-directory: ${JSON.stringify(appDir)}`;
    return `name: live update
on:
  push:
    branches: [${JSON.stringify(branch)}]
permissions:
  contents: read
concurrency:
  group: live-update-\${{ github.ref }}
  cancel-in-progress: false
jobs:
  release:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
        with:
          fetch-depth: 0
      - uses: actions/setup-node@v5
        with:
          node-version: 24
      - run: ${installs[manager]}${inApp}
      - uses: capacitor-ota/capacitor-ota@v1${input}
`;
}


/***/ }),

/***/ 73231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ recordNative)
});

// EXTERNAL MODULE: ./lib/core/invalid.js
var invalid = __webpack_require__(9264);
// EXTERNAL MODULE: ./lib/core/native-build.js
var native_build = __webpack_require__(62437);
// EXTERNAL MODULE: ./lib/core/public-key.js
var public_key = __webpack_require__(69904);
// EXTERNAL MODULE: ./lib/core/update-error.js
var update_error = __webpack_require__(31445);
// EXTERNAL MODULE: ./lib/project/app-files.js + 4 modules
var app_files = __webpack_require__(51674);
// EXTERNAL MODULE: ./lib/project/checks/set-up-checks.js
var set_up_checks = __webpack_require__(4443);
// EXTERNAL MODULE: ./lib/project/fingerprint-of.js + 10 modules
var fingerprint_of = __webpack_require__(12228);
// EXTERNAL MODULE: ./lib/project/git/git-tree.js + 1 modules
var git_tree = __webpack_require__(30107);
// EXTERNAL MODULE: ./lib/project/git/repository.js + 1 modules
var git_repository = __webpack_require__(33546);
// EXTERNAL MODULE: ./lib/project/git/work-tree.js
var work_tree = __webpack_require__(32666);
;// CONCATENATED MODULE: ./lib/project/native-version.js
const unknown = { version: null, build: null };
/** Reads what the native project would build (build.gradle(.kts), variables.gradle; Info.plist, project.pbxproj). */
async function nativeNumbers(app, platform) {
    const folder = app.nativeDirs[platform];
    if (platform === 'android')
        return androidNumbers(app, folder);
    return platform === 'ios' ? iosNumbers(app, folder) : unknown;
}
async function androidNumbers({ tree }, folder) {
    const text = async (name) => {
        const bytes = await tree.read(`${folder}/${name}`);
        return bytes === null ? '' : new TextDecoder().decode(bytes);
    };
    const build = (await text('app/build.gradle')) || (await text('app/build.gradle.kts'));
    const variables = `${await text('variables.gradle')}\n${await text('gradle.properties')}\n${build}`;
    const lookUp = (raw) => {
        if (/^["'](.*)["']$/.test(raw))
            return raw.slice(1, -1).includes('$') ? null : raw.slice(1, -1);
        if (/^\d+$/.test(raw))
            return raw;
        const name = /([A-Za-z_]\w*)$/.exec(raw.replace(/\.(toInteger|toInt|toString)\(\)$/, ''))?.[1];
        const value = name === undefined
            ? undefined
            : new RegExp(`^\\s*(?:def |val |ext\\.)?${name}\\s*=\\s*(.+?)\\s*$`, 'm').exec(variables)?.[1];
        return value === undefined || value === raw ? null : lookUp(value);
    };
    const value = (key) => {
        const raw = new RegExp(`^\\s*${key}\\s*[= ]\\s*(.+?)\\s*$`, 'm').exec(build)?.[1];
        return raw === undefined ? null : lookUp(raw);
    };
    return { version: value('versionName'), build: value('versionCode') };
}
async function iosNumbers({ tree }, folder) {
    const entries = await tree.list(folder);
    const project = entries.find(({ path }) => /(^|\/)App\.xcodeproj\/project\.pbxproj$/.test(path));
    const plist = entries.find(({ path }) => /(^|\/)App\/Info\.plist$/.test(path));
    const read = async (path) => {
        const bytes = path === undefined ? null : await tree.read(path);
        return bytes === null ? '' : new TextDecoder().decode(bytes);
    };
    const [settings, info] = [await read(project?.path), await read(plist?.path)];
    const one = (key) => {
        const values = new Set([...settings.matchAll(new RegExp(`\\b${key} = "?([^";]+)"?;`, 'g'))].map(([, value]) => value));
        const [value] = values;
        return values.size === 1 && value !== undefined && !value.includes('$') ? value : null;
    };
    const literal = (key) => {
        const value = new RegExp(`<key>${key}</key>\\s*<string>([^<$]+)</string>`).exec(info)?.[1];
        return value ?? null;
    };
    return {
        version: literal('CFBundleShortVersionString') ?? one('MARKETING_VERSION'),
        build: literal('CFBundleVersion') ?? one('CURRENT_PROJECT_VERSION'),
    };
}

// EXTERNAL MODULE: ./lib/project/sources/package-sources.js + 3 modules
var package_sources = __webpack_require__(48123);
;// CONCATENATED MODULE: ./lib/operations/record-native.js












/** Records one shipped native build from the work tree or from any commit. */
async function recordNative(context, backend, shipped, dryRun, ports) {
    const { repository } = context;
    const commit = shipped.ref === null ? repository.head : await (0,git_repository/* commitOf */.D3)(repository, shipped.ref);
    const app = shipped.ref === null
        ? context.app
        : await (0,app_files/* readApp */.u)(await (0,git_tree/* gitTree */.$)(repository.git, commit), repository.appDir, ports.exec, context.app.settings);
    const dirty = shipped.ref === null && (await (0,work_tree/* isDirty */.D)(repository));
    const build = { ...(await nativeBuild(app, shipped, commit, ports)), dirty };
    const warnings = dirty
        ? ['the work tree has changes that are not committed; the record describes them, under the last commit']
        : [];
    const state = dryRun ? 'created' : await backend.recordNative(build);
    return { builds: [{ native: (0,native_build/* nativeEntry */.gy)(build), state }], warnings };
}
async function nativeBuild(app, shipped, commit, ports) {
    const { platform } = shipped;
    if (!app.platforms.includes(platform)) {
        throw new update_error/* UpdateError */.mp('INPUT_INVALID', `${app.tree.name} has no ${platform} platform`, {
            hint: `Its platforms: ${app.platforms.join(', ') || 'none'}. Name another commit, or add the platform with npx cap add ${platform}.`,
        });
    }
    const read = await nativeNumbers(app, platform);
    const version = shipped.version ?? read.version;
    const number = shipped.build ?? read.build;
    if (version === null || number === null) {
        const missing = [version === null ? '--version' : '', number === null ? '--build' : ''].filter((name) => name !== '');
        throw new update_error/* UpdateError */.mp('INPUT_INVALID', `the native project of ${platform} does not say its ${missing.join(' and ')}`, {
            hint: `Give what the store shows: ${missing.map((name) => `${name} <value>`).join(' ')}`,
        });
    }
    const { fingerprint } = await (0,fingerprint_of/* fingerprintOf */.ax)(app, platform);
    const updater = app.config.kind === 'value' ? (0,set_up_checks/* pluginConfig */.q)(app.config.value) : {};
    return {
        format: 1,
        platform,
        version,
        build: checkedBuild(number),
        configVersion: typeof updater.version === 'string' && updater.version !== '' ? updater.version : null,
        commit,
        fingerprint,
        plugins: await (0,package_sources/* pluginsOf */.m)(app, platform),
        keyId: typeof updater.publicKey === 'string' && updater.publicKey !== '' ? (0,public_key/* keyIdOf */.y)(updater.publicKey) : null,
        recordedBy: ports.env.GITHUB_ACTOR ?? null,
        recordedAt: ports.clock.now().toISOString(),
        retired: false,
    };
}
function checkedBuild(number) {
    try {
        return (0,native_build/* parseBuildNumber */.V8)(number);
    }
    catch (error) {
        if (!(error instanceof invalid/* Invalid */.W))
            throw error;
        throw new update_error/* UpdateError */.mp('INPUT_INVALID', `the build number ${error.message}`, {
            hint: 'Give it with --build.',
        });
    }
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
