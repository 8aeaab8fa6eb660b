import { useEffect, useRef, useState } from 'preact/hooks';
import type { Queries } from '../../app/operations';
import { fill } from '../../core/words';
import { useSpeech } from '../link';
import { AgencyEntry } from './agency-entry';
import type { Board } from './digest-words';
import { Heartbeat } from './heartbeat';
import { MailEntry } from './mail-entry';
import { Preview } from './preview';
import { useSettling } from './settling';

interface DigestBoardProps {
  readonly board: Board;
  readonly onChanged: () => void;
}

/** All mails: whether the trigger lives, what is to be settled, each agency, and what was sent. */
export const DigestBoard = ({ board, onChanged }: DigestBoardProps) => {
  const { words } = useSpeech();
  const [shown, setShown] = useState<Queries['previewMail']['input']>();
  const { settle, told, isBusy, trouble } = useSettling(onChanged);
  const list = useRef<HTMLHeadingElement>(null);
  const wasShown = useRef(false);
  useEffect(() => {
    if (wasShown.current && shown === undefined) list.current?.focus();
    wasShown.current = shown !== undefined;
  }, [shown]);
  if (shown)
    return (
      <Preview
        which={shown}
        onBack={() => {
          setShown(undefined);
          onChanged();
        }}
      />
    );
  const { heartbeat, unsettled, agencies, log, remaining, now } = board;
  return (
    <>
      <Heartbeat heartbeat={heartbeat} onTaken={onChanged} />
      {unsettled.length > 0 && (
        <section>
          <h2>{words.digests.unsettledTitle}</h2>
          <p class="hint">{words.digests.unsettledHint}</p>
          <ul class="mails">
            {unsettled.map((mail) => (
              <MailEntry key={mail.key} mail={mail} isBusy={isBusy} onSettle={settle} />
            ))}
          </ul>
        </section>
      )}
      {trouble !== undefined && (
        <p class="notice trouble" role="alert">
          {trouble}
        </p>
      )}
      <p class="status" role="status">
        {told}
      </p>
      <h2 ref={list} tabIndex={-1}>
        {words.digests.agencies}
      </h2>
      <p class="notice">{words.digests.how}</p>
      <ul class="mails">
        {agencies.map((agency) => (
          <AgencyEntry
            key={agency.agencyId}
            agency={agency}
            now={now}
            onShow={(kind) => setShown({ agencyId: agency.agencyId, kind })}
          />
        ))}
      </ul>
      <h2>{words.digests.logTitle}</h2>
      <p class="hint">{fill(words.digests.quota, { count: remaining })}</p>
      {log.length === 0 ? (
        <p>{words.digests.logEmpty}</p>
      ) : (
        <ol class="mails">
          {log.map((mail) => (
            <MailEntry
              key={mail.key}
              mail={mail}
              isBusy={isBusy}
              {...(mail.state === 'failed' ? { onSettle: settle } : {})}
            />
          ))}
        </ol>
      )}
    </>
  );
};
