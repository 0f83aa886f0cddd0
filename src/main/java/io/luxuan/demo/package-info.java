/** The demo world of a first start, made by driving the real services under a moved clock. */
package io.luxuan.demo;
