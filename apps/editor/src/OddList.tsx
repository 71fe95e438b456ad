import { fillTemplate } from "@logic-model/core/vocabulary";
import { useId } from "react";
import { downloadFile, fileName } from "./files.ts";
import { oddFile, oddName } from "./storage/oddRecord.ts";
import type { OddRecord } from "./storage/readRecord.ts";
import type { Ask } from "./useAsk.tsx";
import type { AppWords } from "./words.ts";

/** Lists the records of the browser's storage that can't be read, to download or delete. */
export function OddList(props: {
  records: readonly OddRecord[];
  words: AppWords;
  ask: Ask;
  onRemove: (record: OddRecord) => void;
}) {
  const { records, words, ask, onRemove } = props;
  const id = useId();

  async function remove(record: OddRecord, name: string) {
    const answer = await ask({
      title: fillTemplate(words.removeTitle, { name }),
      text: words.removeText,
      answers: [
        { id: "keep", label: words.cancel },
        { id: "remove", label: words.remove },
      ],
    });
    if (answer === "remove") onRemove(record);
  }

  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{words.oddTitle}</h3>
      <p className="quiet">{words.oddText}</p>
      <ul className="kept">
        {records.map((record) => {
          const name = oddName(record) || words.oddUnnamed;
          const file = () => new File([oddFile(record)], fileName(name, "json"), { type: "application/json" });
          return (
            <li key={`${typeof record.key} ${record.key}`} className="kept-item">
              <div className="kept-text">
                <p className="kept-name">{name}</p>
                <p className="small">{record.newer ? words.oddNewer : words.oddBroken}</p>
              </div>
              <div className="kept-actions">
                <button
                  type="button"
                  className="button"
                  aria-label={fillTemplate(words.removeLabel, { name })}
                  onClick={() => void remove(record, name)}
                >
                  {words.remove}
                </button>
                <button
                  type="button"
                  className="button"
                  aria-label={fillTemplate(words.downloadLabel, { name })}
                  onClick={() => downloadFile(file())}
                >
                  {words.download}
                </button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
