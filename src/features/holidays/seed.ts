/**
 * National holidays and collective leave (cuti bersama) of Indonesia, names shortened. 2026 as published in the joint
 * decree of three ministers (SKB 1497/2025, 2/2025, 5/2025); 2027 from one secondary source, so tentative.
 */
const DECREE_2026 = 'SKB 3 Menteri 1497/2025, 2/2025, 5/2025';

type Listed = readonly [heldOn: string, type: 'national' | 'collectiveLeave', name: string];

const LISTED: readonly Listed[] = [
  ['2026-01-01', 'national', 'Tahun Baru 2026 Masehi'],
  ['2026-01-16', 'national', 'Isra Mikraj'],
  ['2026-02-16', 'collectiveLeave', 'Cuti bersama Imlek'],
  ['2026-02-17', 'national', 'Tahun Baru Imlek'],
  ['2026-03-18', 'collectiveLeave', 'Cuti bersama Nyepi'],
  ['2026-03-19', 'national', 'Hari Suci Nyepi'],
  ['2026-03-20', 'collectiveLeave', 'Cuti bersama Idulfitri'],
  ['2026-03-21', 'national', 'Idulfitri'],
  ['2026-03-22', 'national', 'Idulfitri'],
  ['2026-03-23', 'collectiveLeave', 'Cuti bersama Idulfitri'],
  ['2026-03-24', 'collectiveLeave', 'Cuti bersama Idulfitri'],
  ['2026-04-03', 'national', 'Wafat Yesus Kristus'],
  ['2026-04-05', 'national', 'Kebangkitan Yesus Kristus (Paskah)'],
  ['2026-05-01', 'national', 'Hari Buruh Internasional'],
  ['2026-05-14', 'national', 'Kenaikan Yesus Kristus'],
  ['2026-05-15', 'collectiveLeave', 'Cuti bersama Kenaikan'],
  ['2026-05-27', 'national', 'Iduladha'],
  ['2026-05-28', 'collectiveLeave', 'Cuti bersama Iduladha'],
  ['2026-05-31', 'national', 'Hari Raya Waisak'],
  ['2026-06-01', 'national', 'Hari Lahir Pancasila'],
  ['2026-06-16', 'national', 'Tahun Baru Islam'],
  ['2026-08-17', 'national', 'Proklamasi Kemerdekaan'],
  ['2026-08-25', 'national', 'Maulid Nabi Muhammad'],
  ['2026-12-24', 'collectiveLeave', 'Cuti bersama Natal'],
  ['2026-12-25', 'national', 'Hari Raya Natal'],
  ['2027-01-01', 'national', 'Tahun Baru 2027 Masehi'],
  ['2027-01-05', 'national', 'Isra Mikraj'],
  ['2027-02-05', 'collectiveLeave', 'Cuti bersama Imlek'],
  ['2027-02-06', 'national', 'Tahun Baru Imlek'],
  ['2027-03-08', 'national', 'Hari Suci Nyepi'],
  ['2027-03-09', 'collectiveLeave', 'Cuti bersama Idulfitri'],
  ['2027-03-10', 'national', 'Idulfitri'],
  ['2027-03-11', 'national', 'Idulfitri'],
  ['2027-03-12', 'collectiveLeave', 'Cuti bersama Idulfitri'],
  ['2027-03-15', 'collectiveLeave', 'Cuti bersama Idulfitri'],
  ['2027-03-25', 'collectiveLeave', 'Cuti bersama Wafat Yesus Kristus'],
  ['2027-03-26', 'national', 'Wafat Yesus Kristus'],
  ['2027-03-28', 'national', 'Kebangkitan Yesus Kristus (Paskah)'],
  ['2027-05-01', 'national', 'Hari Buruh Internasional'],
  ['2027-05-06', 'national', 'Kenaikan Yesus Kristus'],
  ['2027-05-17', 'national', 'Iduladha'],
  ['2027-05-18', 'collectiveLeave', 'Cuti bersama Iduladha'],
  ['2027-05-19', 'collectiveLeave', 'Cuti bersama Waisak'],
  ['2027-05-20', 'national', 'Hari Raya Waisak'],
  ['2027-06-01', 'national', 'Hari Lahir Pancasila'],
  ['2027-06-06', 'national', 'Tahun Baru Islam'],
  ['2027-08-15', 'national', 'Maulid Nabi Muhammad'],
  ['2027-08-17', 'national', 'Proklamasi Kemerdekaan'],
  ['2027-12-24', 'collectiveLeave', 'Cuti bersama Natal'],
  ['2027-12-25', 'national', 'Hari Raya Natal'],
  ['2027-12-26', 'national', 'Isra Mikraj'],
];

export const firstHolidays = LISTED.map(([heldOn, type, name]) => ({
  heldOn,
  name,
  type,
  ...(heldOn < '2027' ? { status: 'final', source: DECREE_2026 } : { status: 'tentative' }),
}));
