export { type ItemState, itemLabel, itemProps } from "./headless/itemProps.ts";
export { type Command, type KeyPress, navigate } from "./headless/navigate.ts";
export { type LogicModelOptions, type LogicModelState, useLogicModel } from "./headless/useLogicModel.ts";
export { INITIAL_VIEW, type View, ZOOM_RANGE } from "./headless/view.ts";
export { en } from "./messages/en.ts";
export { ja } from "./messages/ja.ts";
export type { Messages } from "./messages/messages.ts";
export {
  LogicModelViewer,
  type LogicModelViewerHandle,
  type LogicModelViewerProps,
} from "./viewer/LogicModelViewer.tsx";
