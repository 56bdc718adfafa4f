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
