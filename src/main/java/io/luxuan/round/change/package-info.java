/** Putting right what a round says: its dates and settings, before it opens and after. */
package io.luxuan.round.change;
