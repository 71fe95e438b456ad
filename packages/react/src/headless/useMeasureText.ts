import { type MeasureText, measureText } from "@logic-model/core";
import { type RefObject, useEffect, useState } from "react";
import { useInBrowser } from "./useInBrowser.ts";

/** The fonts of the stylesheet. */
const FONTS = '"Noto Sans JP", "Noto Sans CJK JP", "Hiragino Sans", "Yu Gothic UI", Meiryo, sans-serif';
/** Tells one font from another by how wide it is. */
const SAMPLE = "0123 Mmil あアーｱ。、「」";

const measurers = new Map<string, MeasureText>();
let canvas: CanvasRenderingContext2D | null | undefined;

/** Fonts as they are now: a family, and how wide it is, for a web font may arrive later under the same name. */
function fontsOf(family: string): string {
  canvas ??= document.createElement("canvas").getContext("2d");
  if (!canvas) return family;
  canvas.font = `100px ${family}`;
  return `${family} / ${canvas.measureText(SAMPLE).width}`;
}

/** Measures with the browser's own fonts; the same function for the same fonts, so that what was measured is remembered. */
function canvasMeasure(family: string, fonts: string): MeasureText {
  let measure = measurers.get(fonts);
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
    measurers.set(fonts, measure);
  }
  return measure;
}

/**
 * How text is measured: `given` where the host has its own way; a table on a server and while hydrating what it sent;
 * else the browser's fonts, those that the stylesheet really gives to `root`, also when a theme changes them or they arrive late.
 */
export function useMeasureText(root: RefObject<Element | null>, given: MeasureText | undefined): MeasureText {
  const inBrowser = useInBrowser();
  const [family, setFamily] = useState(FONTS);
  const [fonts, setFonts] = useState<string | null>(null);
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const read = () => {
      const family = getComputedStyle(element).fontFamily || FONTS;
      setFamily(family);
      setFonts(fontsOf(family));
    };
    // The stylesheet lets a change of the family take a moment, so that its end is told.
    const onTransition = (event: Event) => {
      if ((event as TransitionEvent).propertyName === "font-family") read();
    };
    const page = element.ownerDocument.fonts;
    // Asked once the page is painted: asking earlier makes the browser compute all styles for it.
    const frame = requestAnimationFrame(read);
    const styled = element.closest(".lm") ?? element;
    styled.addEventListener("transitionend", onTransition);
    page?.addEventListener("loadingdone", read);
    return () => {
      cancelAnimationFrame(frame);
      styled.removeEventListener("transitionend", onTransition);
      page?.removeEventListener("loadingdone", read);
    };
  }, [root]);
  return given ?? (inBrowser ? canvasMeasure(family, fonts ?? fontsOf(family)) : measureText);
}
