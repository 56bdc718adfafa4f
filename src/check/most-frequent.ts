/** The value that comes most often; of several the first. */
export function mostFrequent<T>(values: readonly T[]): T | undefined {
  const count = new Map<T, number>();
  for (const value of values) count.set(value, (count.get(value) ?? 0) + 1);
  return [...count].sort((a, b) => b[1] - a[1])[0]?.[0];
}
