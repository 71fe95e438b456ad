import { periodWords } from "@logic-model/core/vocabulary";
import type { ReactElement } from "react";
import { CodedField, type TypedFieldProps } from "./CodedField.tsx";
import { PERIOD } from "./codecs.ts";

/** A field for a fiscal year, a month or a day, written out beside it. */
export function PeriodField(props: Omit<TypedFieldProps<string>, "beside">): ReactElement {
  const { binding, editor } = props;
  const words = binding.value === undefined ? "" : periodWords(binding.value, editor.locale);
  return <CodedField {...props} codec={PERIOD} beside={words === binding.value ? undefined : words} />;
}
