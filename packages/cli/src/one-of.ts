import { CommandError } from "./command-error.ts";

/** Returns an option's value. Throws a `CommandError` if it isn't allowed. */
export function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  if (!(allowed as readonly string[]).includes(value))
    throw new CommandError("wrong-value", { option, value, allowed: allowed.join(", ") });
  return value as T;
}
