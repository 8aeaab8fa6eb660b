/** The six bodies of the first programme (Kabupaten Malang). Offices correct the names in the sheet. */
export const firstAgencies = [
  { agencyId: 'DISNAKER', name: 'Dinas Tenaga Kerja Kabupaten Malang', type: 'manpower' },
  { agencyId: 'LAPAS', name: 'Lapas Perempuan Kelas IIA Malang', type: 'prison' },
  { agencyId: 'LPK', name: 'LPK Ganesha, Kepanjen', type: 'provider' },
  { agencyId: 'DISPERINDAG', name: 'Dinas Perindustrian dan Perdagangan', type: 'trade' },
  { agencyId: 'DINKOP', name: 'Dinas Koperasi dan UMKM', type: 'cooperatives' },
  { agencyId: 'BPJSTK', name: 'BPJS Ketenagakerjaan', type: 'insurance' },
].map((agency) => ({ ...agency, digest: 'yes', active: 'yes' }));
