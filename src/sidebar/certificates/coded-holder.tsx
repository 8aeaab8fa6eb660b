import { useSpeech } from '../link';
import type { Issued } from './people';

/** Whose a certificate is, as the shared workbook knows her, and a line on which the prison writes her name. */
export const CodedHolder = ({
  workingName,
  participantId,
}: Pick<Issued, 'workingName' | 'participantId'>) => {
  const document = useSpeech().words.certificates.document;
  return (
    <>
      <p class="holder">{workingName}</p>
      <p class="holder-code">
        {document.code}: {participantId}
      </p>
      <p class="full-name">
        <span>{document.fullName}:</span> <span class="blank" /> <i>{document.filledIn}</i>
      </p>
    </>
  );
};
