import type { PlacementKey } from "@logic-model/core";
import { fillTemplate } from "@logic-model/core/vocabulary";
import { type KeyboardEvent, type ReactElement, useId } from "react";
import { isComposing } from "../headless/isComposing.ts";
import type { LogicModelState } from "../headless/useLogicModel.ts";

interface ToolbarProps {
  readonly state: LogicModelState;
  readonly onZoom: (zoom: number) => void;
  readonly onFit: () => void;
}

/** Search, folding and zoom. */
export function Toolbar({ state, onZoom, onFit }: ToolbarProps): ReactElement {
  const { messages } = state;
  return (
    <div className="lm-toolbar" part="toolbar">
      <Search state={state} />
      <fieldset className="lm-tools" aria-label={messages.toolbar}>
        <Folds state={state} />
        {state.layout.direction !== "list" && <Zoom state={state} onZoom={onZoom} onFit={onFit} />}
      </fieldset>
    </div>
  );
}

/** Buttons that expand and collapse all rows. */
export function Folds({ state }: { state: LogicModelState }): ReactElement {
  const { messages, view } = state;
  const foldable = () => state.outline.rows.filter((row) => row.level > 1 && row.expandable).map((row) => row.key);
  return (
    <>
      <button type="button" onClick={() => state.setView({ collapsed: [] })} disabled={view.collapsed.length === 0}>
        {messages.expandAll}
      </button>
      <button type="button" onClick={() => state.setView({ collapsed: foldable() })}>
        {messages.collapseAll}
      </button>
    </>
  );
}

/** Buttons that zoom a diagram. */
export function Zoom({ state, onZoom, onFit }: ToolbarProps): ReactElement {
  const { messages, view } = state;
  const percent = Math.round(view.zoom * 100);
  return (
    <>
      <button type="button" aria-label={messages.zoomOut} onClick={() => onZoom(view.zoom / 1.25)}>
        −
      </button>
      <button type="button" aria-label={fillTemplate(messages.actualSize, { percent })} onClick={() => onZoom(1)}>
        {percent}%
      </button>
      <button type="button" aria-label={messages.zoomIn} onClick={() => onZoom(view.zoom * 1.25)}>
        ＋
      </button>
      <button type="button" onClick={onFit}>
        {messages.fit}
      </button>
    </>
  );
}

/** The state that a search needs. */
export type Searched = Pick<LogicModelState, "messages" | "matches" | "selected" | "reveal"> & {
  readonly view: { readonly search: string };
  readonly setView: (patch: { readonly search: string }) => void;
  readonly select: (key: PlacementKey) => void;
};

/** A search field with the number of matches and buttons to move through them. */
export function Search({ state }: { state: Searched }): ReactElement {
  const { messages, view, matches, selected } = state;
  const id = useId();
  const at = selected ? matches.indexOf(selected.key) : -1;
  const go = (step: 1 | -1) => {
    const from = at < 0 ? (step === 1 ? -1 : 0) : at;
    const key: PlacementKey | undefined = matches[(from + step + matches.length) % matches.length];
    if (key === undefined) return;
    state.select(key);
    // Focus stays here, so that Enter goes to the next match.
    state.reveal(key, false);
  };
  function onKeyDown(event: KeyboardEvent) {
    // Enter that ends an IME composition is not a command.
    if (isComposing(event)) return;
    if (event.key === "Enter") go(event.shiftKey ? -1 : 1);
    else if (event.key === "Escape" && view.search) state.setView({ search: "" });
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
  return (
    <search className="lm-search">
      <label htmlFor={id} className="lm-hidden">
        {messages.search}
      </label>
      <input
        id={id}
        type="search"
        value={view.search}
        placeholder={messages.searchPlaceholder}
        onChange={(event) => state.setView({ search: event.target.value })}
        onKeyDown={onKeyDown}
      />
      <span className="lm-count" role="status">
        {view.search.trim() &&
          (matches.length
            ? fillTemplate(messages.matches, { index: at < 0 ? "–" : at + 1, count: matches.length })
            : messages.noMatches)}
      </span>
      {matches.length > 0 && (
        <>
          <button type="button" aria-label={messages.previousMatch} onClick={() => go(-1)}>
            ↑
          </button>
          <button type="button" aria-label={messages.nextMatch} onClick={() => go(1)}>
            ↓
          </button>
        </>
      )}
    </search>
  );
}
