import type { ReactElement } from "react";
import { CodedField, type TypedFieldProps } from "./CodedField.tsx";
import { REQUIRED_WORDS, WORDS } from "./codecs.ts";

/** A text field. If `required`, it is kept as an empty text when it is emptied, and removed otherwise. */
export function TextField(props: TypedFieldProps<string> & { readonly required?: boolean }): ReactElement {
  return <CodedField {...props} codec={props.required ? REQUIRED_WORDS : WORDS} />;
}
