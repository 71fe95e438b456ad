import { type ReactNode, useEffect, useRef, useState } from "react";

/** An item of a menu. */
export interface MenuItem {
  readonly id: string;
  readonly label: ReactNode;
  /** Whether it is the current choice; `undefined` if it isn't a choice. */
  readonly chosen?: boolean;
  readonly disabled?: boolean;
  onChoose(): void;
}

/** A group of menu items. */
export interface MenuGroup {
  readonly title?: string;
  /** Whether to show it only if the header has no room for its buttons. */
  readonly narrow?: boolean;
  readonly items: readonly MenuItem[];
}

/** A button that opens a short menu. Escape, a choice or a click elsewhere closes it. */
export function Menu(props: { label: string; className?: string; groups: readonly MenuGroup[] }) {
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
    <div
      ref={root}
      className={`menu ${props.className ?? ""}`}
      onKeyDown={(event) => event.key === "Escape" && open && close()}
    >
      <button ref={button} type="button" className="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {props.label}
        <span aria-hidden="true"> ▾</span>
      </button>
      {open && (
        <div className="menu-list">
          {props.groups.map((group) => (
            <div key={group.items[0]?.id} className={group.narrow ? "menu-group narrow" : "menu-group"}>
              {group.title && <p className="menu-title">{group.title}</p>}
              <ul aria-label={group.title}>
                {group.items.map(({ id, label, chosen, disabled, onChoose }) => (
                  <li key={id}>
                    <button
                      type="button"
                      aria-pressed={chosen}
                      disabled={disabled}
                      onClick={() => {
                        close();
                        onChoose();
                      }}
                    >
                      {label}
                    </button>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
