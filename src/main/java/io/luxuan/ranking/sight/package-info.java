/** Who may read scores while the review runs, and who asked for it. */
package io.luxuan.ranking.sight;
