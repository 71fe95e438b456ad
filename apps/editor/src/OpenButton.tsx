import { useRef } from "react";
import { canPickFiles, pickFile } from "./files.ts";

/** Opens a file. `handle` is set if the browser can write to it. */
export type OnFile = (file: File, handle?: FileSystemFileHandle) => void;

/** A button to choose a file. */
export function OpenButton(props: { label: string; className?: string; onFile: OnFile }) {
  const { label, className = "button", onFile } = props;
  const input = useRef<HTMLInputElement>(null);

  async function choose() {
    if (!canPickFiles()) return input.current?.click();
    try {
      const handle = await pickFile();
      if (handle) onFile(await handle.getFile(), handle);
    } catch {
      // Pickers aren't allowed everywhere, for example not in a frame of another site.
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
          // Lets the user choose the same file again after correcting it.
          event.target.value = "";
          if (file) onFile(file);
        }}
      />
    </>
  );
}
