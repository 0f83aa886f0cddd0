/**
 * Proves that killing servers and the database loses nothing: a whole round is driven over HTTP twice, once undisturbed
 * and once with nodes and the database killed at random moments, and both must seal the same record.
 */
package io.luxuan.bench.kill;
