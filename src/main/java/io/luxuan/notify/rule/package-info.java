/** What managers set: which news goes by which way, and in which words. */
package io.luxuan.notify.rule;
