/** The dates of all rounds, as a page and as a feed for calendar programs. */
package io.luxuan.round.calendar;
