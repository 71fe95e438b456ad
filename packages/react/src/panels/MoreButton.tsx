import { fillTemplate } from "@logic-model/core/vocabulary";
import type { ReactElement } from "react";
import type { PanelEditor } from "./panelEditor.ts";

/** A button that shows more of a long list. Renders nothing if all of it is shown. */
export function MoreButton(props: {
  readonly editor: PanelEditor;
  readonly left: number;
  readonly onMore: () => void;
}): ReactElement | null {
  const { editor, left, onMore } = props;
  if (left <= 0) return null;
  return (
    <button type="button" className="lm-more" onClick={onMore}>
      {fillTemplate(editor.messages.panel_more, { count: left }, editor.locale)}
    </button>
  );
}
