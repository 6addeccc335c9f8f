/**
 * The default Trusted Types policy, run before any other script: the bundler assigns script addresses as strings,
 * and under `require-trusted-types-for 'script'` every one passes here. Only our own built files may.
 */
export const trustedTypesScript = `if(self.trustedTypes&&trustedTypes.createPolicy)trustedTypes.createPolicy("default",{createScriptURL:function(a){var u=new URL(a,location.href);if(u.origin===location.origin&&u.pathname.indexOf("/_next/static/")===0)return a;throw new TypeError("A script from elsewhere was refused.")}});`;
