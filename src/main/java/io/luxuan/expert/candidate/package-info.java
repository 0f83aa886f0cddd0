/** Experts as the draw sees them. */
package io.luxuan.expert.candidate;
