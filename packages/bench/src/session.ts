import { existsSync } from "node:fs";
import { type CDPSession, chromium, type Page } from "playwright-core";
import type { Frames } from "./frame.ts";
import type { EditTime, MountTime } from "./page.ts";

/** The results of one adapter at one size, measured once in its own browser. */
export interface Session {
  readonly adapter: string;
  readonly size: number;
  readonly round: number;
  readonly name: string;
  readonly note: string;
  readonly browser: string;
  readonly mount: MountTime;
  /** The JavaScript heap of the drawing after a forced collection, in MB. */
  readonly heap: number;
  readonly pan: Frames;
  /** All main-thread work while panning, including between frames, in ms per frame. */
  readonly panTask: number;
  readonly rename: readonly EditTime[];
  readonly add: readonly EditTime[];
  /** Errors that the page reported. */
  readonly errors: readonly string[];
}

/** What to run. */
export interface SessionOptions {
  readonly url: string;
  readonly adapter: string;
  readonly size: number;
  readonly round: number;
  readonly edits: number;
  /** The folder for screenshots before and after the edits. No screenshots if omitted. */
  readonly screenshots?: string;
}

/** The time limit of one step in ms. */
const LIMIT = 120_000;
const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Runs one adapter once. Rejects if a step fails or takes longer than two minutes. */
export async function runSession(options: SessionOptions): Promise<Session> {
  const { adapter, size, round, edits } = options;
  const path = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
  const browser = await chromium.launch({ ...(existsSync(path) && { executablePath: path }), args: ARGS });
  const watchdog = setTimeout(() => browser.close(), LIMIT);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 });
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(`${options.url}/${adapter}.html`);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Performance.enable");
    const { name, note } = await page.evaluate(() => ({ name: driver.name, note: driver.note }));
    const shoot = async (when: string) => {
      if (options.screenshots) await page.screenshot({ path: `${options.screenshots}/${adapter}-${size}-${when}.png` });
    };

    const heapBefore = await heap(devtools);
    const mount = await page.evaluate((n) => driver.mount(n), size);
    const heapAfter = await heap(devtools);
    await shoot("drawn");
    const tasksBefore = await metric(devtools, "TaskDuration");
    const pan = await page.evaluate(() => driver.pan());
    const tasks = (await metric(devtools, "TaskDuration")) - tasksBefore;
    watchdog.refresh();
    const rename = await repeat(edits, page, () => driver.rename());
    const add = await repeat(edits, page, () => driver.add());
    await shoot("edited");
    return {
      adapter,
      size,
      round,
      name,
      note,
      browser: browser.version(),
      mount,
      heap: (heapAfter - heapBefore) / 2 ** 20,
      pan,
      panTask: (tasks * 1000) / pan.delta.length,
      rename,
      add,
      errors,
    };
  } finally {
    clearTimeout(watchdog);
    await browser.close();
  }
}

async function repeat(times: number, page: Page, edit: () => Promise<EditTime>): Promise<EditTime[]> {
  const results: EditTime[] = [];
  for (let i = 0; i < times; i++) results.push(await page.evaluate(edit));
  return results;
}

async function heap(devtools: CDPSession): Promise<number> {
  await devtools.send("HeapProfiler.collectGarbage");
  return metric(devtools, "JSHeapUsedSize");
}

async function metric(devtools: CDPSession, name: string): Promise<number> {
  const { metrics } = await devtools.send("Performance.getMetrics");
  return metrics.find((entry) => entry.name === name)?.value ?? Number.NaN;
}
