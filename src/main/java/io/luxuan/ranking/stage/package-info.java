/** The shortlist and the second stage: a defence or a site visit. */
@NamedInterface("stage")
package io.luxuan.ranking.stage;

import org.springframework.modulith.NamedInterface;
