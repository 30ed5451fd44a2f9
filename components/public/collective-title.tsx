import type { CollectiveName } from "@/domain/honour";

/** The full name, broken after its parent unit where it has to break. */
export function CollectiveTitle({ collective }: { readonly collective: CollectiveName }) {
  const { fullName, parentName, name } = collective;
  if (parentName === null || parentName + name !== fullName) return fullName;
  return (
    <>
      {parentName}
      <wbr />
      {name}
    </>
  );
}
