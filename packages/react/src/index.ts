"use client";

export type { CommandContext, CommandEffect, Dialog, EditorCommand, HelpGroup, MenuId } from "./command/command.ts";
export { COMMANDS, type CommandId, commandTitle } from "./command/commands.ts";
export {
  type EditorView,
  INITIAL_EDITOR_VIEW,
  isReview,
  type Pane,
  type Panel,
  type ReviewPane,
  type RowPane,
} from "./command/editorView.ts";
export type { InPlaceField } from "./command/inPlace.ts";
export { KEYMAP, type Keymap } from "./command/keymap.ts";
export type { Plan, PlanContext } from "./command/plan.ts";
export { Details } from "./details/Details.tsx";
export { Dialogs } from "./dialogs/Dialogs.tsx";
export { clipboardProps } from "./editing/clipboard.ts";
export type {
  DispatchOptions,
  Editing,
  LogicModelEditorOptions,
  LogicModelEditorState,
  RequestedField,
  RequestedFindings,
  Revealed,
} from "./editing/editorState.ts";
export type { ElementCommands } from "./editing/useCommands.ts";
export type { HostFault, HostFaults } from "./editing/useFaults.ts";
export type { EditorChange } from "./editing/useHistory.ts";
export { useLogicModelEditor } from "./editing/useLogicModelEditor.ts";
export { EditorToolbar } from "./editor/EditorToolbar.tsx";
export { type EditEnd, InlineEditor } from "./editor/InlineEditor.tsx";
export {
  LogicModelEditor,
  type LogicModelEditorHandle,
  type LogicModelEditorProps,
} from "./editor/LogicModelEditor.tsx";
export { type PaneProps, PaperPane, type PaperPaneProps } from "./editor/PaperPane.tsx";
export type { EditorComponents } from "./editor/parts.ts";
export type { Fail } from "./headless/fault.ts";
export { type ItemState, itemLabel, itemProps } from "./headless/itemProps.ts";
export { type Command, type KeyPress, navigate } from "./headless/navigate.ts";
export type { WordOverlay } from "./headless/useLanguage.ts";
export { type LogicModelOptions, type LogicModelState, useLogicModel } from "./headless/useLogicModel.ts";
export { INITIAL_VIEW, type View, ZOOM_RANGE } from "./headless/view.ts";
export { type CoverageMessages, coverageEn, coverageJa } from "./messages/coverage.ts";
export { type EditorMessages, editorEn, editorJa } from "./messages/editor.ts";
export { en } from "./messages/en.ts";
export type { FrameMessages } from "./messages/frame.ts";
export { ja } from "./messages/ja.ts";
export type { Messages } from "./messages/messages.ts";
export type { ReviewMessages } from "./messages/review.ts";
export { FindingList } from "./panels/FindingList.tsx";
export { HistoryList } from "./panels/HistoryList.tsx";
export { UnplacedList } from "./panels/UnplacedList.tsx";
export { ConsultationList } from "./review/ConsultationList.tsx";
export { CoverageBoard, type CoverageBoardProps } from "./review/CoverageBoard.tsx";
export { CoverageMatrix } from "./review/CoverageMatrix.tsx";
export { ModelSummary, type ModelSummaryProps } from "./review/ModelSummary.tsx";
export type { ReviewProps } from "./review/ReviewProps.ts";
export { TableView } from "./table/TableView.tsx";
export {
  LogicModelViewer,
  type LogicModelViewerHandle,
  type LogicModelViewerProps,
} from "./viewer/LogicModelViewer.tsx";
export type { PaperHandle } from "./viewer/usePaper.ts";
