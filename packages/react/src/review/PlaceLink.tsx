import type { PlacementKey, Row } from "@logic-model/core";
import type { ReactElement, ReactNode } from "react";

/** What a place of the model is called, as a way to it; plain text where there is none. */
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
