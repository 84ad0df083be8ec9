import type { Theme } from "vitepress";
import DefaultTheme from "vitepress/theme-without-fonts";
import MethodFilter from "./MethodFilter.vue";
import "./style.css";

export default {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component("MethodFilter", MethodFilter);
  },
} satisfies Theme;
