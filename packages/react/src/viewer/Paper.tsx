import type { ReactElement, ReactNode } from "react";
import { dragToPan } from "../headless/dragToPan.ts";
import { ColumnHeads } from "./ColumnHeads.tsx";
import { Diagram } from "./Diagram.tsx";
import type { PaperState } from "./usePaper.ts";

/** The scrolling part of a diagram: column titles and cards. `children` are positioned in its units. */
export function Paper({ paper, children }: { paper: PaperState; children?: ReactNode }): ReactElement {
  const { state, scroller, tree, rect, revealed, all } = paper;
  return (
    <div
      ref={scroller}
      className="lm-scroll"
      part="paper"
      data-direction={state.layout.direction}
      data-overview={state.view.zoom < 0.6 || undefined}
      onPointerDown={dragToPan}
    >
      <ColumnHeads state={state} />
      <Diagram state={state} rect={rect} revealed={revealed} all={all} tree={tree}>
        {children}
      </Diagram>
    </div>
  );
}
