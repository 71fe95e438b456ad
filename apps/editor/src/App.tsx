import {
  fill,
  type LayoutDirection,
  type Locale,
  type LogicModel,
  lint,
  readLogicModel,
  stats,
} from "@logic-model/core";
import { LogicModelViewer, type LogicModelViewerHandle } from "@logic-model/react";
import { useEffect, useMemo, useRef, useState } from "react";
import { ExportMenu } from "./ExportMenu.tsx";
import { FindingList } from "./FindingList.tsx";
import { Menu } from "./Menu.tsx";
import { OpenButton } from "./OpenButton.tsx";
import { type Failure, ProblemList } from "./ProblemList.tsx";
import { SAMPLES } from "./samples.ts";
import { useFileDrop } from "./useFileDrop.ts";
import { Welcome } from "./Welcome.tsx";
import { type AppWords, WORDS } from "./words.ts";

const DIRECTIONS: readonly LayoutDirection[] = ["goal-right", "goal-left", "goal-top"];

/** The app: opens a model, shows it, says what is wrong with a file that is none, and saves. */
export function App() {
  const [locale, setLocale] = useState<Locale>(() => (navigator.language.startsWith("ja") ? "ja" : "en"));
  const [model, setModel] = useState<LogicModel | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [notice, setNotice] = useState("");
  const [direction, setDirection] = useState<LayoutDirection>("goal-right");
  const [findingsOpen, setFindingsOpen] = useState(false);
  const viewer = useRef<LogicModelViewerHandle>(null);
  const words = WORDS[locale];

  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = model ? `${model.title} - ${words.app}` : words.app;
  }, [locale, model, words]);

  function show(name: string, content: string | Uint8Array) {
    const result = readLogicModel(content);
    if (result.ok) {
      setModel(result.model);
      setFailure(null);
      setNotice(fill(words.opened, { name: result.model.title || name }));
    } else {
      // What was open before stays open below the message.
      setFailure({ name, problems: result.problems, more: result.more });
      setNotice("");
    }
  }

  async function open(file: File) {
    try {
      show(file.name, new Uint8Array(await file.arrayBuffer()));
    } catch {
      setFailure(null);
      setNotice(fill(words.unreadable, { name: file.name }));
    }
  }

  const dropping = useFileDrop(open);
  const openSample = async (id: string) => {
    const sample = SAMPLES.find((s) => s.id === id);
    if (sample) show(sample.id, await sample.load());
  };

  return (
    <div className="app" data-dropping={dropping || undefined}>
      <header className="app-bar">
        <h1>{model?.title || words.app}</h1>
        {model && <ModelMeta model={model} words={words} />}
        <div className="app-actions">
          <OpenButton label={words.open} onFile={open} />
          <Menu
            label={words.samples}
            items={SAMPLES.map(({ id, word }) => ({ id, label: words[word], onChoose: () => void openSample(id) }))}
          />
          {model && (
            <>
              <select
                className="button wide"
                aria-label={words.direction}
                value={direction}
                onChange={(e) => setDirection(e.target.value as LayoutDirection)}
              >
                {DIRECTIONS.map((id) => (
                  <option key={id} value={id}>
                    {words.directions[id]}
                  </option>
                ))}
              </select>
              <FindingsButton model={model} words={words} open={findingsOpen} onToggle={setFindingsOpen} />
              <ExportMenu model={model} locale={locale} direction={direction} words={words} onNotice={setNotice} />
            </>
          )}
          <select
            className="button"
            aria-label={words.language}
            value={locale}
            onChange={(e) => setLocale(e.target.value as Locale)}
          >
            <option value="ja">日本語</option>
            <option value="en">English</option>
          </select>
        </div>
      </header>
      <p className="notice" role="status">
        {notice}
      </p>
      {failure && <ProblemList failure={failure} locale={locale} words={words} onClose={() => setFailure(null)} />}
      <main className="app-main">
        {model ? (
          <>
            <LogicModelViewer ref={viewer} value={model} direction={direction} locale={locale} />
            {findingsOpen && (
              <FindingList
                model={model}
                locale={locale}
                words={words}
                onReveal={(key) => viewer.current?.reveal(key)}
                onClose={() => setFindingsOpen(false)}
              />
            )}
          </>
        ) : (
          <Welcome words={words} onFile={open} onSample={(id) => void openSample(id)} />
        )}
      </main>
      {dropping && <div className="drop-hint">{words.drop}</div>}
    </div>
  );
}

function ModelMeta({ model, words }: { model: LogicModel; words: AppWords }) {
  const counts = stats(model);
  return (
    <p className="app-meta">
      {fill(words.counts, { ...counts })}
      {model.status && <span className="status">{words.statuses[model.status]}</span>}
    </p>
  );
}

function FindingsButton(props: {
  model: LogicModel;
  words: AppWords;
  open: boolean;
  onToggle: (open: boolean) => void;
}) {
  const { model, words, open, onToggle } = props;
  const count = useMemo(() => lint(model).length, [model]);
  return (
    <button type="button" className="button" aria-expanded={open} onClick={() => onToggle(!open)}>
      {fill(words.findings, { count })}
    </button>
  );
}
