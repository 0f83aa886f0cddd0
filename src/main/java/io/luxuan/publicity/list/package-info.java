/** Lists in publicity, substitution, the final list. */
package io.luxuan.publicity.list;
