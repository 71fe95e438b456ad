import { readFileSync } from "node:fs";
import { expect, type Page, test as playwright } from "@playwright/test";

export { axe } from "../../../packages/tooling/axe.ts";

/** The text of the Fukuchiyama sample file. */
export const SAMPLE: string = readFileSync(
  new URL("../../../packages/samples/fukuchiyama.json", import.meta.url),
  "utf8",
);

/** The strictest policy that an organization's server may set. The app's own policy allows a little more. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types 'none'";

/**
 * Fails a test if a page logs an error or violates the content security policy. The app is served under the strict
 * policy and without service workers, as on an `http:` server; `serviceWorker: true` keeps the workers and the
 * app's own policy.
 */
export const test = playwright.extend<{ serviceWorker: boolean; strict: undefined; errors: string[] }>({
  serviceWorker: [false, { option: true }],
  strict: [
    async ({ context, serviceWorker }, use) => {
      if (!serviceWorker) {
        await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, "serviceWorker"));
        await context.route(
          ({ pathname }) => pathname === "/",
          async (route) => {
            const response = await route.fetch();
            await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": POLICY } });
          },
        );
      }
      await use(undefined);
    },
    { auto: true },
  ],
  errors: [
    async ({ context }, use) => {
      const errors: string[] = [];
      context.on("weberror", (error) => errors.push(error.error().message));
      context.on("console", (message) => message.type() === "error" && errors.push(message.text()));
      await context.addInitScript(() => {
        document.addEventListener("securitypolicyviolation", (event) =>
          console.error(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`),
        );
      });
      await use(errors);
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens a file through the input that the app uses in browsers without file pickers. */
export function openFile(page: Page, name: string, content: string): Promise<void> {
  return page
    .locator("input[type=file]")
    .first()
    .setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(content) });
}

/** Changes the title of the open model. Brings the tab to the front first, as background tabs are throttled. */
export async function rename(page: Page, title: string): Promise<void> {
  await page.bringToFront();
  await page.getByRole("button", { name: "基本情報" }).click();
  await page.getByRole("textbox", { name: "題名" }).fill(title);
  await page.getByRole("button", { name: "決定" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
}

/** Removes the file pickers, so that the app opens files with an input and saves them as downloads. */
export async function withoutPickers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, "showOpenFilePicker");
    Reflect.deleteProperty(window, "showSaveFilePicker");
  });
}

/** Makes the file pickers return files in the browser's private file system, with real handles. */
export async function withPickedFiles(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const picked = async (name: string) => {
      const folder = await navigator.storage.getDirectory();
      return folder.getFileHandle(name, { create: true });
    };
    Object.assign(window, {
      picked: "model.json",
      showOpenFilePicker: async () => [await picked((window as never as { picked: string }).picked)],
      showSaveFilePicker: () => picked((window as never as { picked: string }).picked),
    });
  });
}

/** Sets the file that the pickers return from now on. */
export function pick(page: Page, name: string): Promise<void> {
  return page.evaluate((name) => void Object.assign(window, { picked: name }), name);
}

/** Writes a file as another program would. */
export function writePicked(page: Page, name: string, text: string): Promise<void> {
  return page.evaluate(
    async ([name, text]) => {
      const folder = await navigator.storage.getDirectory();
      const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await stream.write(text);
      await stream.close();
    },
    [name, text] as const,
  );
}

/** Returns the current content of a file. */
export function readPicked(page: Page, name: string): Promise<string> {
  return page.evaluate(async (name) => {
    const folder = await navigator.storage.getDirectory();
    return (await (await folder.getFileHandle(name)).getFile()).text();
  }, name);
}

/** Makes writes to the browser's storage fail, as when it is full, or succeed again. */
export function failStorage(page: Page, fails: boolean): Promise<void> {
  return page.evaluate((fails) => void Object.assign(window, { storageFails: fails }), fails);
}

export async function withFailingStorage(page: Page, fails: boolean): Promise<void> {
  await page.addInitScript((fails) => {
    const put = IDBObjectStore.prototype.put;
    Object.assign(window, { storageFails: fails });
    IDBObjectStore.prototype.put = function (...parameters) {
      if ((window as never as { storageFails: boolean }).storageFails)
        throw new DOMException("full", "QuotaExceededError");
      return put.apply(this, parameters);
    };
  }, fails);
}

/** Puts records into the browser's storage, as another version of the app, or a fault, could have left them. */
export async function keepRecords(page: Page, records: readonly (readonly [key: unknown, value: unknown])[]) {
  // A page of the same site that doesn't open the app.
  await page.goto("/icon.svg");
  await page.evaluate(
    (records) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("logic-model");
        opening.onupgradeneeded = () => opening.result.createObjectStore("documents");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction("documents", "readwrite");
          for (const [key, value] of records) writing.objectStore("documents").put(value, key as IDBValidKey);
          writing.onabort = () => reject(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    records,
  );
}

/** Returns the records in the browser's storage, by key. */
export async function keptRecords(page: Page): Promise<ReadonlyMap<unknown, unknown>> {
  const entries = await page.evaluate(
    () =>
      new Promise<[unknown, unknown][]>((resolve, reject) => {
        const opening = indexedDB.open("logic-model");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const documents = opening.result.transaction("documents").objectStore("documents");
          const [keys, values] = [documents.getAllKeys(), documents.getAll()];
          documents.transaction.onabort = () => reject(documents.transaction.error);
          documents.transaction.oncomplete = () => {
            opening.result.close();
            resolve(keys.result.map((key, i) => [key, values.result[i]]));
          };
        };
      }),
  );
  return new Map(entries);
}

/** Chooses something that downloads a file. Returns the file. */
export async function downloaded(page: Page, choose: () => Promise<void>) {
  const download = page.waitForEvent("download");
  await choose();
  const file = await download;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8") };
}
