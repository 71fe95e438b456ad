import { type MeasureText, measureText } from "@logic-model/core/layout";
import { type RefObject, useEffect, useState } from "react";
import { useInBrowser } from "./useInBrowser.ts";

/** The fonts of the stylesheet. */
const FONTS = '"Noto Sans JP", "Noto Sans CJK JP", "Hiragino Sans", "Yu Gothic UI", Meiryo, sans-serif';
/** A text whose width identifies a font. */
const SAMPLE = "0123 Mmil あアーｱ。、「」";

const measurers = new Map<string, MeasureText>();
let canvas: CanvasRenderingContext2D | null | undefined;

/** Returns a font family with its current width, as a web font with the same name may load later. */
function fontsOf(family: string): string {
  canvas ??= document.createElement("canvas").getContext("2d");
  if (!canvas) return family;
  canvas.font = `100px ${family}`;
  return `${family} / ${canvas.measureText(SAMPLE).width}`;
}

/** Returns a measurer for a font family; the same function for the same fonts, so that measurements stay cached. */
function canvasMeasure(family: string, fonts: string): MeasureText {
  let measure = measurers.get(fonts);
  if (!measure) {
    const context = document.createElement("canvas").getContext("2d");
    measure = context
      ? (grapheme, bold) => {
          // Kanji are full-width in every font, and there are thousands of them.
          if (grapheme >= "\u4e00" && grapheme <= "\u9fff") return 1;
          // Both weights share the context. 100 px avoids the effect of hinting on widths.
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
 * Returns how text is measured: `given` if it is set; the built-in table on a server and while hydrating; otherwise the
 * browser's fonts as computed for `root`, also after a theme changes them or they load late.
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
    // The stylesheet has a transition on `font-family`, so that a change fires an event.
    const onTransition = (event: Event) => {
      if ((event as TransitionEvent).propertyName === "font-family") read();
    };
    const page = element.ownerDocument.fonts;
    // After the page is painted, as reading styles earlier forces a recalculation.
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
