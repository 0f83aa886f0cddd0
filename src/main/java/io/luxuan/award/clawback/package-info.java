/** Money that has to come back. */
package io.luxuan.award.clawback;
