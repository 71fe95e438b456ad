/** What the File System Access API adds to a window, where there is one. */
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

const pickers = () => window as PickerWindow;

/** Whether the browser can write to a file that was chosen, rather than download another. */
export function canPickFiles(): boolean {
  return pickers().showOpenFilePicker !== undefined;
}

/** Lets her choose a file to open. Null where she cancels. */
export async function pickFile(): Promise<FileSystemFileHandle | null> {
  const types = [{ accept: { "application/json": [".json"] } }];
  return (await uncancelled(pickers().showOpenFilePicker?.({ id: "logic-model", types })))?.[0] ?? null;
}

/** Asks where to put a file where the browser can, downloads it where not. False where she cancels. */
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

/** Replaces what is in a file, whole or not at all. */
export async function writeFile(handle: FileSystemFileHandle, content: Blob): Promise<void> {
  const stream = await handle.createWritable();
  await stream.write(content);
  await stream.close();
}

/** Whether she lets the file be written; asks her where it was not asked yet. */
export async function mayWrite(handle: FileSystemFileHandle): Promise<boolean> {
  const answer = await (handle as WithPermission).requestPermission?.({ mode: "readwrite" });
  return answer === undefined || answer === "granted";
}

/** When a file was last changed, ms; null where it was moved or deleted. */
export async function modifiedAt(handle: FileSystemFileHandle): Promise<number | null> {
  try {
    return (await handle.getFile()).lastModified;
  } catch (error) {
    if (error instanceof DOMException && error.name === "NotFoundError") return null;
    throw error;
  }
}

/** Downloads a file. */
export function downloadFile(file: File): true {
  const url = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = url;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return true;
}

/** A title as a file name that every system takes. */
export function fileName(title: string, extension: string): string {
  const safe = title
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, "_")
    .trim()
    .slice(0, 80);
  return `${safe || "_"}.${extension}`;
}

/** What a picker gives; undefined where she cancels. */
async function uncancelled<T>(picked: Promise<T> | undefined): Promise<T | undefined> {
  try {
    return await picked;
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return undefined;
    throw error;
  }
}
