import {
  type BaseLocale,
  type LayoutDirection,
  type LogicModel,
  PAPERS,
  renderSheets,
  renderSvg,
} from "@logic-model/core";
import { fileName } from "./files.ts";

/** How a model is drawn. */
export interface Drawing {
  readonly locale: BaseLocale;
  readonly direction: LayoutDirection;
}

/** The paper, always landscape, that the app draws sheets for. */
export type SheetPaper = "A3" | "A4";

/** The whole diagram as an SVG file. */
export function diagramFile(model: LogicModel, untitled: string, drawing: Drawing): File {
  return svgFile(renderSvg(model, drawing), model.title || untitled);
}

/** The diagram on sheets of A3, an SVG file for each. */
export function sheetFiles(model: LogicModel, untitled: string, drawing: Drawing): readonly File[] {
  const sheets = drawSheets(model, "A3", drawing);
  return sheets.map((svg, i) => svgFile(svg, `${model.title || untitled}${sheets.length > 1 ? ` ${i + 1}` : ""}`));
}

/** The diagram on landscape sheets of paper, as SVG texts. Paper has the goal at a side, whatever the screen has. */
export function drawSheets(model: LogicModel, paper: SheetPaper, { locale, direction }: Drawing): readonly string[] {
  return renderSheets(model, {
    paper: PAPERS[`${paper}-landscape`],
    direction: direction === "goal-left" ? "goal-left" : "goal-right",
    locale,
  });
}

function svgFile(svg: string, name: string): File {
  return new File([svg], fileName(name, "svg"), { type: "image/svg+xml" });
}
