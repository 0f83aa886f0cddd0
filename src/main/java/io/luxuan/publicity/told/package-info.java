/** Whom facts of lists and objections concern. */
package io.luxuan.publicity.told;
