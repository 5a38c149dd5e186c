import { describe, expect, it } from 'vitest';
import { localDayStart, nextDayStart } from '@/study/schedule/day';

const at = (text: string): number => new Date(text).getTime();

describe('the learning day', () => {
  it.each([
    ['2026-03-09T12:00:00', '2026-03-09T04:00:00'],
    ['2026-03-09T04:00:00', '2026-03-09T04:00:00'],
    ['2026-03-09T03:59:59', '2026-03-08T04:00:00'],
    ['2026-01-01T00:30:00', '2025-12-31T04:00:00'],
  ])('%s belongs to the day that began at %s', (now, start) => {
    expect(localDayStart(at(now))).toBe(at(start));
  });

  it('the next one begins at the same hour, also where the clocks change', () => {
    for (let day = 1; day <= 31; day++) {
      for (const month of ['03', '10']) {
        const noon = at(`2026-${month}-${String(day).padStart(2, '0')}T12:00:00`);
        expect(new Date(nextDayStart(noon, localDayStart)).getHours()).toBe(4);
        expect(nextDayStart(noon, localDayStart)).toBeGreaterThan(noon);
      }
    }
  });
});
