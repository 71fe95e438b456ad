export type { CommandId, InPlaceField } from "./editing/commands.ts";
export { type EditorView, INITIAL_EDITOR_VIEW, type Pane, type Panel } from "./editing/editorView.ts";
export { KEYMAP, type Keymap } from "./editing/keymap.ts";
export type { EditorChange } from "./editing/useHistory.ts";
export {
  type Dialog,
  type DispatchOptions,
  type Editing,
  type LogicModelEditorOptions,
  type LogicModelEditorState,
  type Revealed,
  useLogicModelEditor,
} from "./editing/useLogicModelEditor.ts";
export {
  LogicModelEditor,
  type LogicModelEditorHandle,
  type LogicModelEditorProps,
} from "./editor/LogicModelEditor.tsx";
export type { EditorComponents } from "./editor/parts.ts";
export { type ItemState, itemLabel, itemProps } from "./headless/itemProps.ts";
export { type Command, type KeyPress, navigate } from "./headless/navigate.ts";
export { type LogicModelOptions, type LogicModelState, useLogicModel } from "./headless/useLogicModel.ts";
export { INITIAL_VIEW, type View, ZOOM_RANGE } from "./headless/view.ts";
export { type EditorMessages, editorEn, editorJa } from "./messages/editor.ts";
export { en } from "./messages/en.ts";
export { ja } from "./messages/ja.ts";
export type { Messages } from "./messages/messages.ts";
export {
  LogicModelViewer,
  type LogicModelViewerHandle,
  type LogicModelViewerProps,
} from "./viewer/LogicModelViewer.tsx";
