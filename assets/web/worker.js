// Keeps the files of one edition, so that it plays without a network. The list comes from the
// file that is written beside it; another edition has another name, and the older one goes.
"use strict";
importScripts("edition.js");
const { name, files } = self.EDITION;

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(name).then((kept) => kept.addAll(files)).then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  const others = (names) => names.filter((each) => each.startsWith("apparat-") && each !== name);
  event.waitUntil(
    caches.keys().then((names) => Promise.all(others(names).map((each) => caches.delete(each))))
  );
});

self.addEventListener("fetch", (event) => {
  if (event.request.method !== "GET") return;
  event.respondWith(
    caches.open(name)
      .then((kept) => kept.match(event.request, { ignoreSearch: true }))
      .then((found) => found || fetch(event.request))
  );
});
