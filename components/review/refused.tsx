import { Icon } from "../ui/icon";

/** Why a step was not carried out. */
export function Refused({ words }: { readonly words: string | undefined }) {
  return (
    <div role="alert">
      {words === undefined ? null : (
        <p className="emsg">
          <Icon name="warning" size={18} />
          {words}
        </p>
      )}
    </div>
  );
}
