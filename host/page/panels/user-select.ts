import { element } from './element';

const another = '+';

/** Who the page acts as; the last choice asks for an address that has not been used yet. */
export function userSelect(
  users: readonly string[],
  user: string,
  choose: (address: string) => void,
): HTMLElement {
  const select = element('select', { id: 'user', 'data-testid': 'user-select', 'aria-label': 'Saya adalah' });
  const input = element('input', {
    type: 'email',
    placeholder: 'nama@instansi.go.id',
    'aria-label': 'Alamat surel pengguna baru',
    'data-testid': 'user-input',
  });
  input.hidden = true;
  let known = [...new Set([user, ...users])];
  let current = user;
  const fill = () => {
    const options = known.map((address) => element('option', { value: address }, address));
    select.replaceChildren(...options, element('option', { value: another }, 'Tambah pengguna…'));
    select.value = current;
    input.hidden = true;
    select.hidden = false;
  };
  const settle = (address: string) => {
    if (address !== '' && input.checkValidity()) {
      known = [...new Set([...known, address])];
      current = address;
      choose(address);
    }
    fill();
  };
  select.addEventListener('change', () => {
    if (select.value !== another) {
      settle(select.value);
      return;
    }
    input.value = '';
    input.hidden = false;
    select.hidden = true;
    input.focus();
  });
  input.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === 'Enter') settle(input.value.trim());
    if (event.key === 'Escape') fill();
  });
  input.addEventListener('blur', fill);
  fill();
  return element('div', { class: 'user' }, select, input);
}
