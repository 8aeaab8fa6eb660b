import {
  clockText,
  fromField,
  jakarta,
  nextMonday,
  plusHours,
  toField,
} from '../../../host/page/panels/clock-text';

describe("the host's clock", () => {
  it('shows the time of Jakarta, seven hours ahead of UTC', () => {
    expect(clockText('2026-11-23T00:15:00.000Z', jakarta)).toBe('Sen, 23 Nov 2026 07.15');
  });

  it('puts an instant into a field and reads it back', () => {
    expect(toField('2026-11-23T18:05:00.000Z', jakarta)).toBe('2026-11-24T01:05');
    expect(fromField('2026-11-24T01:05', jakarta)).toBe('2026-11-23T18:05:00.000Z');
    expect(fromField('', jakarta)).toBeUndefined();
  });

  it.each([
    ['2026-11-24T02:00:00.000Z', '2026-11-30T00:15:00.000Z'],
    ['2026-11-29T18:00:00.000Z', '2026-11-30T00:15:00.000Z'],
    ['2026-11-30T00:15:00.000Z', '2026-12-07T00:15:00.000Z'],
    ['2026-12-31T00:00:00.000Z', '2027-01-04T00:15:00.000Z'],
  ])('after %s the next Monday 07.15 in Jakarta is %s', (now, expected) => {
    expect(nextMonday(now, jakarta)).toBe(expected);
  });

  it('moves by hours', () => {
    expect(plusHours('2026-11-24T02:00:00.000Z', 24)).toBe('2026-11-25T02:00:00.000Z');
  });
});
