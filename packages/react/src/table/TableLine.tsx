import { type MemoExoticComponent, memo, type ReactElement } from "react";
import { type CellState, sameCell } from "./cellProps.ts";
import type { Line } from "./lines.ts";
import { type CellContext, TableCell } from "./TableCell.tsx";

/** A line of the table and the state of its cells. */
export interface TableLineProps extends CellContext {
  readonly line: Line;
  /** As `aria-rowindex`: from 1, counting the line of column titles. */
  readonly rowIndex: number;
  readonly states: readonly CellState[];
}

/** A line of cells; a line above the column titles is one wide cell. */
export const TableLine: MemoExoticComponent<(props: TableLineProps) => ReactElement> = /* @__PURE__ */ memo(
  function TableLine(props: TableLineProps): ReactElement {
    const { line, rowIndex, states } = props;
    const opened = states.find(({ piece }) => piece.cell.row !== null && piece.cell.row === opens(props));
    const row = {
      role: "row",
      "aria-rowindex": rowIndex,
      "aria-level": line.level,
      "aria-expanded": opened?.expanded ?? undefined,
    } as const;
    if (states[0] && states[0].piece.cell.columns > 1)
      return (
        <div {...row}>
          <TableCell state={states[0]} context={props} />
        </div>
      );
    return (
      <tr {...row} data-line={line.id} data-opens={line.opens ? line.level : undefined}>
        {states.map((state) => (
          <CellWithNumber key={state.piece.cell.id} state={state} context={props} />
        ))}
      </tr>
    );
  },
  sameLine,
);

/** Returns the row that the line expands or collapses: the vision, or the outermost outcome that begins here. */
function opens({ line, states }: TableLineProps) {
  const first = states[0]?.piece.cell.row;
  return first?.node.kind === "vision" ? first : line.opens;
}

/** A cell, after the running number if it is in the column of measures. */
function CellWithNumber({ state, context }: { state: CellState; context: CellContext }): ReactElement {
  const { cell, lines, echo } = state.piece;
  if (cell.column > 0) return <TableCell state={state} context={context} />;
  const number = cell.row?.number;
  return (
    <>
      <td
        role={number ? "rowheader" : "gridcell"}
        className="lm-number"
        rowSpan={lines}
        aria-colindex={1}
        aria-rowspan={lines > 1 ? lines : undefined}
        aria-hidden={echo || undefined}
        data-number={number ? cell.id : undefined}
      >
        {number}
      </td>
      <TableCell state={state} context={context} />
    </>
  );
}

function sameLine(a: TableLineProps, b: TableLineProps): boolean {
  return (
    a.rowIndex === b.rowIndex &&
    a.line.id === b.line.id &&
    a.line.level === b.line.level &&
    a.line.opens?.key === b.line.opens?.key &&
    a.columns === b.columns &&
    a.titles === b.titles &&
    a.messages === b.messages &&
    a.readOnly === b.readOnly &&
    a.editor === b.editor &&
    a.states.length === b.states.length &&
    a.states.every((state, i) => sameCell(state, b.states[i] as CellState))
  );
}
