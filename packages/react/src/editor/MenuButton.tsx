import { type ReactElement, useRef, useState } from "react";
import type { MenuId } from "../command/command.ts";
import { menuCommands } from "../command/commands.ts";
import type { LogicModelEditorState } from "../editing/editorState.ts";
import { Menu } from "./laterParts.tsx";
import type { MenuPlace } from "./Menu.tsx";

/** A button that opens a menu of commands below it. */
export function MenuButton(props: {
  editor: LogicModelEditorState;
  label: string;
  wide?: boolean;
  /** Whether one of the views in the menu is shown. Focus stays on the button when another is chosen. */
  chosen?: boolean;
  menu: MenuId;
}): ReactElement {
  const { editor, label, menu } = props;
  const button = useRef<HTMLButtonElement>(null);
  const [place, setPlace] = useState<MenuPlace | null>(null);
  const possible = menuCommands(menu).some((section) => section.some((id) => editor.can(id)));
  return (
    <>
      <button
        ref={button}
        type="button"
        className={props.wide ? "lm-wide" : undefined}
        data-chosen={props.chosen || undefined}
        aria-haspopup="menu"
        aria-expanded={place !== null}
        disabled={!possible}
        onClick={(event) => {
          const { left, bottom } = event.currentTarget.getBoundingClientRect();
          setPlace(place ? null : { x: left, y: bottom + 2 });
        }}
      >
        {label} <span aria-hidden="true">▾</span>
      </button>
      {place && (
        <Menu
          editor={editor}
          label={label}
          menu={menu}
          place={place}
          onClose={(how) => {
            setPlace(null);
            if (how === "away" || props.chosen !== undefined) button.current?.focus();
            else if (editor.selected) editor.reveal(editor.selected.key);
          }}
        />
      )}
    </>
  );
}
