import type { Queries } from '../../app/operations';
import { isDay } from '../../core/day';
import { normaliseNik } from '../../core/nik';
import type { IdentityForm } from './identity-form';

type Input = Queries['resemblingIdentities']['input'];

/** What is asked; undefined while too little has been entered to tell. */
export const questionOf = (
  { fullName, birthDate, nik }: Pick<IdentityForm, 'fullName' | 'birthDate' | 'nik'>,
  registryKey: string,
): Input | undefined => {
  const hasPerson = fullName.trim().length >= 3 && isDay(birthDate);
  const hasNik = /^\d{16}$/.test(normaliseNik(nik));
  return hasPerson || hasNik
    ? {
        fullName,
        birthDate: hasPerson ? birthDate : undefined,
        nik: hasNik ? nik : undefined,
        registryKey: registryKey === '' ? undefined : registryKey,
      }
    : undefined;
};
