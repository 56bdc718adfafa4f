import type { ReactNode } from 'react';
import { useWords } from '../words/language.js';
import { LOOKS, STATES } from './states.js';

/** Colours and signs of the threads chart in words. */
export function Legend(): ReactNode {
  const { states, township } = useWords();
  return (
    <ul className="legend" aria-label={township.legend}>
      {STATES.map((state) => (
        <li key={state}>
          <svg width={24} height={20} aria-hidden="true" className={`cell cell-${state}`}>
            <rect x={1} y={1} width={22} height={18} rx={3} fill={LOOKS[state].fill} />
            <text x={12} y={15} textAnchor="middle" fill={LOOKS[state].ink}>
              {LOOKS[state].sign}
            </text>
          </svg>
          {states[state]}
        </li>
      ))}
      <li>
        <svg width={24} height={20} aria-hidden="true">
          <rect className="absent" x={1} y={1} width={22} height={18} />
        </svg>
        {township.noReport}
      </li>
    </ul>
  );
}
