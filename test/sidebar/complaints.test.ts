import { fieldNamed, placeComplaints } from '../../src/sidebar/complaints';

const FIELDS = ['cohortId', 'workingName', 'end.count', 'siteId'];
const complaint = (text: string, field?: string) => ({
  code: 'R01',
  severity: 'E' as const,
  text,
  ...(field === undefined ? {} : { field }),
});

describe('placing complaints', () => {
  it('puts one beside the field that its path ends in', () => {
    const { beside, general } = placeComplaints(
      [complaint('Harus diisi.', 'participant.workingName')],
      FIELDS,
    );
    expect([...beside]).toEqual([['workingName', ['Harus diisi.']]]);
    expect(general).toEqual([]);
  });

  it('prefers the whole path when the form knows it', () => {
    expect(fieldNamed('end.count', FIELDS)).toBe('end.count');
  });

  it('puts what names no field of the form into the summary', () => {
    const { beside, general } = placeComplaints(
      [complaint('Buku kerja belum siap.'), complaint('Hari libur.', 'sessionOn')],
      FIELDS,
    );
    expect(beside.size).toBe(0);
    expect(general).toEqual(['Buku kerja belum siap.', 'Hari libur.']);
  });

  it('says the same text once a place', () => {
    const { beside, general } = placeComplaints(
      [complaint('Sama', 'siteId'), complaint('Sama', 'siteId'), complaint('Sama'), complaint('Sama')],
      FIELDS,
    );
    expect(beside.get('siteId')).toEqual(['Sama']);
    expect(general).toEqual(['Sama']);
  });

  it('loses none of several complaints about one field', () => {
    const { beside } = placeComplaints([complaint('Satu', 'siteId'), complaint('Dua', 'siteId')], FIELDS);
    expect(beside.get('siteId')).toEqual(['Satu', 'Dua']);
  });
});
