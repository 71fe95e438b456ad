/** The parts of the File System Access API on `window`, which not all browsers have. */
interface PickerWindow {
  showOpenFilePicker?(options: PickerOptions): Promise<FileSystemFileHandle[]>;
  showSaveFilePicker?(options: PickerOptions & { suggestedName: string }): Promise<FileSystemFileHandle>;
}
interface PickerOptions {
  readonly id?: string;
  readonly types?: readonly { readonly description?: string; readonly accept: Readonly<Record<string, string[]>> }[];
}
interface WithPermission {
  requestPermission?(options: { mode: "readwrite" }): Promise<PermissionState>;
}

/** How long the place of a file may take for a step of reading or writing, in ms. Network folders can stop responding. */
export const LIMIT = 10_000;

/** Returns the result of a step; rejects with a `TimeoutError` if it takes too long. */
export async function limited<T>(step: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException("The file does not answer", "TimeoutError")), LIMIT);
  });
  return Promise.race([step, late]).finally(() => clearTimeout(timer));
}

const pickers = () => window as PickerWindow;

/** Whether the browser can write to a chosen file instead of downloading a new one. */
export function canPickFiles(): boolean {
  return pickers().showOpenFilePicker !== undefined;
}

/** Opens a file picker. Returns `null` if the user cancels. */
export async function pickFile(): Promise<FileSystemFileHandle | null> {
  const types = [{ accept: { "application/json": [".json"] } }];
  return (await uncancelled(pickers().showOpenFilePicker?.({ id: "logic-model", types })))?.[0] ?? null;
}

/** Saves to a file the user chooses, or as a download if there is no picker. Returns `false` if the user cancels. */
export async function saveFile(file: File): Promise<FileSystemFileHandle | boolean> {
  if (!pickers().showSaveFilePicker) return downloadFile(file);
  const extension = /\.[^.]+$/.exec(file.name)?.[0] ?? "";
  const types = [{ accept: { [file.type]: [extension] } }];
  const handle = await uncancelled(
    pickers().showSaveFilePicker?.({ id: "logic-model", suggestedName: file.name, types }),
  );
  if (!handle) return false;
  await writeFile(handle, file);
  return handle;
}

/** Replaces the content of a file. If writing fails or takes too long, the file is unchanged. */
export async function writeFile(handle: FileSystemFileHandle, content: Blob): Promise<void> {
  const opening = handle.createWritable();
  try {
    const stream = await limited(opening);
    await limited(stream.write(content));
    await limited(stream.close());
  } catch (error) {
    // The file is only replaced on closing. What was begun must not replace a later save.
    opening.then((stream) => stream.abort()).catch(() => {});
    throw error;
  }
}

/** Whether the file may be written. Requests permission if needed. */
export async function mayWrite(handle: FileSystemFileHandle): Promise<boolean> {
  const answer = await (handle as WithPermission).requestPermission?.({ mode: "readwrite" });
  return answer === undefined || answer === "granted";
}

/** Returns when a file was last changed, in ms; `null` if it was moved or deleted. */
export async function modifiedAt(handle: FileSystemFileHandle): Promise<number | null> {
  try {
    return (await limited(handle.getFile())).lastModified;
  } catch (error) {
    if (error instanceof DOMException && error.name === "NotFoundError") return null;
    throw error;
  }
}

export function downloadFile(file: File): true {
  const url = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = url;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return true;
}

/** Returns a file name made from a title, valid on every system. */
export function fileName(title: string, extension: string): string {
  const safe = title
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, "_")
    .trim()
    .slice(0, 80);
  return `${safe || "_"}.${extension}`;
}

/** Returns the result of a picker; `undefined` if the user cancels. */
async function uncancelled<T>(picked: Promise<T> | undefined): Promise<T | undefined> {
  try {
    return await picked;
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return undefined;
    throw error;
  }
}
