export { generic } from "./profile/generic.ts";
export { homeCare } from "./profile/home-care.ts";
export { medicalPlan } from "./profile/medical-plan.ts";
export { profileLocale } from "./profile/profiles.ts";
export { termTitle } from "./profile/term-title.ts";
export type { BusinessItem, PlanTerm, Rating, Scene, Term } from "./profile/types.ts";
