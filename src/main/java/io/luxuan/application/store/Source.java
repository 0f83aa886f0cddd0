package io.luxuan.application.store;

/** How an application came in. */
public enum Source { FORM, IMPORT }
