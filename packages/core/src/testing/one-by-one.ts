import type { Finding } from "../lint/types.ts";

/** Returns findings about single nodes in place of those that are said once for many. */
export function oneByOne(findings: readonly Finding[]): readonly Finding[] {
  return findings.flatMap(
    ({ related, ...finding }) => related?.map((node): Finding => ({ ...finding, node })) ?? [finding],
  );
}
