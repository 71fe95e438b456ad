import { periodWords } from "@logic-model/core";
import type { ReactElement } from "react";
import { CodedField, type TypedFieldProps } from "./CodedField.tsx";
import { PERIOD } from "./codecs.ts";

/** A field for a fiscal year, a month or a day, with what it is called beside it. */
export function PeriodField(props: Omit<TypedFieldProps<string>, "beside">): ReactElement {
  const { field, editor } = props;
  const words = field.value === undefined ? "" : periodWords(field.value, editor.locale);
  return <CodedField {...props} codec={PERIOD} beside={words === field.value ? undefined : words} />;
}
