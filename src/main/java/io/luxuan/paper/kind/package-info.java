/** Which papers there are and what stands on each. */
package io.luxuan.paper.kind;
