/** What a command has to say. Exit codes: 0 done, 1 the file has problems, 2 wrong usage or no access to a file. */
export interface Result {
  readonly out: string;
  readonly err: string;
  readonly exitCode: 0 | 1 | 2;
}

/** The result of a command that was carried out. */
export function result(out: string): Result {
  return { out, err: "", exitCode: 0 };
}

/** One JSON document. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Text for a terminal: a file's words must not steer it, so control characters other than line ends become spaces. */
export function plain(text: string): string {
  return text.replace(/[^\P{Cc}\n]/gu, " ");
}
