import type { Page } from "@playwright/test";

/** The side length of a block in px. */
const BLOCK = 8;

/** Reduces a picture: each pixel of the result is the average of a block. */
export async function reduce(page: Page, png: Buffer): Promise<Buffer> {
  const reduced = await page.evaluate(
    async ([source, block]) => {
      const bytes = Uint8Array.from(atob(source), (character) => character.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const canvas = (width: number, height: number) => {
        const context = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true });
        return context as OffscreenCanvasRenderingContext2D;
      };
      const full = canvas(image.width, image.height);
      full.drawImage(image, 0, 0);
      const from = full.getImageData(0, 0, image.width, image.height);
      const small = canvas(Math.ceil(image.width / block), Math.ceil(image.height / block));
      const to = small.createImageData(small.canvas.width, small.canvas.height);
      for (let y = 0; y < to.height; y++)
        for (let x = 0; x < to.width; x++) {
          const sums = [0, 0, 0, 0];
          let count = 0;
          for (let v = y * block; v < Math.min((y + 1) * block, from.height); v++)
            for (let u = x * block; u < Math.min((x + 1) * block, from.width); u++, count++)
              for (let i = 0; i < 4; i++) sums[i] = (sums[i] ?? 0) + (from.data[(v * from.width + u) * 4 + i] ?? 0);
          to.data.set(
            sums.map((sum) => Math.round(sum / count)),
            (y * to.width + x) * 4,
          );
        }
      small.putImageData(to, 0, 0);
      const blob = await small.canvas.convertToBlob({ type: "image/png" });
      return btoa(String.fromCharCode(...new Uint8Array(await blob.arrayBuffer())));
    },
    [png.toString("base64"), BLOCK] as const,
  );
  return Buffer.from(reduced, "base64");
}
