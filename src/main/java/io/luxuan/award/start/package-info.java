/** Projects begin, and their mid-term checks are opened. */
package io.luxuan.award.start;
