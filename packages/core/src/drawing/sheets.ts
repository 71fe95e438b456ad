import { measureText } from "../layout/measure-text.ts";
import { type PaginateOptions, paginate, type Sheet } from "../layout/paginate.ts";
import type { Layout } from "../layout/types.ts";
import { typesetter } from "../layout/typesetter.ts";
import type { Row } from "../outline/outline.ts";
import { type DrawOptions, drawLayout, ground, moved } from "./draw.ts";
import { lightTheme } from "./theme.ts";
import { type Block, columnTitles, heading } from "./titles.ts";
import type { Drawing, Shape } from "./types.ts";

/** How to draw on paper. */
export interface SheetOptions extends DrawOptions, Omit<PaginateOptions, "reserved" | "measureText"> {}

/** Draws rows on as few sheets of paper as legibility allows. Each has the titles and, if there are several, its number. */
export function drawSheets(rows: readonly Row[], options: SheetOptions): readonly Drawing[] {
  const { paper, theme = lightTheme, title = "", subtitle = "", description = "", language = "ja" } = options;
  const type = typesetter(options.measureText ?? measureText);
  const { columnTitle = () => "" } = options;
  const head = (width: number): Block => heading(title, subtitle, width, type, theme);
  const titles = (layout: Layout): Block => columnTitles(layout, columnTitle, type, theme);
  const reserved = (layout: Layout) => head(layout.width).size + titles(layout).size;
  const sheets = paginate(rows, { ...options, reserved });

  function shapes({ parts }: Sheet, number: string, width: number): Shape[] {
    const above = head(Math.max(...parts.map(({ layout }) => layout.width)));
    const top = above.size + Math.max(...parts.map(({ layout }) => titles(layout).size));
    const page: Shape = { ...pageNumber, x: width, text: number, fill: theme.quiet };
    return [
      ...above.shapes,
      ...(sheets.length > 1 ? [page] : []),
      ...parts.flatMap(({ x, layout }) =>
        [...titles(layout).shapes, ...drawLayout(layout, theme)].map((shape) => moved(shape, x, top)),
      ),
    ];
  }

  return sheets.map((sheet, i): Drawing => {
    const width = paper.width / sheet.unit;
    const height = paper.height / sheet.unit;
    const margin = paper.margin / sheet.unit;
    const number = `${i + 1} / ${sheets.length}`;
    return {
      width,
      height,
      shapes: [
        ground(width, height, theme),
        ...shapes(sheet, number, width - 2 * margin).map((shape) => moved(shape, margin, margin)),
      ],
      title: sheets.length > 1 ? `${title} ${number}`.trim() : title,
      description,
      language,
      paper,
    };
  });
}

const pageNumber = { type: "text", row: null, y: 20, fontSize: 12, bold: false, anchor: "end" } as const;
