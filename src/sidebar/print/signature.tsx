interface SignatureProps {
  readonly title: string;
  /** Blank: a line to write on. */
  readonly name: string;
  readonly hint: string;
}

/** A title, room to sign above a name, and what stands below it. */
export const Signature = ({ title, name, hint }: SignatureProps) => (
  <div class="signature">
    <p>{title}</p>
    <p class="name">{name}</p>
    <p class="hint">{hint}</p>
  </div>
);
