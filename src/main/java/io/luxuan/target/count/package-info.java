/** What awards count towards targets. */
package io.luxuan.target.count;
