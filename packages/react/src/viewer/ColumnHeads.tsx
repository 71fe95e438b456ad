import { columnTitle } from "@logic-model/core/layout";
import type { ReactElement } from "react";
import type { LogicModelState } from "../headless/useLogicModel.ts";

/** The column titles, in the profile's words. Hidden from assistive technology, as each card repeats its kind. */
export function ColumnHeads({ state }: { state: LogicModelState }): ReactElement | null {
  const { layout, view } = state;
  if (layout.direction === "list") return null;
  const across = layout.direction !== "goal-top";
  return (
    <div className="lm-heads" part="heads" aria-hidden="true" data-across={across || undefined}>
      <div style={{ width: layout.width * view.zoom }}>
        {layout.columns.map((column) => (
          <span
            key={`${column.of} ${column.kind} ${column.depth}`}
            style={
              across
                ? { left: column.x * view.zoom, width: column.width * view.zoom }
                : {
                    left: layout.sizes.margin * view.zoom,
                    top: Math.max(0, column.y - layout.sizes.columnGap) * view.zoom,
                  }
            }
          >
            {columnTitle(column, state.profile, state.locale)}
          </span>
        ))}
      </div>
    </div>
  );
}
