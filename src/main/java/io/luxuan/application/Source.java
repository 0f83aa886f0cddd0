package io.luxuan.application;

/** How an application came in. */
enum Source { FORM, IMPORT }
