import { ChoiceFields } from '../certificates/choice-fields';
import { useSpeech } from '../link';
import { mount } from '../mount';
import { PrintList } from '../named-certificates/print-list';
import { Empty, Ready } from '../ready';
import { useQuery } from '../use-query';

const NamedCertificates = () => {
  const { words } = useSpeech();
  const query = useQuery('namedCertificates', {});
  return (
    <Ready query={query}>
      {({ cohorts, chosen }) =>
        chosen === null ? (
          <Empty text={words.namedCertificates.noCohorts} onAgain={() => void query.ask()} />
        ) : (
          <>
            <div class="screen">
              <p class="notice">{words.namedCertificates.hint}</p>
              <ChoiceFields
                cohorts={cohorts}
                picked={chosen}
                onAsk={(question) => void query.ask(question)}
              />
            </div>
            <PrintList key={`${chosen.cohortId} ${chosen.type}`} chosen={chosen} />
          </>
        )
      }
    </Ready>
  );
};

mount(NamedCertificates);
