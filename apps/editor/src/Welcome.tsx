import { OpenButton } from "./OpenButton.tsx";
import { SAMPLES } from "./samples.ts";
import type { AppWords } from "./words.ts";

/** What the app shows before anything is open. */
export function Welcome(props: { words: AppWords; onFile: (file: File) => void; onSample: (id: string) => void }) {
  const { words, onFile, onSample } = props;
  return (
    <section className="welcome" aria-labelledby="welcome">
      <h2 id="welcome">{words.welcome}</h2>
      <p>{words.welcomeText}</p>
      <p>
        <OpenButton primary label={words.open} onFile={onFile} />
      </p>
      <h3>{words.samples}</h3>
      <ul>
        {SAMPLES.map((sample) => (
          <li key={sample.id}>
            <button type="button" className="button" onClick={() => onSample(sample.id)}>
              {words[sample.word]}
            </button>
          </li>
        ))}
      </ul>
      <p className="quiet">{words.private}</p>
    </section>
  );
}
