/** So many at once, so many more who wait: what keeps a few costly requests from holding up everybody. */
package io.luxuan.shared.lane;
