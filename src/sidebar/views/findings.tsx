import { useState } from 'preact/hooks';
import type { Queries } from '../../app/operations';
import { FindingsList } from '../findings/findings-list';
import { mount } from '../mount';
import { Ready } from '../ready';
import { useQuery } from '../use-query';

type Filter = Queries['findings']['input'];

const FIRST: Filter = { state: 'open', page: 1 };

const Findings = () => {
  const query = useQuery('findings', FIRST);
  const [filter, setFilter] = useState(FIRST);
  return (
    <Ready query={query}>
      {(page) => (
        <FindingsList
          page={page}
          filter={filter}
          isLoading={query.isLoading}
          onFilter={(next) => {
            setFilter(next);
            void query.ask(next);
          }}
          onChanged={() => void query.ask()}
        />
      )}
    </Ready>
  );
};

mount(Findings);
