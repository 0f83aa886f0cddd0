/** Whom facts of awards and payments concern. */
package io.luxuan.award.told;
