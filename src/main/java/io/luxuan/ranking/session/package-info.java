/** Groups that hear defences or make site visits: when, where, who, and what they are to judge. */
@NamedInterface("session")
package io.luxuan.ranking.session;

import org.springframework.modulith.NamedInterface;
