/** Keys that were stored before names were compared as people read them. */
package io.luxuan.shared.keys;
