/** A masked wording. */
export interface Wording {
  readonly masked: string;
}

/** What is made of a wording when it is first asked for, and remembered as long as the wording is: it is compared with many others. */
export function onceAWording<W extends Wording, T>(make: (wording: W) => T): (wording: W) => T {
  const known = new WeakMap<W, { readonly made: T }>();
  return (wording) => {
    const before = known.get(wording);
    if (before) return before.made;
    const made = make(wording);
    known.set(wording, { made });
    return made;
  };
}
