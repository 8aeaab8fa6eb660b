import { useSpeech } from '../link';
import { mount } from '../mount';
import { Empty, Ready } from '../ready';
import { StageFields } from '../stages/stage-fields';
import { useQuery } from '../use-query';

const Stages = () => {
  const { words } = useSpeech();
  const query = useQuery('stagesForm', {});
  return (
    <Ready query={query}>
      {(answer) =>
        answer.chosen === null ? (
          <Empty text={words.common.noCohorts} onAgain={() => void query.ask()} />
        ) : (
          <StageFields
            answer={answer}
            chosen={answer.chosen}
            onPick={(cohortId) => query.ask({ cohortId })}
          />
        )
      }
    </Ready>
  );
};

mount(Stages);
