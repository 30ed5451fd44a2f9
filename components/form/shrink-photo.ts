"use client";

const longestEdge = 2_560;

const jpegOf = (canvas: HTMLCanvasElement): Promise<Blob | null> =>
  new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", 0.88));

/** A photo no longer than 2,560 pixels, turned upright; as it is where it is smaller or cannot be read here. */
export async function shrinkPhoto(photo: File): Promise<File> {
  if (!/^image\/(jpeg|png|webp|hei[cf])$/.test(photo.type)) return photo;
  const image = await createImageBitmap(photo, { imageOrientation: "from-image" }).catch(() => null);
  if (image === null) return photo;
  const scale = longestEdge / Math.max(image.width, image.height);
  if (scale >= 1 && photo.type === "image/jpeg") return photo;
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(image.width * Math.min(1, scale));
  canvas.height = Math.round(image.height * Math.min(1, scale));
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  image.close();
  const small = await jpegOf(canvas);
  return small === null ? photo : new File([small], photo.name.replace(/\.\w+$/, ".jpg"), { type: "image/jpeg" });
}
