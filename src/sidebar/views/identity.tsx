import { IdentityFields } from '../identity/identity-fields';
import { mount } from '../mount';
import { Ready } from '../ready';
import { useQuery } from '../use-query';

const Identity = () => {
  const query = useQuery('identityForm', {});
  return (
    <Ready query={query}>
      {(answer) => <IdentityFields answer={answer} onSaved={() => void query.ask()} />}
    </Ready>
  );
};

mount(Identity);
