import { fill } from '../../core/words';
import { useSpeech } from '../link';
import type { Listed } from './find-people';
import type { Opened } from './identity-form';

interface OpenedNotesProps {
  readonly opened: { readonly row?: Opened; readonly fault?: string };
  readonly people: readonly Listed[];
}

/** What there is to know of the row that is being edited, beside its fields. */
export const OpenedNotes = ({ opened: { row, fault }, people }: OpenedNotesProps) => {
  const { words, column } = useSpeech();
  const merged = people.find(({ registryKey }) => registryKey === row?.registryKey)?.merged ?? [];
  const notes = [
    ...(row?.participantId == null ? [] : [fill(words.identity.code, { participant: row.participantId })]),
    ...(merged.length === 0 ? [] : [fill(words.identity.merged, { names: merged.join(', ') })]),
    ...(row?.unreadable ?? []).map((name) => `${column('identities', name)}: ${words.identity.unreadable}`),
  ];
  return (
    <>
      {fault !== undefined && (
        <p class="notice trouble" role="alert">
          {fault}
        </p>
      )}
      {notes.length > 0 && (
        <div class="notice">
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </div>
      )}
    </>
  );
};
