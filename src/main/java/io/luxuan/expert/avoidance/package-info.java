/** Who may judge what, and how well: pure rules on names, institutions, ties and shared work. */
@NamedInterface("avoidance")
package io.luxuan.expert.avoidance;

import org.springframework.modulith.NamedInterface;
