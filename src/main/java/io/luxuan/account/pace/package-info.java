/** Slows down those who guess, and knows the browsers of owners, for whom nothing is slow. */
package io.luxuan.account.pace;
