import "@fontsource-variable/geist";
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { preload } from "react-dom";
import { pastedScript } from "@/components/evidence/first-paint";
import { OfflineNote } from "@/components/ui/offline-note";
import { Shortcuts } from "@/components/ui/shortcuts";
import { SiteFooter } from "@/components/ui/site-footer";
import { SiteHeader } from "@/components/ui/site-header";
import { themeScript } from "@/components/ui/theme";
import { trustedTypesScript } from "@/lib/http/trusted-types";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "why403: find out why an API answered 403 Forbidden", template: "%s · why403" },
  description:
    "Paste the response that refused you. why403 names who said no and why, shows the words that prove it, and gives the steps that fix it. Nothing leaves your browser.",
  applicationName: "why403",
  twitter: { card: "summary_large_image" },
  formatDetection: { telephone: false, address: false, email: false },
};

/** Absolute where the build knows its public address; a reader of the page resolves it elsewhere. */
const socialCard = `${process.env.PUBLIC_URL?.replace(/\/$/, "") ?? ""}/social-card.png`;

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf7" },
    { media: "(prefers-color-scheme: dark)", color: "#141412" },
  ],
};

const text = new URL("../node_modules/@fontsource-variable/geist/files/geist-latin-wght-normal.woff2", import.meta.url);

export default function RootLayout({ children }: { children: ReactNode }) {
  // On a telephone the stand-in of the same width (fonts.css) is read first: its network has better things to carry.
  preload(text.href, { as: "font", type: "font/woff2", crossOrigin: "", media: "(min-width: 64rem)" });
  return (
    // The theme is set on the element before React sees it.
    <html lang="en" suppressHydrationWarning>
      <head>
        <script>{trustedTypesScript + themeScript + pastedScript}</script>
        <meta property="og:image" content={socialCard} />
        <meta property="og:image:alt" content="A request's path: the rate limiter refused it." />
      </head>
      <body className="flex min-h-dvh flex-col">
        <a
          href="#main"
          className="button button-strong sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2"
        >
          Skip to the content
        </a>
        <SiteHeader />
        <OfflineNote />
        <main id="main" className="page w-full flex-1 py-7 md:pb-20">
          {children}
        </main>
        <SiteFooter />
        <Shortcuts />
      </body>
    </html>
  );
}
