/**
 * The viewer and the editor as custom elements, `<logic-model-viewer>` and `<logic-model-editor>`.
 *
 * @module element
 */
export type * from "../../packages/element/editor.d.ts";
export type * from "../../packages/element/viewer.d.ts";
