import { type DetailsMessages, detailsEn, detailsJa } from "./details.ts";
import { type DialogMessages, dialogsEn, dialogsJa } from "./dialogs.ts";
import { type FaultMessages, faultEn, faultJa } from "./fault.ts";
import { type FrameMessages, frameEn, frameJa } from "./frame.ts";
import { type PanelMessages, panelsEn, panelsJa } from "./panels.ts";

/** The texts of the editor. Details, dialogs and panels have their own. `{name}` stands for a parameter. */
export interface EditorMessages extends FrameMessages, DetailsMessages, DialogMessages, FaultMessages, PanelMessages {}

/** The words of the editor in Japanese. */
export const editorJa: EditorMessages = /* @__PURE__ */ Object.assign(
  {},
  frameJa,
  detailsJa,
  dialogsJa,
  faultJa,
  panelsJa,
);

/** The words of the editor in English. */
export const editorEn: EditorMessages = /* @__PURE__ */ Object.assign(
  {},
  frameEn,
  detailsEn,
  dialogsEn,
  faultEn,
  panelsEn,
);
