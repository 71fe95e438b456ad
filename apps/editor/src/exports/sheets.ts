import type { LogicModel } from "@logic-model/core";
import { renderSheets } from "@logic-model/core/drawing";
import { PAPERS } from "@logic-model/core/layout";
import type { Drawing, ExportFormat } from "./ExportFormat.ts";

/** The paper, always landscape, that the app draws sheets for. */
export type SheetPaper = "A3" | "A4";

/** The diagram on sheets of A3, each in a file of its own. */
export const sheets: ExportFormat = {
  id: "sheets",
  title: { ja: "図（A3横・SVG）", en: "Diagram (A3 landscape, SVG)" },
  extension: "svg",
  mediaType: "image/svg+xml",
  write: (model, drawing) => drawSheets(model, "A3", drawing),
};

/** Returns the diagram on landscape sheets as SVG. On paper the goal is at a side, wherever it is on screen. */
export function drawSheets(model: LogicModel, paper: SheetPaper, { locale, direction }: Drawing): readonly string[] {
  return renderSheets(model, {
    paper: PAPERS[`${paper}-landscape`],
    direction: direction === "goal-left" ? "goal-left" : "goal-right",
    locale,
  });
}
