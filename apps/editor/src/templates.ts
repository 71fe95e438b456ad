import { applyOperation, createId, createLogicModel, type LogicModel, type Outcome } from "@logic-model/core";

/** The templates for new models. */
export const TEMPLATES: readonly Template[] = [
  { id: "blank", create: blank },
  { id: "fourScenes", create: fourScenes },
  { id: "medicalPlan", create: medicalPlan },
];

/** A template. Its texts are empty, so that nothing has to be deleted before writing. */
export interface Template {
  readonly id: "blank" | "fourScenes" | "medicalPlan";
  create(): LogicModel;
}

/** Returns a model with only a vision. */
function blank(): LogicModel {
  return createLogicModel({ profile: "generic", status: "draft" });
}

/** 在宅医療・介護連携: an outcome for each of the four scenes. */
function fourScenes(): LogicModel {
  const start = createLogicModel({ profile: "home-care", status: "draft" });
  return ["dailyCare", "admissionDischarge", "emergency", "endOfLife"].reduce(
    (model, scene) => withOutcome(model, start.root, outcome({ level: "intermediate", scenes: [scene] })),
    start,
  );
}

/** 医療計画・がん計画: one chain of outcomes, 分野別 → 中間 → 初期. */
function medicalPlan(): LogicModel {
  let model = createLogicModel({ profile: "medical-plan", status: "draft" });
  let parent = model.root;
  for (const level of ["field", "intermediate", "initial"]) {
    const below = outcome({ level });
    model = withOutcome(model, parent, below);
    parent = below.id;
  }
  return model;
}

function outcome(fields: Pick<Outcome, "level" | "scenes">): Outcome {
  return { id: createId("o"), kind: "outcome", text: "", ...fields, indicators: [], outcomes: [], measures: [] };
}

function withOutcome(model: LogicModel, parent: string, node: Outcome): LogicModel {
  const change = applyOperation(model, { type: "add", node, parent });
  if (!change.ok) throw new Error(`template: ${change.refusal.code}`);
  return change.model;
}
