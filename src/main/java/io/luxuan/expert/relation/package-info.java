/** Institutions that count as one. */
@NamedInterface("relation")
package io.luxuan.expert.relation;

import org.springframework.modulith.NamedInterface;
