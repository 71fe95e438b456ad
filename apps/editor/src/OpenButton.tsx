import { useRef } from "react";
import { canPickFiles, pickFile } from "./files.ts";

/** Opens a file; `handle` is there where the browser can write to it. */
export type OnFile = (file: File, handle?: FileSystemFileHandle) => void;

/** A button that lets her choose a file. */
export function OpenButton(props: { label: string; className?: string; onFile: OnFile }) {
  const { label, className = "button", onFile } = props;
  const input = useRef<HTMLInputElement>(null);

  async function choose() {
    if (!canPickFiles()) return input.current?.click();
    try {
      const handle = await pickFile();
      if (handle) onFile(await handle.getFile(), handle);
    } catch {
      // As inside a frame of another site.
      input.current?.click();
    }
  }

  return (
    <>
      <button type="button" className={className} onClick={() => void choose()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={label}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file may be opened again after it was corrected.
          event.target.value = "";
          if (file) onFile(file);
        }}
      />
    </>
  );
}
