/** Ascending years as one reads them: the first and the last of unbroken ones, else each. */
export const yearSpan = (years: readonly number[]): string => {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (first === last) return String(first);
  return last - first === years.length - 1 ? `${first}–${last}` : years.join(' · ');
};
