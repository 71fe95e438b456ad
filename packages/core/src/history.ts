export {
  continuesStep,
  createHistory,
  type History,
  type HistoryStep,
  rebaseHistory,
  recordChange,
  redo,
  retractStep,
  type Stepped,
  stepHistory,
  undo,
} from "./operation/history.ts";
