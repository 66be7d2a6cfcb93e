// Paraglide reads addresses with URLPattern. Browsers and Node have it; only an older browser loads the stand-in.
if (!('URLPattern' in globalThis)) await import('urlpattern-polyfill');
