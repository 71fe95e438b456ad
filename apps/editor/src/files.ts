/** Offers text as a file: asks where to put it where the browser can, downloads it where not. False when she cancels. */
export async function saveText(name: string, type: string, text: string): Promise<boolean> {
  const blob = new Blob([text], { type: `${type};charset=utf-8` });
  const picker = (window as SaveWindow).showSaveFilePicker;
  if (!picker) {
    download(name, blob);
    return true;
  }
  try {
    const handle = await picker.call(window, { suggestedName: name });
    const stream = await handle.createWritable();
    await stream.write(blob);
    await stream.close();
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return false;
    throw error;
  }
}

function download(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** A title as a file name that every system takes. */
export function fileName(title: string, extension: string): string {
  const safe = title
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, "_")
    .trim()
    .slice(0, 80);
  return `${safe || "logic-model"}.${extension}`;
}

interface SaveWindow extends Window {
  showSaveFilePicker?: (options: { suggestedName: string }) => Promise<{
    createWritable(): Promise<{ write(data: Blob): Promise<void>; close(): Promise<void> }>;
  }>;
}
