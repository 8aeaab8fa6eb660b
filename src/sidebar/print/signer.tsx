import { Signature } from './signature';

interface SignerProps {
  readonly letter: {
    readonly letterPlace: string;
    readonly signerTitle: string;
    readonly signerName: string;
    readonly signerStaffNo: string;
  };
  /** As it is written; blank for a line to write on. */
  readonly day: string;
  /** The day in words, where the document has it. */
  readonly spelled?: string;
  readonly staffNo: string;
}

const DOTS = '………………';
/** A text, or dots to write on. */
export const orDots = (text: string): string => (text === '' ? DOTS : text);

/** Place and day, and who signs for the office: lines to write on where the settings say nothing. */
export const Signer = ({ letter, day, spelled, staffNo }: SignerProps) => (
  <div class="signer">
    <p class="place">
      {orDots(letter.letterPlace)}, {orDots(day)}
    </p>
    {spelled !== undefined && <p class="spelled">{spelled}</p>}
    <Signature
      title={letter.signerTitle === '' ? DOTS : `${letter.signerTitle},`}
      name={letter.signerName}
      hint={`${staffNo} ${orDots(letter.signerStaffNo)}`}
    />
  </div>
);
