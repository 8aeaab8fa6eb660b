import { useState } from 'preact/hooks';
import { FollowUpModes } from '../follow-ups/follow-up-modes';
import { useSpeech } from '../link';
import { mount } from '../mount';
import { Empty, Ready } from '../ready';
import { useQuery } from '../use-query';

const FollowUps = () => {
  const { words } = useSpeech();
  const query = useQuery('followUpsForm', {});
  const [wanted, setWanted] = useState<string | undefined>(undefined);
  return (
    <Ready query={query}>
      {(answer) =>
        answer.people.length === 0 ? (
          <Empty text={words.followUps.nobody} onAgain={() => void query.ask()} />
        ) : (
          <FollowUpModes
            answer={answer}
            isLoading={query.isLoading}
            agencyId={wanted ?? answer.chosen ?? ''}
            onAgency={(agencyId) => {
              setWanted(agencyId);
              void query.ask(agencyId === '' ? {} : { agencyId });
            }}
            onSaved={() => void query.ask()}
          />
        )
      }
    </Ready>
  );
};

mount(FollowUps);
