/** An error that a person can act on: what is wrong, with what, and what to do. Its message is shown as it stands, without a stack. */
export class UserError extends Error {
  override readonly name = 'UserError';
  constructor(
    message: string,
    readonly code = 'USER_ERROR',
  ) {
    super(message);
  }
}

/** What a person is shown of an error: its message; for one that nobody foresaw, also that it is a defect. */
export function messageOf(error: unknown): string {
  if (error instanceof UserError) return error.message;
  const message = error instanceof Error ? error.message : String(error);
  return error instanceof Error && 'code' in error ? message : `Unexpected error: ${message}`;
}
