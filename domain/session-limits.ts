/** A session ends after eight hours, and after half an hour in which nothing is asked; both in seconds of real time. */
export const sessionSeconds = 8 * 3600;
export const idleSeconds = 30 * 60;
