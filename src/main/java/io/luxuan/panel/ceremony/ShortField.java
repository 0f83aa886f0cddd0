package io.luxuan.panel.ceremony;

/**
 * A field, or several that share their experts, whose pool is too small.
 *
 * @param names        of the fields
 * @param applications how many applications share the shortage
 * @param seats        how many of their seats stay empty
 * @param experts      how many more experts they need at least
 */
record ShortField(String names, int applications, long seats, long experts) {}
