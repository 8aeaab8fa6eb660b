import type { Page } from 'playwright-core';
import { paste, typeWithKeyboard } from './at-cell';

/** Enters what every programme begins with: people, a room, a trainer, the programme (by keyboard) and a cohort. */
export const enterBasics = async (page: Page, trainer: string): Promise<void> => {
  await typeWithKeyboard(page, 'Program', 'A2', ['PRG-001', 'Pelatihan Sulam', 'Sulam', '144']);
  await paste(page, 'Pengguna', 'A3', [[trainer, 'Bu Wiwik', 'LPK', 'Instruktur', 'Ya', 'Ya']]);
  await paste(page, 'Lokasi', 'A2', [
    ['LOK-01', 'LAPAS', 'Lapas Perempuan Malang', 'Aula', '40', '09:00', '12:00'],
  ]);
  await paste(page, 'Instruktur', 'A2', [['I-01', 'Bu Wiwik', 'LPK', 'Sulam', 'Ya']]);
  await paste(page, 'Program', 'E2', [['LPK', 'DISNAKER', '1/2/2027', '31/12/2027', 'Aktif']]);
  await paste(page, 'Angkatan', 'A2', [
    ['ANG-001', 'PRG-001', 'Angkatan I', 'LOK-01', '16', '10', '144', '1/2/2027', '10/6/2027', 'Aktif'],
  ]);
};
