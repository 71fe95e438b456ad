/** Why a command could not be carried out at all; exit code 2. */
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

/** A mistake in how the command was called, or a file that cannot be reached. `words.ts` puts it into words. */
export class CommandError extends Error {
  readonly code: CommandErrorCode;
  readonly params: Readonly<Record<string, string>>;

  constructor(code: CommandErrorCode, params: Readonly<Record<string, string>> = {}) {
    super(code);
    this.code = code;
    this.params = params;
  }
}
