/** What a command prints. Exit codes: 0 success, 1 the file has problems, 2 wrong usage or no access to a file. */
export interface Result {
  readonly out: string;
  readonly err: string;
  readonly exitCode: 0 | 1 | 2;
}

/** Returns the result of a successful command. */
export function result(out: string): Result {
  return { out, err: "", exitCode: 0 };
}

/** Returns a value as a JSON document. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Returns a text for the terminal. Control characters from a file could change its state, so all but line ends become spaces. */
export function plain(text: string): string {
  return text.replace(/[^\P{Cc}\n]/gu, " ");
}
