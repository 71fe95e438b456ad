import { type KeyboardEvent, type ReactElement, type ReactNode, useEffect, useLayoutEffect, useRef } from "react";
import type { CommandId } from "../editing/commands.ts";
import type { LogicModelEditorState } from "../editing/editorState.ts";
import { isReview } from "../editing/editorView.ts";
import { useMac } from "../headless/useMac.ts";
import { keyWords } from "./keyWords.ts";

/** Where a menu opens, in px of the window. */
export interface MenuPlace {
  readonly x: number;
  readonly y: number;
}

/** Props of `Menu`. */
export interface MenuProps {
  readonly editor: LogicModelEditorState;
  readonly label: string;
  readonly groups: readonly (readonly CommandId[])[];
  readonly place: MenuPlace;
  /** `run`: a command was chosen, which sees to focus itself. */
  readonly onClose: (how: "run" | "away") => void;
}

/**
 * A menu of commands, as in the ARIA Authoring Practices: arrows walk it, Escape and Tab close it. What cannot be done
 * now is left out.
 */
export function Menu(props: MenuProps): ReactElement {
  const { editor, label, groups, place, onClose } = props;
  const menu = useRef<HTMLDivElement>(null);
  const mac = useMac();
  const shown = groups.map((group) => group.filter((id) => editor.can(id))).filter((group) => group.length > 0);

  useLayoutEffect(() => {
    const element = menu.current;
    if (!element) return;
    const { width, height } = element.getBoundingClientRect();
    const { clientWidth, clientHeight } = element.ownerDocument.documentElement;
    const left = Math.max(4, Math.min(place.x, clientWidth - width - 4));
    const top = Math.max(4, Math.min(place.y, clientHeight - height - 4));
    element.style.transform = `translate(${left}px, ${top}px)`;
    items(element)[0]?.focus({ preventScroll: true });
  }, [place]);

  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    const page = menu.current?.ownerDocument;
    const press = (event: Event) => {
      if (menu.current && !event.composedPath().includes(menu.current)) close.current("away");
    };
    page?.addEventListener("pointerdown", press, true);
    return () => page?.removeEventListener("pointerdown", press, true);
  }, []);

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
    <div ref={menu} role="menu" tabIndex={-1} aria-label={label} className="lm-menu" onKeyDown={onKeyDown}>
      {shown.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of a menu
        <div key={group[0]} role="group" className="lm-menu-group">
          {group.map((id) => (
            <MenuItem
              key={id}
              keys={keyWords(editor.keymap[id], mac)}
              chosen={isReview(id) ? editor.view.panes.includes(id) : undefined}
              onChoose={() => {
                onClose("run");
                editor.run(id);
              }}
            >
              {editor.messages[`command-${id}`]}
            </MenuItem>
          ))}
        </div>
      ))}
    </div>
  );
}

function MenuItem(props: {
  keys: string;
  /** For one of several of which some are chosen now. */
  chosen: boolean | undefined;
  onChoose: () => void;
  children: ReactNode;
}): ReactElement {
  const { chosen } = props;
  const role = chosen === undefined ? { role: "menuitem" } : { role: "menuitemradio", "aria-checked": chosen };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the menu has the keys
    // biome-ignore lint/a11y/noStaticElementInteractions: it has a role
    <div {...role} tabIndex={-1} className="lm-menu-item" onClick={props.onChoose}>
      <span>{props.children}</span>
      {props.keys && (
        <span aria-hidden="true" className="lm-keys">
          {props.keys}
        </span>
      )}
    </div>
  );
}

function items(menu: HTMLElement): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>("[role^=menuitem]")];
}
