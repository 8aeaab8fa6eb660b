import type { Person, Session } from './sheets';

interface SheetRowProps {
  readonly number: number;
  /** Nobody: a line for somebody who is not on the list. */
  readonly person: Person | undefined;
  readonly sessions: readonly Session[];
}

/** Names longer than this are set smaller, so that a row does not grow. */
const LONG_NAME = 26;

/** A person, and where to sign: one number to the left, the next to the right, so that there is room for both. */
export const SheetRow = ({ number, person, sessions }: SheetRowProps) => {
  const side = number % 2 === 1 ? 'left' : 'right';
  return (
    <tr>
      <td class="no">{number}.</td>
      <td class="code-cell">{person?.participantId}</td>
      <td class={person && person.workingName.length > LONG_NAME ? 'name-cell long' : 'name-cell'}>
        {person?.workingName}
      </td>
      {sessions.map(({ sessionId, participantIds }) =>
        person && !participantIds.includes(person.participantId) ? (
          <td key={sessionId} class="away">
            –
          </td>
        ) : (
          <td key={sessionId} class="sign">
            <span class={side}>{number}.</span>
          </td>
        ),
      )}
      <td />
    </tr>
  );
};
