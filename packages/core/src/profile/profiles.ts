import type { LogicModel } from "../model/types.ts";
import { generic } from "./generic.ts";
import { homeCare } from "./home-care.ts";
import { medicalPlan } from "./medical-plan.ts";
import type { Profile } from "./types.ts";

/** The profiles that come with the toolkit. */
export const PROFILES: readonly Profile[] = [generic, homeCare, medicalPlan];

/** The profile a model names; `generic` where it names none or one that is not known here. */
export function profileOf(model: LogicModel, profiles: readonly Profile[] = PROFILES): Profile {
  return profiles.find((profile) => profile.id === model.profile) ?? generic;
}
