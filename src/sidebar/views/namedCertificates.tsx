import { useState } from 'preact/hooks';
import { ChoiceFields } from '../certificates/choice-fields';
import { useSpeech } from '../link';
import { mount } from '../mount';
import type { Chosen } from '../named-certificates/named';
import { PrintList } from '../named-certificates/print-list';
import { Empty, Ready } from '../ready';
import { useQuery } from '../use-query';

const NamedCertificates = () => {
  const { words } = useSpeech();
  const query = useQuery('namedCertificates', {});
  // What was picked last shows at once, answered or not.
  const [wanted, setWanted] = useState<Partial<Pick<Chosen, 'cohortId' | 'type'>>>({});
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
                picked={{ cohortId: chosen.cohortId, type: chosen.type, ...wanted }}
                onAsk={({ cohortId = chosen.cohortId, type = chosen.type }) => {
                  setWanted({ cohortId, type });
                  void query.ask({ cohortId, type });
                }}
              />
            </div>
            {query.isLoading ? (
              <p class="loading" role="status">
                {words.common.loading}
              </p>
            ) : (
              <PrintList key={`${chosen.cohortId} ${chosen.type}`} chosen={chosen} />
            )}
          </>
        )
      }
    </Ready>
  );
};

mount(NamedCertificates);
