import { useEffect, useRef, useState, type RefObject } from 'react';

/** Width in CSS pixels of an element, followed as it changes, and how much larger than usual (16 pixels) the page's letters are. */
export function useWidth<E extends HTMLElement>(): readonly [RefObject<E>, number, number] {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState(0);
  const [unit, setUnit] = useState(1);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.floor(entry.contentRect.width));
      setUnit(parseFloat(getComputedStyle(document.documentElement).fontSize) / 16);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width, unit];
}
