/** Payments, holds, caps and the ledgers. */
package io.luxuan.award.money;
