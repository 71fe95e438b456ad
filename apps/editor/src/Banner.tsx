import type { SessionState } from "./document/createSession.ts";
import type { AppWords } from "./words.ts";

/** Shows what the user must know about the open document: that it can't be kept here, or is open in another tab. */
export function Banner(props: {
  state: SessionState;
  words: AppWords;
  onSave: () => void;
  onView: () => void;
  onTake: () => void;
}) {
  const { state, words, onSave, onView, onTake } = props;
  const { role, storage, separate } = state;
  const save = { label: words.saveToFile, onClick: onSave };
  const view = { label: words.tabView, onClick: onView };
  const edit = { label: words.tabEdit, onClick: onTake };
  if (role === "asked") return <Line text={words.tabAsked} buttons={[view, edit]} />;
  if (role === "viewing") return <Line text={words.tabViewing} buttons={[edit]} />;
  if (role === "taken") return <Line text={words.tabTaken} buttons={[edit]} />;
  if (storage === "failed") return <Line text={words.storageFailed} buttons={[save]} />;
  if (separate) return <Line text={words.separate} buttons={[]} />;
  return null;
}

function Line(props: { text: string; buttons: readonly { label: string; onClick: () => void }[] }) {
  return (
    <div className="banner" role="alert">
      <p>{props.text}</p>
      {props.buttons.map(({ label, onClick }) => (
        <button key={label} type="button" className="button" onClick={onClick}>
          {label}
        </button>
      ))}
    </div>
  );
}
