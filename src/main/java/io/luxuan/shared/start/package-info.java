/** A start that does only what the first request needs (docs/decisions/67). */
package io.luxuan.shared.start;
