/** Why a command couldn't run. */
export type CommandErrorCode =
  | "no-command"
  | "unknown-command"
  | "unknown-option"
  | "missing-value"
  | "unexpected-value"
  | "wrong-value"
  | "missing-file"
  | "missing-output"
  | "too-many-files"
  | "not-found"
  | "is-directory"
  | "not-permitted"
  | "cannot-read"
  | "cannot-write"
  | "output-is-input"
  | "several-sheets";

/** Wrong usage, or a file that can't be read or written; exit code 2. `words.ts` has the texts. */
export class CommandError extends Error {
  readonly code: CommandErrorCode;
  readonly params: Readonly<Record<string, string>>;

  constructor(code: CommandErrorCode, params: Readonly<Record<string, string>> = {}) {
    super(code);
    this.code = code;
    this.params = params;
  }
}
