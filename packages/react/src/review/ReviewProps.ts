import type { Locale, LogicModel, PlacementKey, Profile } from "@logic-model/core";
import type { ReviewMessages } from "../messages/review.ts";

/** What every view of what is left to do is given. */
export interface ReviewProps {
  readonly model: LogicModel;
  /** Whose words are used; the model's own profile unless said. */
  readonly profile?: Profile | undefined;
  readonly locale?: Locale | undefined;
  readonly messages?: Partial<ReviewMessages> | undefined;
  /** A place of the model has been chosen. Without it, places are plain text. */
  readonly onOpen?: ((key: PlacementKey) => void) | undefined;
  readonly className?: string | undefined;
}
