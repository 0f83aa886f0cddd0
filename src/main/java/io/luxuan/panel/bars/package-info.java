/** Before a draw: which applications keep an unusual share of the pool away, by what they claim, and what of it is set aside. */
package io.luxuan.panel.bars;
