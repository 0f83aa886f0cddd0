/** What a round was changed in. */
package io.luxuan.round.history;
