import { Fragment, type ReactElement } from "react";
import { keyParts } from "../command/keyWords.ts";
import type { DialogEditor } from "./dialogEditor.ts";

/** A key press of a `Keymap`, with each key labelled as on the keyboard. */
export function Keys(props: { press: string; mac: boolean; messages: DialogEditor["messages"] }): ReactElement {
  const { press, mac, messages } = props;
  const names: Readonly<Record<string, string>> = {
    Mod: mac ? "⌘" : "Ctrl",
    Alt: mac ? "option" : "Alt",
    ArrowUp: "↑",
    ArrowDown: "↓",
    ArrowLeft: "←",
    ArrowRight: "→",
    Escape: "Esc",
    ContextMenu: messages.dialog_key_ContextMenu,
    Space: messages.dialog_key_Space,
  };
  return (
    <span className="lm-press">
      {keyParts(press).map((key, i) => (
        <Fragment key={key}>
          {i > 0 && "+"}
          <kbd>{names[key] ?? key}</kbd>
        </Fragment>
      ))}
    </span>
  );
}
