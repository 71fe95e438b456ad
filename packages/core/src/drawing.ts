export { type DrawOptions, drawDiagram } from "./drawing/draw.ts";
export { type RenderOptions, renderSheets, renderSvg } from "./drawing/render-svg.ts";
export { drawSheets, type SheetOptions } from "./drawing/sheets.ts";
export { toSvg } from "./drawing/svg.ts";
export { lightTheme, type Theme } from "./drawing/theme.ts";
export type { Drawing, PathShape, RectShape, Shape, TextShape } from "./drawing/types.ts";
