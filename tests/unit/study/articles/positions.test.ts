import { expect, it } from 'vitest';
import { isRead, shareBefore } from '@/study/articles/position';
import { positionOf, setPosition } from '@/study/articles/positions';
import { aStudy, got } from '../a-study';

it('what was read once stays read, and the place goes back all the same', async () => {
  const study = aStudy();
  await setPosition(study, 'x', { bead: 3, seen: 9, beads: 10, share: 1 });
  await setPosition(study, 'x', { bead: 1, seen: 2, beads: 10, share: 0.2 });
  const place = got(await positionOf(study, 'x'));
  expect(place).toMatchObject({ bead: 1, furthest: 9 });
  expect(place && isRead(place)).toBe(true);
  expect(place && shareBefore(place)).toBe(0.2);
});

it('a place that has not changed is not written again', async () => {
  const study = aStudy();
  const first = got(await setPosition(study, 'x', { bead: 3, seen: 4, beads: 10, share: 0.3 }));
  expect(got(await setPosition(study, 'x', { bead: 3, seen: 4, beads: 10, share: 0.3 }))).toEqual(first);
});

it('a place from before shares were kept tells its share by sentences', () => {
  const old = { id: 'x', updatedAt: 1, bead: 3, furthest: 5, beads: 10 };
  expect(shareBefore(old)).toBe(0.3);
  expect(isRead(old)).toBe(false);
});
