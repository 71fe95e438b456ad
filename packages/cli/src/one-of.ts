import { CommandError } from "./command-error.ts";

/** The value of an option, which is one of these; throws a `CommandError` for any other. */
export function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  if (!(allowed as readonly string[]).includes(value))
    throw new CommandError("wrong-value", { option, value, allowed: allowed.join(", ") });
  return value as T;
}
