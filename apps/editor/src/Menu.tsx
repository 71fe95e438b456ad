import { type ReactNode, useEffect, useRef, useState } from "react";

/** A button that opens a short list of things to do. Escape, a choice, or a click elsewhere closes it. */
export function Menu(props: {
  label: string;
  items: readonly { id: string; label: ReactNode; onChoose: () => void }[];
}) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    const outside = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    addEventListener("pointerdown", outside);
    addEventListener("focusin", outside);
    return () => {
      removeEventListener("pointerdown", outside);
      removeEventListener("focusin", outside);
    };
  }, [open]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape from any of the buttons inside
    <div ref={root} className="menu" onKeyDown={(event) => event.key === "Escape" && open && close()}>
      <button ref={button} type="button" className="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {props.label}
        <span aria-hidden="true"> ▾</span>
      </button>
      {open && (
        <ul>
          {props.items.map((item) => (
            <li key={item.id}>
              <button
                type="button"
                onClick={() => {
                  close();
                  item.onChoose();
                }}
              >
                {item.label}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
