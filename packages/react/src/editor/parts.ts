import type { ReactNode } from "react";
import type { LogicModelEditorState } from "../editing/editorState.ts";
import { EditorToolbar } from "./EditorToolbar.tsx";
import { Board, Consultations, Details, Dialogs, Findings, History, Matrix, Summary, Unplaced } from "./laterParts.tsx";

/** A part of the editor. */
type Part = (props: { editor: LogicModelEditorState }) => ReactNode;

/** The parts of an editor that a host can replace. */
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
  Findings,
  Unplaced,
  History,
  Matrix,
  Board,
  Consultations,
  Summary,
  Dialogs,
};
