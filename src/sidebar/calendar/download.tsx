import { useEffect, useState } from 'preact/hooks';
import type { Queries } from '../../app/operations';
import { fill } from '../../core/words';
import { useSpeech } from '../link';
import { Ready } from '../ready';
import { useQuery } from '../use-query';

type CohortCalendar = Queries['cohortCalendar']['answer'];

/** An address of the text, as long as it is on the screen. */
const useAddress = (text: string): string | undefined => {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [text]);
  return address;
};

const FileLink = ({
  calendar: { file, text, sessions, cancelled },
}: {
  readonly calendar: CohortCalendar;
}) => {
  const { words } = useSpeech();
  const address = useAddress(text);
  return (
    <>
      <p role="status">{fill(words.calendar.ready, { sessions, cancelled })}</p>
      {/* A link to be pressed: a download that begins by itself, after an answer has come, is stopped by browsers. */}
      {address !== undefined && (
        <a class="action" href={address} download={file}>
          {fill(words.calendar.download, { file })}
        </a>
      )}
    </>
  );
};

/** Fetches a cohort's file and offers it. */
export const Download = ({ cohortId }: { readonly cohortId: string }) => (
  <Ready query={useQuery('cohortCalendar', { cohortId })}>
    {(calendar) => <FileLink calendar={calendar} />}
  </Ready>
);
