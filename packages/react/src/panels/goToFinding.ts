import type { Row } from "@logic-model/core";
import type { Finding } from "@logic-model/core/lint";
import { isUnplaced } from "../headless/findingPlace.ts";
import type { PanelEditor } from "./panelEditor.ts";

/** Shows the row of a finding and its field, or the list of unplaced items if it is one of them. */
export function goToFinding(editor: PanelEditor, finding: Finding, row: Row): void {
  if (isUnplaced(row, editor.outline)) {
    editor.setView({ panel: "unplaced" });
    editor.select(row.key);
  } else editor.jump(row.key, finding);
}
