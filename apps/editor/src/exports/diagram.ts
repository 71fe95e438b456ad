import { renderSvg } from "@logic-model/core/drawing";
import type { ExportFormat } from "./ExportFormat.ts";

/** The entire diagram in one file. */
export const diagram: ExportFormat = {
  id: "diagram",
  title: { ja: "図（SVG）", en: "Diagram (SVG)" },
  extension: "svg",
  mediaType: "image/svg+xml",
  write: (model, drawing) => [renderSvg(model, drawing)],
};
