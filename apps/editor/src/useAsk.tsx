import { type ReactElement, useCallback, useEffect, useId, useRef, useState } from "react";

/** A question with two or three answers. The first is the safest or most likely one. */
interface Question<Answer extends string = string> {
  readonly title: string;
  readonly text: string;
  readonly answers: readonly { readonly id: Answer; readonly label: string }[];
}

/** Shows a question and waits for the answer; `null` if it is closed without one. */
export type Ask = <Answer extends string>(question: Question<Answer>) => Promise<Answer | null>;

interface Asked {
  readonly question: Question;
  answer(id: string | null): void;
}

/** Returns a dialog for questions, and a function to show one. */
export function useAsk(): [dialog: ReactElement | null, ask: Ask] {
  const [asked, setAsked] = useState<Asked | null>(null);
  const last = useRef<Asked | null>(null);
  const ask = useCallback((question: Question) => {
    // A new question closes the previous one without an answer.
    last.current?.answer(null);
    const show = (next: Asked | null) => {
      last.current = next;
      setAsked(next);
    };
    return new Promise<string | null>((resolve) => {
      const next: Asked = {
        question,
        answer(id) {
          if (last.current === next) show(null);
          resolve(id);
        },
      };
      show(next);
    });
  }, []) as Ask;
  return [asked && <AskDialog key={asked.question.title} {...asked} />, ask];
}

function AskDialog({ question, answer }: Asked) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}text`}
      onClose={(event) => answer(event.currentTarget.returnValue || null)}
    >
      <h2 id={`${id}title`}>{question.title}</h2>
      <p id={`${id}text`}>{question.text}</p>
      <form method="dialog" className="dialog-actions">
        {question.answers.map(({ id, label }, i) => (
          <button key={id} type="submit" value={id} className={i === 0 ? "button primary" : "button"}>
            {label}
          </button>
        ))}
      </form>
    </dialog>
  );
}
