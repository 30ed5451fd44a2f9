const perMinute = 240;
const buckets = new Map<string, { left: number; at: number }>();

/** Whether somebody asks faster than a person types: a bucket of 240 that refills within a minute. */
export function isTooFast(who: string, at = performance.now()): boolean {
  const bucket = buckets.get(who) ?? { left: perMinute, at };
  const left = Math.min(perMinute, bucket.left + ((at - bucket.at) / 60_000) * perMinute);
  if (buckets.size > 10_000) buckets.clear();
  buckets.set(who, { left: Math.max(0, left - 1), at });
  return left < 1;
}
