import {
  fill,
  type LayoutDirection,
  type Locale,
  type LogicModel,
  renderSvg,
  serializeLogicModel,
} from "@logic-model/core";
import { fileName, saveText } from "./files.ts";
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

  async function save(extension: string, type: string, text: () => string) {
    const name = fileName(model.title, extension);
    try {
      if (await saveText(name, type, text())) onNotice(fill(words.saved, { name }));
    } catch {
      onNotice(words.saveFailed);
    }
  }
  const saveSvg = (page?: "A3-landscape") =>
    save("svg", "image/svg+xml", () => renderSvg(model, { direction, locale, ...(page ? { page } : {}) }));

  return (
    <>
      <Menu
        label={words.export}
        items={[
          { id: "svg", label: words.saveSvg, onChoose: () => void saveSvg() },
          { id: "sheet", label: words.saveSheet, onChoose: () => void saveSvg("A3-landscape") },
        ]}
      />
      <button
        type="button"
        className="button primary"
        onClick={() => void save("json", "application/json", () => serializeLogicModel(model))}
      >
        {words.save}
      </button>
    </>
  );
}
