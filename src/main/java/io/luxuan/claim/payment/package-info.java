/** What a batch pays, as a file for the cashier. */
package io.luxuan.claim.payment;
