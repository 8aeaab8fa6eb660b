/** A label, and what is known of it or a line to write on. */
export const Line = ({ label, value }: { readonly label: string; readonly value: string }) => (
  <div class="line">
    <span class="label">{label}</span>
    <span class="value">{value}</span>
  </div>
);
