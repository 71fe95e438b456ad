import { type ReactElement, useCallback, useEffect, useId, useRef, useState } from "react";

/** A question with two or three answers. The first answer is the one that loses nothing or is meant most. */
interface Question<Answer extends string = string> {
  readonly title: string;
  readonly text: string;
  readonly answers: readonly { readonly id: Answer; readonly label: string }[];
}

/** Puts a question and waits for the answer; null where she closes it without one. */
export type Ask = <Answer extends string>(question: Question<Answer>) => Promise<Answer | null>;

interface Asked {
  readonly question: Question;
  answer(id: string | null): void;
}

/** A way to ask, and the dialog it asks in. */
export function useAsk(): [dialog: ReactElement | null, ask: Ask] {
  const [asked, setAsked] = useState<Asked | null>(null);
  const last = useRef<Asked | null>(null);
  const ask = useCallback((question: Question) => {
    // A question that another one replaces is closed without an answer.
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
