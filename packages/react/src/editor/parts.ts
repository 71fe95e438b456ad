import type { ReactElement } from "react";
import { Details } from "../details/Details.tsx";
import { Dialogs } from "../dialogs/Dialogs.tsx";
import type { LogicModelEditorState } from "../editing/editorState.ts";
import { FindingList } from "../panels/FindingList.tsx";
import { HistoryList } from "../panels/HistoryList.tsx";
import { UnplacedList } from "../panels/UnplacedList.tsx";
import { EditorToolbar } from "./EditorToolbar.tsx";

type Part = (props: { editor: LogicModelEditorState }) => ReactElement | null;

/** The parts of the editor that a host can replace; each is given the editor's state. */
export interface EditorComponents {
  readonly Toolbar: Part;
  readonly Details: Part;
  readonly Findings: Part;
  readonly Unplaced: Part;
  readonly History: Part;
  readonly Dialogs: Part;
}

/** The editor's own parts. */
export const PARTS: EditorComponents = {
  Toolbar: EditorToolbar,
  Details,
  Findings: FindingList,
  Unplaced: UnplacedList,
  History: HistoryList,
  Dialogs,
};
