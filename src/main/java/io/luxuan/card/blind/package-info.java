/** Blind review: what an expert is shown of an application tells nothing of who applies, its files included. */
package io.luxuan.card.blind;
