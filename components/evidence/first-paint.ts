import { pastedKey } from "./pasted-key";

/**
 * Run before the first paint: the server cannot know that there is a paste in this tab, so the page is told here, and shows
 * at once what it will show (`when-pasted` and `unless-pasted` in globals.css). A text of its own is the paste's first member.
 */
export const pastedScript = `try{var p=/"evidence":"(.?)/.exec(sessionStorage.getItem("${pastedKey}"));if(p&&p[1]!=='"')document.documentElement.dataset.pasted=""}catch(e){}`;
