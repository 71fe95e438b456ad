import type { ReactNode } from "react";
import { Details } from "../details/Details.tsx";
import { Dialogs } from "../dialogs/Dialogs.tsx";
import type { LogicModelEditorState } from "../editing/editorState.ts";
import { FindingList } from "../panels/FindingList.tsx";
import { HistoryList } from "../panels/HistoryList.tsx";
import { UnplacedList } from "../panels/UnplacedList.tsx";
import { EditorToolbar } from "./EditorToolbar.tsx";
import { Board, Consultations, Matrix, Summary } from "./reviews.tsx";

/** A part of the editor: it is given the editor's state. */
export type Part = (props: { editor: LogicModelEditorState }) => ReactNode;

/** The parts of the editor that a host can replace. */
export interface EditorComponents {
  readonly Toolbar: Part;
  readonly Details: Part;
  readonly Findings: Part;
  readonly Unplaced: Part;
  readonly History: Part;
  readonly Matrix: Part;
  readonly Board: Part;
  readonly Consultations: Part;
  readonly Summary: Part;
  readonly Dialogs: Part;
}

/** The editor's own parts. */
export const PARTS: EditorComponents = {
  Toolbar: EditorToolbar,
  Details,
  Findings: FindingList,
  Unplaced: UnplacedList,
  History: HistoryList,
  Matrix,
  Board,
  Consultations,
  Summary,
  Dialogs,
};
