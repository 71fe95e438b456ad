import { type ReactElement, type ReactNode, useId } from "react";

/** A section of the form, under its heading. */
export function Group(props: { readonly title: string; readonly children: ReactNode }): ReactElement {
  const id = useId();
  return (
    <section className="lm-group" aria-labelledby={id}>
      <h3 id={id}>{props.title}</h3>
      {props.children}
    </section>
  );
}
