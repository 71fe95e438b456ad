import { type MeasureText, measureText } from "@logic-model/core";
import { type RefObject, useEffect, useState } from "react";
import { useInBrowser } from "./useInBrowser.ts";

/** The fonts of the stylesheet. */
const FONTS = '"Noto Sans JP", "Noto Sans CJK JP", "Hiragino Sans", "Yu Gothic UI", Meiryo, sans-serif';

const measurers = new Map<string, MeasureText>();

/** Measures with the browser's own fonts; the same function for the same fonts, so that what was measured is remembered. */
function canvasMeasure(family: string): MeasureText {
  let measure = measurers.get(family);
  if (!measure) {
    const context = document.createElement("canvas").getContext("2d");
    measure = context
      ? (grapheme, bold) => {
          // 漢字 are as wide as they are high in every font, and there are thousands of them to ask for.
          if (grapheme >= "\u4e00" && grapheme <= "\u9fff") return 1;
          // Set each time: contexts are shared between the two weights. 100 px keeps hinting out of the widths.
          const font = `${bold ? 700 : 400} 100px ${family}`;
          if (context.font !== font) context.font = font;
          return context.measureText(grapheme).width / 100;
        }
      : measureText;
    measurers.set(family, measure);
  }
  return measure;
}

/**
 * How text is measured: `given` where the host has its own way; a table on a server and while hydrating what it sent;
 * else the browser's fonts, those that the stylesheet really gives to `root`.
 */
export function useMeasureText(root: RefObject<Element | null>, given: MeasureText | undefined): MeasureText {
  const inBrowser = useInBrowser();
  const [fonts, setFonts] = useState(FONTS);
  useEffect(() => {
    // Asked once the page is painted: asking earlier makes the browser compute all styles for it.
    const frame = requestAnimationFrame(() => {
      if (root.current) setFonts(getComputedStyle(root.current).fontFamily || FONTS);
    });
    return () => cancelAnimationFrame(frame);
  }, [root]);
  return given ?? (inBrowser ? canvasMeasure(fonts) : measureText);
}
