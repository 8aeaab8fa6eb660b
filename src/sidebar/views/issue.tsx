import { ErasePart } from '../issue/erase-part';
import { IssuePart } from '../issue/issue-part';
import { mount } from '../mount';
import { Ready } from '../ready';
import { useQuery } from '../use-query';

const Issue = () => {
  const query = useQuery('issuable', {});
  return (
    <Ready query={query}>
      {(people) => (
        <>
          <IssuePart people={people} onStale={() => void query.ask()} />
          <ErasePart onErased={() => void query.ask()} />
        </>
      )}
    </Ready>
  );
};

mount(Issue);
