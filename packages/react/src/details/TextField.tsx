import type { ReactElement } from "react";
import { CodedField, type TypedFieldProps } from "./CodedField.tsx";
import { REQUIRED_WORDS, WORDS } from "./codecs.ts";

/** A field for words. `required`: left empty, it is an empty text, not a missing one. */
export function TextField(props: TypedFieldProps<string> & { readonly required?: boolean }): ReactElement {
  return <CodedField {...props} codec={props.required ? REQUIRED_WORDS : WORDS} />;
}
