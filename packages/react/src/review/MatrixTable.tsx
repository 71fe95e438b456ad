import type { Locale, PlacementKey } from "@logic-model/core";
import { fillTemplate } from "@logic-model/core/vocabulary";
import { type FocusEvent, type KeyboardEvent, type ReactElement, useId, useState } from "react";
import type { CoverageMessages } from "../messages/coverage.ts";
import { CellWords, type MatrixCell } from "./CellWords.tsx";
import { PlaceList } from "./PlaceList.tsx";

/** A column of a coverage table: its title, and a mark that replaces it on narrow screens. */
export interface MatrixColumn {
  readonly id: string;
  readonly title: string;
  readonly mark?: string;
}

/** A line of a coverage table; a cell for each column. */
export interface MatrixLine {
  readonly id: string;
  readonly title: string;
  readonly cells: readonly MatrixCell[];
}

/**
 * A table of counts. Arrow keys move between cells, including empty ones; a cell with a count opens the list of its items
 * below the line, one list per line.
 */
export function MatrixTable(props: {
  readonly caption: string;
  readonly columns: readonly MatrixColumn[];
  readonly lines: readonly MatrixLine[];
  readonly locale: Locale;
  readonly words: CoverageMessages;
  readonly onOpen: ((key: PlacementKey) => void) | undefined;
}): ReactElement {
  const { caption, columns, lines, locale, words, onOpen } = props;
  const id = useId();
  const [current, setCurrent] = useState<Cell>([0, 0]);
  /** The column whose list is open, by line. */
  const [opened, setOpened] = useState<Readonly<Record<string, string | null>>>({});
  const stop = within(current, lines.length, columns.length);

  function onFocus({ target }: FocusEvent<HTMLElement>) {
    const at = cellOf(target);
    if (at) setCurrent(at);
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const at = cellOf(event.target as Element);
    const next = at && nextCell(event, at, lines.length, columns.length);
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    const cell = event.currentTarget.querySelector<HTMLElement>(`[data-cell="${next.join()}"]`);
    (cell?.querySelector("button") ?? cell)?.focus();
  }

  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table whose cells are gone through with the arrow keys
    <table role="grid" aria-labelledby={`${id}c`} onFocus={onFocus} onKeyDown={onKeyDown}>
      <caption id={`${id}c`}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.matrix_scene}</th>
          {columns.map(({ id, title, mark }) => (
            <th key={id} scope="col">
              {mark && <b>{mark} </b>}
              <span data-long={mark ? true : undefined}>{title}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.flatMap((line, i) => {
          const open = columns.findIndex((column) => column.id === opened[line.id]);
          const rows = line.cells[open]?.rows ?? [];
          const list = `${id}${i}`;
          const title = fillTemplate(words.matrix_cellTitle, { column: name(columns[open]), count: rows.length });
          return [
            <tr key={line.id}>
              <th scope="row">{line.title}</th>
              {line.cells.map((cell, j) => {
                const column = columns[j] as MatrixColumn;
                const focusable = stop[0] === i && stop[1] === j ? 0 : -1;
                return (
                  <td
                    key={column.id}
                    data-cell={`${i},${j}`}
                    data-empty={cell.rows.length ? undefined : cell.expected ? "expected" : true}
                    tabIndex={cell.rows.length ? undefined : focusable}
                  >
                    <CellWords
                      cell={cell}
                      words={words}
                      label={fillTemplate(words.matrix_cell, {
                        line: line.title,
                        column: name(column),
                        count: cell.rows.length,
                      })}
                      tabIndex={focusable}
                      list={open === j ? list : null}
                      onToggle={() => setOpened({ ...opened, [line.id]: open === j ? null : column.id })}
                    />
                  </td>
                );
              })}
            </tr>,
            rows.length > 0 && (
              <tr key={`${line.id} list`} id={list}>
                <td className="lm-matrix-list" colSpan={columns.length + 1}>
                  <b>{title}</b>
                  <PlaceList
                    key={opened[line.id]}
                    label={title}
                    rows={rows}
                    locale={locale}
                    words={words}
                    onOpen={onOpen}
                  />
                </td>
              </tr>
            ),
          ];
        })}
      </tbody>
    </table>
  );
}

/** Line and column, from 0. */
type Cell = readonly [number, number];

function name(column: MatrixColumn | undefined): string {
  return [column?.mark, column?.title].filter(Boolean).join(" ");
}

function within([line, column]: Cell, lines: number, columns: number): Cell {
  return [Math.max(0, Math.min(line, lines - 1)), Math.max(0, Math.min(column, columns - 1))];
}

function cellOf(element: Element): Cell | null {
  const at = element.closest<HTMLElement>("[data-cell]")?.dataset.cell?.split(",").map(Number);
  return at ? [at[0] as number, at[1] as number] : null;
}

/** Returns the cell a key leads to; `null` if there is none. */
function nextCell(event: KeyboardEvent, [line, column]: Cell, lines: number, columns: number): Cell | null {
  if (event.altKey || event.shiftKey || event.metaKey) return null;
  if (event.ctrlKey && event.key !== "Home" && event.key !== "End") return null;
  const to = (line: number, column: number) => within([line, column], lines, columns);
  switch (event.key) {
    case "ArrowUp":
      return to(line - 1, column);
    case "ArrowDown":
      return to(line + 1, column);
    case "ArrowLeft":
      return to(line, column - 1);
    case "ArrowRight":
      return to(line, column + 1);
    case "Home":
      return to(event.ctrlKey ? 0 : line, 0);
    case "End":
      return to(event.ctrlKey ? lines - 1 : line, columns - 1);
    default:
      return null;
  }
}
