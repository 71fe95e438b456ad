// The entry point of `npm start`, `npm test` and the other scripts that need no set-up: it brings pnpm, the dependencies and,
// for tests, a browser. Needs only Node.js 20 and npm.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runSteps } from "./steps.mjs";

const PNPM = "12.21.0";
const NODE = "24.21.0";
const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const windows = process.platform === "win32";
const env = { ...process.env };

function run(command, args, stdout = "inherit") {
  const r = spawnSync(command, args, {
    cwd: root,
    env,
    shell: windows,
    encoding: "utf8",
    stdio: stdout === "inherit" ? "inherit" : ["ignore", stdout, "inherit"],
  });
  if (r.status !== 0) process.exit(r.status ?? 1);
  return r.stdout;
}

const [major, minor] = process.versions.node.split(".").map(Number);
/** Whether this Node.js is new enough for the tools and runs TypeScript. */
const newEnough = (major === 22 && minor >= 22) || (major === 24 && minor >= 15) || major >= 26;

/** Puts pnpm first on PATH, and Node 24 if this one is too old for the tools. npm caches both. */
function bootstrap() {
  const packages = [`--package=pnpm@${PNPM}`];
  const platform = windows ? "win" : process.platform;
  if (!newEnough && ["linux-x64", "linux-arm64", "win-x64", "darwin-x64"].includes(`${platform}-${process.arch}`))
    packages.push(`--package=node-${platform}-${process.arch}@${NODE}`);
  const print = "process.stdout.write(process.env.PATH)";
  const out = run(
    "npm",
    ["exec", "--yes", "--loglevel=error", ...packages, "--", "node", "-e", windows ? `"${print}"` : print],
    "pipe",
  );
  env.PATH = out;
}

function chromium() {
  const known = [env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/google-chrome"].find((p) => p && existsSync(p));
  if (known) {
    env.CHROMIUM_PATH = known;
    return;
  }
  if (process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    run("apt-get", ["update", "-qq"]);
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-noto-cjk"]);
    env.CHROMIUM_PATH = "/usr/bin/chromium";
  } else run("pnpm", ["exec", "playwright", "install", "chromium"]);
}

/** Whether the installed dependencies match the lockfile. */
function installed() {
  const [wanted, known] = ["pnpm-lock.yaml", "node_modules/.pnpm/lock.yaml"].map((file) => {
    const path = join(root, file);
    return existsSync(path) ? readFileSync(path, "utf8") : undefined;
  });
  return wanted === known;
}

/** Runs the command line from source in the caller's folder; stdout holds only its own output. */
function logicModel(args) {
  const ready = installed();
  if (!ready || !newEnough) bootstrap();
  if (!ready) run("pnpm", ["install", "--frozen-lockfile", "--loglevel=error"], process.stderr.fd);
  const source = ["--disable-warning=ExperimentalWarning", "--conditions=@logic-model/source"];
  const { status } = spawnSync(
    newEnough ? process.execPath : "node",
    [...source, join(root, "packages/cli/src/index.ts"), ...args],
    {
      cwd: env.INIT_CWD ?? process.cwd(),
      env,
      stdio: "inherit",
    },
  );
  process.exit(status ?? 1);
}

const [task = "start", ...rest] = process.argv.slice(2);
if (task === "logic-model") logicModel(rest);
bootstrap();
run("node", ["--version"]);
run("pnpm", ["install", "--frozen-lockfile"]);
if (task === "start") {
  run("pnpm", ["--filter", "@logic-model/editor-app", "run", "dev", ...rest]); // reads src, so nothing has to be built first
} else if (task === "storybook") {
  run("pnpm", ["--filter", "@logic-model/stories", "run", "dev", ...rest]);
} else if (task === "test" || task === "test:long") {
  chromium();
  const ok = await runSteps(rest, task === "test:long" ? { ...env, LONG: "1" } : env);
  process.exitCode = ok ? 0 : 1;
} else if (task === "bench") {
  chromium();
  run("node", ["--conditions=@logic-model/source", "packages/bench/bench.ts", ...rest]);
} else run("pnpm", ["run", task, ...rest]);
