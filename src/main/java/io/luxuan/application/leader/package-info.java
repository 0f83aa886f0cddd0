/** Who leads an application, told by the number of an identity paper across all units. */
@NamedInterface("leader")
package io.luxuan.application.leader;

import org.springframework.modulith.NamedInterface;
