import { type KeyboardEvent, type ReactElement, type ReactNode, useEffect, useLayoutEffect, useRef } from "react";
import type { MenuId } from "../command/command.ts";
import { COMMANDS, type CommandId, commandTitle, menuCommands } from "../command/commands.ts";
import { ariaKeys, keyWords } from "../command/keyWords.ts";
import type { LogicModelEditorState } from "../editing/editorState.ts";
import { useLatest } from "../headless/useLatest.ts";
import { useMac } from "../headless/useMac.ts";

/** Where a menu opens, in px of the window. */
export interface MenuPlace {
  readonly x: number;
  readonly y: number;
}

/** Props of `Menu`. */
export interface MenuProps {
  readonly editor: LogicModelEditorState;
  readonly label: string;
  readonly menu: MenuId;
  readonly place: MenuPlace;
  /** Called when the menu closes. `run`: a command was chosen, which moves focus itself. */
  readonly onClose: (how: "run" | "away") => void;
}

/** A menu of commands, as in the ARIA Authoring Practices. Commands that can't be run are omitted. */
export function Menu(props: MenuProps): ReactElement {
  const { editor, label, menu, place, onClose } = props;
  const root = useRef<HTMLDivElement>(null);
  const mac = useMac();
  const sections = menuCommands(menu)
    .map((section) => section.filter((id) => editor.can(id)))
    .filter((section) => section.length > 0);

  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    const { width, height } = element.getBoundingClientRect();
    const { clientWidth, clientHeight } = element.ownerDocument.documentElement;
    const left = Math.max(4, Math.min(place.x, clientWidth - width - 4));
    const top = Math.max(4, Math.min(place.y, clientHeight - height - 4));
    element.style.transform = `translate(${left}px, ${top}px)`;
    items(element)[0]?.focus({ preventScroll: true });
  }, [place]);

  const onCloseRef = useLatest(onClose);
  useEffect(() => {
    const page = root.current?.ownerDocument;
    const press = (event: Event) => {
      if (root.current && !event.composedPath().includes(root.current)) onCloseRef.current("away");
    };
    page?.addEventListener("pointerdown", press, true);
    return () => page?.removeEventListener("pointerdown", press, true);
  }, [onCloseRef]);

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    const all = items(event.currentTarget);
    const at = all.indexOf(event.target as HTMLElement);
    const go = (index: number) => all[(index + all.length) % all.length]?.focus();
    if (event.key === "ArrowDown") go(at + 1);
    else if (event.key === "ArrowUp") go(at - 1);
    else if (event.key === "Home") go(0);
    else if (event.key === "End") go(-1);
    else if (event.key === "Escape" || event.key === "Tab") onClose("away");
    else if (event.key === "Enter" || event.key === " ") (event.target as HTMLElement).click();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div ref={root} role="menu" tabIndex={-1} aria-label={label} className="lm-menu" onKeyDown={onKeyDown}>
      {sections.map((section) => (
        // biome-ignore lint/a11y/useSemanticElements: a section of a menu
        <div key={section[0]} role="group" className="lm-menu-group">
          {section.map((id) => (
            <MenuItem
              key={id}
              keys={editor.keymap[id]}
              mac={mac}
              chosen={isPaneShown(editor, id)}
              onChoose={() => {
                onClose("run");
                editor.run(id);
              }}
            >
              {commandTitle(id, editor.locale)}
            </MenuItem>
          ))}
        </div>
      ))}
    </div>
  );
}

/** Whether the view that a command opens is shown; `undefined` if it opens none. */
function isPaneShown(editor: LogicModelEditorState, id: CommandId): boolean | undefined {
  const command = COMMANDS[id];
  return "pane" in command ? editor.view.panes.includes(command.pane) : undefined;
}

function MenuItem(props: {
  keys: readonly string[] | undefined;
  mac: boolean;
  /** Whether it is chosen; `undefined` if it isn't a choice. */
  chosen: boolean | undefined;
  onChoose: () => void;
  children: ReactNode;
}): ReactElement {
  const { chosen, keys, mac } = props;
  const written = keyWords(keys, mac);
  const role = chosen === undefined ? { role: "menuitem" } : { role: "menuitemradio", "aria-checked": chosen };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the menu has the keys
    // biome-ignore lint/a11y/noStaticElementInteractions: it has a role
    <div
      {...role}
      tabIndex={-1}
      className="lm-menu-item"
      aria-keyshortcuts={ariaKeys(keys, mac)}
      onClick={props.onChoose}
    >
      <span>{props.children}</span>
      {written && (
        <span aria-hidden="true" className="lm-keys">
          {written}
        </span>
      )}
    </div>
  );
}

function items(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>("[role^=menuitem]")];
}
