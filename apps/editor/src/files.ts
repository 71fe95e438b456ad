/** Asks where to put a file where the browser can, downloads it where not. False when she cancels. */
export async function saveFile(file: File): Promise<boolean> {
  const picker = (window as SaveWindow).showSaveFilePicker;
  if (!picker) return downloadFile(file);
  try {
    const handle = await picker.call(window, { suggestedName: file.name });
    const stream = await handle.createWritable();
    await stream.write(file);
    await stream.close();
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return false;
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
  return `${safe || "logic-model"}.${extension}`;
}

interface SaveWindow extends Window {
  showSaveFilePicker?: (options: { suggestedName: string }) => Promise<{
    createWritable(): Promise<{ write(data: Blob): Promise<void>; close(): Promise<void> }>;
  }>;
}
