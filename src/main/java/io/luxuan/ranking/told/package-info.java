/** Whom facts of the second stage concern. */
package io.luxuan.ranking.told;
