import { CODES } from '../attendance/entries';
import { useSpeech } from '../link';
import { Signature } from '../print/signature';
import type { Chosen } from './sheets';

interface SheetFootProps {
  readonly letter: Chosen['letter'];
  /** Blank when there are none or several: whoever signs writes a name. */
  readonly instructor: string;
}

const DOTS = '………………';

/** What the letters mean, and who signs: the instructor, and the office with place and date. */
export const SheetFoot = ({ letter, instructor }: SheetFootProps) => {
  const { words } = useSpeech();
  const { attendanceSheet } = words;
  const { letterPlace, signerTitle, signerName, signerStaffNo } = letter;
  return (
    <footer>
      <Signature title={`${attendanceSheet.labels.instructor},`} name={instructor} hint="" />
      <div class="codes-legend">
        <p>{attendanceSheet.legend}:</p>
        <ul>
          {CODES.map((code) => (
            <li key={code}>
              <b>{code}</b> {words.attendance.codes[code]}
            </li>
          ))}
        </ul>
      </div>
      <div>
        <p class="place">
          {letterPlace === '' ? DOTS : letterPlace}, {DOTS}
        </p>
        <Signature
          title={signerTitle === '' ? DOTS : `${signerTitle},`}
          name={signerName}
          hint={`${attendanceSheet.staffNo} ${signerStaffNo === '' ? DOTS : signerStaffNo}`}
        />
      </div>
    </footer>
  );
};
