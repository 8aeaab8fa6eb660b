import { useEffect, useRef } from 'preact/hooks';
import type { Queries } from '../../app/operations';
import { fill } from '../../core/words';
import { useSpeech } from '../link';
import { Ready } from '../ready';
import { useQuery } from '../use-query';
import { ShortText } from './short-text';
import { TestMail } from './test-mail';

type MailPreview = Queries['previewMail']['answer'];

interface PreviewProps {
  readonly which: Queries['previewMail']['input'];
  readonly onBack: () => void;
}

/** An agency's mail as it would be now: how it looks, whether it would leave, its gist, and a test. */
export const Preview = ({ which, onBack }: PreviewProps) => {
  const { words, option } = useSpeech();
  const query = useQuery('previewMail', which);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  const fate = ({ leak, isWorthSending, recipients }: MailPreview): string => {
    if (leak) {
      const reason = option('mailLog', 'reason', leak.reason);
      return fill(words.digests.held, { reason, where: leak.where });
    }
    if (!isWorthSending) return words.digests.nothingNow;
    return recipients === 0 ? words.digests.noRecipients : fill(words.digests.asSent, { count: recipients });
  };
  const isFine = ({ leak, isWorthSending, recipients }: MailPreview) =>
    leak === null && isWorthSending && recipients > 0;
  return (
    <>
      <button ref={back} type="button" onClick={onBack}>
        ← {words.digests.back}
      </button>
      <Ready query={query}>
        {(mail) => (
          <>
            <h2 class="subject">{mail.subject}</h2>
            <p class={isFine(mail) ? 'hint' : 'notice warnings'}>{fate(mail)}</p>
            <iframe class="mail" title={words.digests.frame} sandbox="" srcdoc={mail.html} />
            {mail.leak === null && (
              <>
                <TestMail which={which} />
                <ShortText text={mail.short} />
              </>
            )}
          </>
        )}
      </Ready>
    </>
  );
};
