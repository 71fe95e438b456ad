import type { PlacementKey, Row } from "@logic-model/core";
import { getRow } from "@logic-model/core/outline";
import { fillTemplate, searchText } from "@logic-model/core/vocabulary";
import { type ReactElement, useMemo, useRef, useState } from "react";
import type { LogicModelEditorState } from "../editing/editorState.ts";
import { isUnplaced } from "../headless/findingPlace.ts";
import { AddUnplaced } from "./AddUnplaced.tsx";
import { MoreButton } from "./MoreButton.tsx";
import { usePanelEditor } from "./panelEditor.ts";
import { UnplacedItem } from "./UnplacedItem.tsx";
import { useKeptItem } from "./useKeptItem.ts";

/** The number of items listed at a time. */
const SHOWN = 100;

/** The panel of unplaced items: search, add and place them. */
export function UnplacedList(props: { readonly editor: LogicModelEditorState }): ReactElement {
  const editor = usePanelEditor(props.editor);
  const { messages, outline, readOnly } = editor;
  const [query, setQuery] = useState("");
  const [shown, setShown] = useState(SHOWN);
  const items = useMemo(() => grouped(outline.unplaced), [outline.unplaced]);
  const found = useMemo(() => search(items, query), [items, query]);
  const target = usePlacedRow(editor);
  const list = useRef<HTMLUListElement>(null);
  const listed = found.slice(0, shown);
  useKeptItem(
    list,
    listed.map(([item]) => item.key),
  );

  return (
    <div className="lm-unplaced">
      <p className="lm-panel-hint">{messages.unplaced_hint}</p>
      {!readOnly && <AddUnplaced editor={editor} />}
      {items.length > 0 && (
        <search className="lm-panel-filter">
          <input
            type="search"
            aria-label={messages.unplaced_search}
            placeholder={messages.unplaced_search}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
          <span className="lm-count" role="status">
            {query.trim()
              ? fillTemplate(messages.unplaced_found, { found: found.length, count: items.length }, editor.locale)
              : fillTemplate(messages.panel_count, { count: items.length }, editor.locale)}
          </span>
        </search>
      )}
      {!readOnly && items.length > 0 && !target && <p className="lm-panel-hint">{messages.unplaced_chooseTarget}</p>}
      <ul ref={list} className="lm-pool" tabIndex={-1} aria-label={messages.unplaced_list}>
        {listed.map(([item, ...below]) => (
          <UnplacedItem key={item.key} editor={editor} item={item} below={below} target={target} />
        ))}
      </ul>
      {found.length === 0 && (
        <p className="lm-panel-empty">{items.length ? messages.unplaced_notFound : messages.unplaced_empty}</p>
      )}
      <MoreButton editor={editor} left={found.length - listed.length} onMore={() => setShown(shown + SHOWN)} />
    </div>
  );
}

/** An unplaced row, and after it the rows below it. */
type Item = readonly [Row, ...Row[]];

function grouped(rows: readonly Row[]): readonly Item[] {
  const items: [Row, ...Row[]][] = [];
  for (const row of rows) {
    if (row.parent === null) items.push([row]);
    else items.at(-1)?.push(row);
  }
  return items;
}

/** Returns the items that contain every word of the query, including the rows below them. */
function search(items: readonly Item[], query: string): readonly Item[] {
  const words = query.split(/\s+/).map(searchText).filter(Boolean);
  if (words.length === 0) return items;
  return items.filter((rows) => {
    const text = searchText(rows.map(({ node }) => [node.text, node.code, node.note].join("\n")).join("\n"));
    return words.every((word) => text.includes(word));
  });
}

/** Returns the last selected row that is placed, so that selecting an unplaced item doesn't change the target. */
function usePlacedRow({ selected, outline }: LogicModelEditorState): Row | null {
  const [last, setLast] = useState<PlacementKey | null>(null);
  const key = selected && !isUnplaced(selected, outline) ? selected.key : last;
  if (key !== last) setLast(key);
  const row = key === null ? undefined : getRow(outline, key);
  return row && !isUnplaced(row, outline) ? row : null;
}
