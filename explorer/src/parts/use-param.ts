import { useSearchParams } from 'wouter';

/** One state of a view that stands in its address, and how to set it; null or nothing takes it out. `replace`: without a step of its own in the history. */
export function useParam(
  name: string,
): readonly [string | null, (value: string | null, options?: { readonly replace: boolean }) => void] {
  const [params, setParams] = useSearchParams();
  const set = (value: string | null, options?: { readonly replace: boolean }): void =>
    setParams((before) => {
      const after = new URLSearchParams(before);
      if (value === null || value === '') after.delete(name);
      else after.set(name, value);
      return after;
    }, options);
  return [params.get(name), set];
}
