import {
  fill,
  type LayoutDirection,
  type Locale,
  type LogicModel,
  PAPERS,
  renderSheets,
  renderSvg,
  serializeLogicModel,
} from "@logic-model/core";
import { downloadFile, fileName, saveFile } from "./files.ts";
import { Menu } from "./Menu.tsx";
import type { AppWords } from "./words.ts";

/** Saves the model, and writes its diagram as a file. */
export function ExportMenu(props: {
  model: LogicModel;
  locale: Locale;
  direction: LayoutDirection;
  words: AppWords;
  onNotice: (notice: string) => void;
}) {
  const { model, locale, direction, words, onNotice } = props;

  async function save(make: () => readonly File[]) {
    try {
      const files = make();
      // A browser asks for the place of one file a click.
      const saved = files.length === 1 ? await saveFile(files[0] as File) : files.every(downloadFile);
      if (saved) onNotice(fill(words.saved, { name: files.map((file) => file.name).join("、") }));
    } catch {
      onNotice(words.saveFailed);
    }
  }

  const svgs = (texts: readonly string[]) =>
    texts.map((text, i) => {
      const number = texts.length > 1 ? ` ${i + 1}` : "";
      return new File([text], fileName(`${model.title}${number}`, "svg"), { type: "image/svg+xml" });
    });
  const diagram = () => svgs([renderSvg(model, { direction, locale })]);
  const sheets = () =>
    svgs(
      renderSheets(model, {
        paper: PAPERS["A3-landscape"],
        direction: direction === "goal-left" ? "goal-left" : "goal-right",
        locale,
      }),
    );
  const written = () => [
    new File([serializeLogicModel(model)], fileName(model.title, "json"), { type: "application/json" }),
  ];

  return (
    <>
      <Menu
        label={words.export}
        items={[
          { id: "svg", label: words.saveSvg, onChoose: () => void save(diagram) },
          { id: "sheet", label: words.saveSheet, onChoose: () => void save(sheets) },
        ]}
      />
      <button type="button" className="button primary" onClick={() => void save(written)}>
        {words.save}
      </button>
    </>
  );
}
