/** Managers' pages of the pool. */
package io.luxuan.expert.page;
