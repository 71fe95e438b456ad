import { type DetailsMessages, detailsEn, detailsJa } from "./details.ts";
import { type DialogMessages, dialogsEn, dialogsJa } from "./dialogs.ts";
import { type FrameMessages, frameEn, frameJa } from "./frame.ts";
import { type PanelMessages, panelsEn, panelsJa } from "./panels.ts";

/** The words that parts of the editor bring when they are first shown. */
export interface PartMessages extends DetailsMessages, DialogMessages, PanelMessages {}

/** Every word the editor shows or speaks. `{name}` stands for a parameter. */
export interface EditorMessages extends FrameMessages, PartMessages {}

/** The words of the editor in Japanese. */
export const editorJa: EditorMessages = /* @__PURE__ */ Object.assign({}, frameJa, detailsJa, dialogsJa, panelsJa);

/** The words of the editor in English. */
export const editorEn: EditorMessages = /* @__PURE__ */ Object.assign({}, frameEn, detailsEn, dialogsEn, panelsEn);
