import type { ReactElement } from "react";
import { CodedField, type TypedFieldProps } from "./CodedField.tsx";
import { VALUE } from "./codecs.ts";

/** A field for a number, or for words of the plan in its place. */
export function ValueField(props: TypedFieldProps<number | string>): ReactElement {
  return <CodedField {...props} codec={VALUE} />;
}
