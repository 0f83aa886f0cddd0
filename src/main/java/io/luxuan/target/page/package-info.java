/** The pages of targets, for the public and for managers. */
package io.luxuan.target.page;
