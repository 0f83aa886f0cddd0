/** Signed cards that experts ask to correct: a manager gives one back at most once, and it is signed anew as another version. */
package io.luxuan.card.correction;
