import type { PlanTerm } from "./types.ts";

/**
 * The terms of the two plans that home-care models accompany. Source: 厚生労働省老健局老人保健課
 * 「地域における在宅医療・介護連携推進事業の更なる推進に向けて」 (2023-10-19), 関連計画等のスケジュール: 第9期 is R6–R8, and
 * each later term three years; 第8次医療計画 is 2024–2029, and each later one six years.
 */
export const PLAN_TERMS: readonly PlanTerm[] = [
  ...[8, 9, 10, 11, 12, 13, 14].map((term) => careInsurance(term, 2024 + 3 * (term - 9))),
  ...[8, 9, 10].map((term) => medicalCare(term, 2024 + 6 * (term - 8))),
];

function careInsurance(term: number, start: number): PlanTerm {
  return {
    names: [[`第${term}期`, "介護保険"]],
    title: { ja: `第${term}期介護保険事業計画`, en: `Long-term care insurance plan, term ${term}` },
    start: String(start),
    end: String(start + 2),
  };
}

function medicalCare(term: number, start: number): PlanTerm {
  return {
    names: [[`第${term}次`, "医療計画"]],
    title: { ja: `第${term}次医療計画`, en: `Medical care plan, term ${term}` },
    start: String(start),
    end: String(start + 5),
  };
}
