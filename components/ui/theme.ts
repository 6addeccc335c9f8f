/** Light or dark; "system" leaves it to the browser. */
export type Theme = "system" | "light" | "dark";

export const themeKey = "why403:theme";

/** Run before the first paint, so that the page does not flash in the other theme. */
export const themeScript = `try{var t=JSON.parse(localStorage.getItem("${themeKey}"));if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch(e){}`;
