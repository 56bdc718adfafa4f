/** The code units that `\s` matches and `trim` drops. Most code units of a report are Han characters and leave at the first comparison. */
export const isWhiteSpace = (code: number): boolean =>
  code > 0x3000
    ? code === 0xfeff
    : code <= 0x20
      ? code === 0x20 || (code >= 0x09 && code <= 0x0d)
      : code >= 0xa0 &&
        (code === 0xa0 ||
          code === 0x3000 ||
          (code >= 0x2000 && code <= 0x200a) ||
          code === 0x2028 ||
          code === 0x2029 ||
          code === 0x202f ||
          code === 0x205f ||
          code === 0x1680);
