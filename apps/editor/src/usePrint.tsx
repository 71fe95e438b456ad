import type { LogicModel } from "@logic-model/core";
import { type ReactElement, useEffect, useEffectEvent, useRef, useState } from "react";
import type { Drawing } from "./exports/ExportFormat.ts";
import { drawSheets, type SheetPaper } from "./exports/sheets.ts";

interface Sheets {
  readonly paper: SheetPaper;
  readonly urls: readonly string[];
}

/** Returns the sheets, which are visible only on paper, and a function to print a model on them. */
export function usePrint(
  onFail: () => void,
): [sheets: ReactElement | null, print: (model: LogicModel, paper: SheetPaper, drawing: Drawing) => void] {
  const [sheets, setSheets] = useState<Sheets | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const fail = useEffectEvent(() => {
    setSheets(null);
    onFail();
  });

  useEffect(() => {
    if (!sheets) return;
    const away = setPage(`size: ${sheets.paper} landscape; margin: 0`);
    const done = () => setSheets(null);
    addEventListener("afterprint", done);
    let left = false;
    const images = Array.from(root.current?.querySelectorAll("img") ?? [], (image) => image.decode());
    Promise.all(images)
      .then(() => left || print())
      .catch(() => left || fail());
    return () => {
      left = true;
      removeEventListener("afterprint", done);
      away();
    };
  }, [sheets]);

  const element = sheets && (
    <div ref={root} className="sheets" data-paper={sheets.paper}>
      {sheets.urls.map((url, i) => (
        <img key={url} src={url} alt={String(i + 1)} />
      ))}
    </div>
  );

  return [
    element,
    (model, paper, drawing) => {
      try {
        // Unlike inline markup, an image is allowed by every content security policy, and its text stays text.
        const urls = drawSheets(model, paper, drawing).map((svg) => `data:image/svg+xml,${encodeURIComponent(svg)}`);
        setSheets({ paper, urls });
      } catch {
        onFail();
      }
    },
  ];
}

/** Prints the page as shown, on A4. */
export function printPage(): void {
  const away = setPage("size: A4; margin: 12mm");
  addEventListener("afterprint", away, { once: true });
  print();
}

/** Sets the paper to print on. Returns a function that resets it. */
function setPage(style: string): () => void {
  const page = new CSSStyleSheet();
  page.replaceSync(`@page { ${style} }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, page];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((known) => known !== page);
  };
}
