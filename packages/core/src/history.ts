export {
  continuesStep,
  createHistory,
  type History,
  type HistoryStep,
  recordChange,
  redo,
  retractStep,
  undo,
} from "./operation/history.ts";
