import { defineConfig } from "vite";

export default defineConfig({
  // The page may lie in any folder of a site.
  base: "./",
  // The development server would bundle the package first, and lose the files beside it.
  optimizeDeps: { exclude: ["crm-readiness"] },
});
