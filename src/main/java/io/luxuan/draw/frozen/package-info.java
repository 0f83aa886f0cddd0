/** What a draw is made of, as it was frozen: pool, pairs and rules, what fell away since, and both as numbers for the solver. */
@NamedInterface("frozen")
package io.luxuan.draw.frozen;

import org.springframework.modulith.NamedInterface;
