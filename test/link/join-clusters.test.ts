import { describe, expect, it } from '@jest/globals';
import { JoinedClusters } from '../../src/link/join-clusters.js';
import type { NearCandidate } from '../../src/model/near.js';
import { areNear } from '../../src/near/near-wordings.js';

const LETTERS = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地玄黄宇宙洪荒日月盈昃';
/** Neighbours are near, and no others. */
const chain = (at: number): string => LETTERS.slice(2 * at, 2 * at + 21);

const candidate = (keys: string[], id: string, at: number, clusterId: string | null): NearCandidate => ({
  keys,
  id,
  text: chain(at),
  clusterId,
  unclustered: false,
});

describe('joining a page with clusters', () => {
  it('puts a wording that comes back into the cluster that bears its id', () => {
    const clusters = new JoinedClusters([{ id: 'a', text: chain(0) }], areNear);
    clusters.take([candidate(['a'], 'b', 1, 'a'), candidate(['a'], 'c', 2, 'a')]);
    expect(clusters.joined()).toEqual({ rows: [{ id: 'a', clusterId: 'a' }], merged: [] });
  });

  it('leaves a wording alone that is near nobody of the cluster that bears its id', () => {
    const clusters = new JoinedClusters([{ id: 'a', text: chain(0) }], areNear);
    clusters.take([candidate(['a'], 'c', 2, 'a'), candidate(['a'], 'd', 3, 'a')]);
    expect(clusters.joined()).toEqual({ rows: [{ id: 'a', clusterId: null }], merged: [] });
  });

  it('makes one of two clusters that a wording holds together, whichever slice they come in', () => {
    const clusters = new JoinedClusters([{ id: 'm', text: chain(1) }], areNear);
    clusters.take([candidate(['m'], 'x', 2, 'c')]);
    clusters.take([candidate(['m'], 'y', 0, 'b'), candidate(['m'], 'z', 5, 'a')]);
    expect(clusters.joined()).toEqual({ rows: [{ id: 'm', clusterId: 'b' }], merged: [{ from: 'c', to: 'b' }] });
  });
});
