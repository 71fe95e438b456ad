import { createOutline, type Locale, type Outline, type Profile, profileOf } from "@logic-model/core";
import { useLanguage } from "../headless/useLanguage.ts";
import type { Catalogue } from "../messages/compose.ts";
import type { ReviewProps } from "./ReviewProps.ts";

/** The props of a review view, resolved. */
export interface Review<Messages> {
  readonly outline: Outline;
  readonly profile: Profile;
  readonly locale: Locale;
  readonly messages: Messages;
}

/** Resolves the props of a review view. */
export function useReview<Messages extends object>(
  props: ReviewProps,
  catalogue: Catalogue<Messages>,
): Review<Messages> {
  const profile = props.profile ?? profileOf(props.model);
  const language = useLanguage(props.locale ?? "ja", profile, catalogue, props.messages);
  return { outline: createOutline(props.model), profile, ...language };
}
