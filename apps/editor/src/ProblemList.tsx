import { type BaseLocale, type Problem, problemMessage } from "@logic-model/core";
import { fillTemplate } from "@logic-model/core/vocabulary";
import { useEffect, useRef } from "react";
import type { AppWords } from "./words.ts";

/** A file that could not be opened, and why. */
export interface Failure {
  readonly name: string;
  readonly problems: readonly Problem[];
  readonly more: number;
}

/** Lists the problems of a file with their places, and what to do about them. */
export function ProblemList(props: { failure: Failure; locale: BaseLocale; words: AppWords; onClose: () => void }) {
  const { failure, locale, words, onClose } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [failure]);
  return (
    <section className="problems" aria-labelledby="problems">
      <h2 id="problems" ref={heading} tabIndex={-1}>
        {fillTemplate(words.problemsTitle, { name: failure.name })}
      </h2>
      <p>{words.problemsText}</p>
      <ol>
        {failure.problems.map((problem) => (
          <li key={`${problem.code} ${problem.path}`}>
            {problemMessage(problem, locale)}
            {problem.path !== "" && (
              <span className="place">
                {words.problemPlace} <code>{problem.path}</code>
              </span>
            )}
          </li>
        ))}
      </ol>
      {failure.more > 0 && <p>{fillTemplate(words.moreProblems, { count: failure.more })}</p>}
      <button type="button" className="button" onClick={onClose}>
        {words.close}
      </button>
    </section>
  );
}
