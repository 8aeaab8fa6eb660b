import { type Around, type Orientation, roomFor } from './measures';
import { type Page, pagesOf } from './pages';
import { headLines } from '../print/head-lines';
import { sheetNumber } from './sheet-number';
import { type Chosen, isLandscape, type Sheet, sheetsOf } from './sheets';
import { signingInstructor, type SheetWords, subjectOf } from './sheet-words';

/** A sheet with all that is printed of it, and its rows parted into pages. */
interface Document extends Around {
  readonly sheet: Sheet;
  readonly number: string;
  readonly instructor: string;
  readonly pages: readonly Page[];
}

export interface LaidOut {
  readonly orientation: Orientation;
  readonly documents: readonly Document[];
}

/** The sheets of a period: all of them stand, or all lie on their side, as a printer wants it. */
export const layOut = (chosen: Chosen, words: SheetWords): LaidOut => {
  const orientation = isLandscape(chosen.sessions) ? 'landscape' : 'portrait';
  const { attendanceSheetNo, signerTitle } = chosen.letter;
  return {
    orientation,
    documents: sheetsOf(chosen).map((sheet) => {
      const around = { head: headLines(chosen), subject: subjectOf(chosen, sheet, words), signerTitle };
      const number = sheetNumber(attendanceSheetNo, sheet.sessions[0], chosen.cohortId);
      return {
        ...around,
        sheet,
        number: `${words.attendanceSheet.number}: ${number === '' ? '…………………………' : number}`,
        instructor: signingInstructor(sheet),
        pages: pagesOf(sheet.people.length, roomFor(around, orientation)),
      };
    }),
  };
};
