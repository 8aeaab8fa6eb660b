import { views } from '../../../src/i18n/en';
import { canIssue, remarksOn } from '../../../src/sidebar/issue/people';

const person = { registryKey: 'R-0001', fullName: 'Siti', workingName: 'S', hasConsent: true };

describe('a person without a code', () => {
  it('can be given one as soon as she has a working name, with or without consent', () => {
    expect(canIssue(person)).toBe(true);
    expect(canIssue({ ...person, hasConsent: false })).toBe(true);
    expect(canIssue({ ...person, workingName: null })).toBe(false);
  });

  it('is shown with what is missing', () => {
    const { noWorkingName, noConsent } = views.issue;
    expect(remarksOn(person, views)).toEqual([]);
    expect(remarksOn({ ...person, hasConsent: false }, views)).toEqual([noConsent]);
    expect(remarksOn({ ...person, workingName: null, hasConsent: false }, views)).toEqual([
      noWorkingName,
      noConsent,
    ]);
  });
});
