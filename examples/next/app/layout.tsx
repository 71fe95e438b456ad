import "@logic-model/react/styles.css";
import type { ReactNode } from "react";

export const metadata = { title: "在宅医療・介護連携" };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="ja">
      <body>{children}</body>
    </html>
  );
}
