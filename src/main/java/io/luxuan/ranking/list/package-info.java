/** The ranked list with its cards, advice, and cards that were voided. */
package io.luxuan.ranking.list;
