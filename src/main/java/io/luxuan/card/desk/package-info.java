/** What an expert does: accept, read, score, sign. */
@NamedInterface("desk")
package io.luxuan.card.desk;

import org.springframework.modulith.NamedInterface;
