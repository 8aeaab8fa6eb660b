import { useSpeech } from '../link';
import { writtenDay } from '../print/written-day';
import type { Printable } from './named';

/**
 * Whose a certificate is: her full name, and where and when she was born as far as the registry knows. Her code and her
 * working name do not stand beside it, as whoever holds both could read the shared workbook.
 */
export const NamedHolder = ({ bearer: { fullName, birthPlace, birthDate } }: Pick<Printable, 'bearer'>) => {
  const { words } = useSpeech();
  const born = [birthPlace ?? '', writtenDay(birthDate ?? '', words.attendanceSheet.months)].filter(
    (part) => part !== '',
  );
  return (
    <>
      <p class="holder">{fullName}</p>
      {born.length > 0 && (
        <p class="born">
          {words.namedCertificates.born}: {born.join(', ')}
        </p>
      )}
    </>
  );
};
