/** Ties that experts declare. */
package io.luxuan.expert.tie;
