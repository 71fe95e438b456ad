import { useRef } from "react";

/** A button that opens the file picker. */
export function OpenButton(props: { label: string; primary?: boolean; onFile: (file: File) => void }) {
  const { label, primary, onFile } = props;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className={primary ? "button primary" : "button"} onClick={() => input.current?.click()}>
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
