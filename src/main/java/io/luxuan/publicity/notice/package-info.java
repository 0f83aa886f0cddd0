/** Notices. */
package io.luxuan.publicity.notice;
