/** What a round was changed in. */
@NamedInterface("history")
package io.luxuan.round.history;

import org.springframework.modulith.NamedInterface;
