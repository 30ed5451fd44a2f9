const kilo = 1_024;

/** A file's size as people say it: 812 KB, 3.4 MB. */
export const fileSize = (bytes: number): string =>
  bytes < kilo * kilo ? `${Math.max(1, Math.round(bytes / kilo))} KB` : `${(bytes / kilo / kilo).toFixed(1)} MB`;
