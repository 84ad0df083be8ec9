/** A mistake in how the bench was called: its message is all that there is to say. */
export class UsageError extends Error {}
