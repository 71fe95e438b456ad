import type { PlacementKey, Row } from "@logic-model/core";
import type { ReactElement, ReactNode } from "react";

/** The name of a place as a link; plain text without `onOpen`. */
export function PlaceLink(props: {
  readonly row: Row;
  readonly onOpen: ((key: PlacementKey) => void) | undefined;
  readonly children: ReactNode;
}): ReactElement {
  const { row, onOpen, children } = props;
  if (!onOpen) return <span>{children}</span>;
  return (
    <button type="button" className="lm-sentence" onClick={() => onOpen(row.key)}>
      {children}
    </button>
  );
}
