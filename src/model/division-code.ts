export type CodeLevel = 'province' | 'prefecture' | 'county' | 'township';

/** Level of a place by the number of digits of its code (GB/T 2260 and the statistical township code). */
export const CODE_LEVELS: Readonly<Record<number, CodeLevel>> = {
  2: 'province',
  4: 'prefecture',
  6: 'county',
  9: 'township',
};

/** Digits of a code without the zeros that fill up a higher level: 330000 → 33, 331100 → 3311, 331122000 → 331122. */
export function significantCode(code: string): string {
  const padded = /^(\d{2})0000(?:000)?$|^(\d{4})00(?:000)?$|^(\d{6})000$/u.exec(code);
  return padded?.[1] ?? padded?.[2] ?? padded?.[3] ?? code;
}

/** Nine digits of a township's code, however a portal writes it: full-width, or with the three zeros of the statistical code of twelve digits. */
export const townshipCode = (code: string): string =>
  code
    .normalize('NFKC')
    .trim()
    .replace(/^(\d{9})000$/u, '$1');
