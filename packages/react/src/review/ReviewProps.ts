import type { Locale, LogicModel, PlacementKey, Profile } from "@logic-model/core";
import type { ReviewMessages } from "../messages/review.ts";

/** Props of all review views. */
export interface ReviewProps {
  readonly model: LogicModel;
  /** The profile whose words are used. Defaults to the model's own. */
  readonly profile?: Profile | undefined;
  readonly locale?: Locale | undefined;
  readonly messages?: Partial<ReviewMessages> | undefined;
  /** Called when a place of the model is chosen. Without it, places are plain text. */
  readonly onOpen?: ((key: PlacementKey) => void) | undefined;
  readonly className?: string | undefined;
}
