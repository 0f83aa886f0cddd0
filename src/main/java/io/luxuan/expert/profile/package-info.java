/** An expert's own profile: changes to it, and days of leave. */
@NamedInterface("profile")
package io.luxuan.expert.profile;

import org.springframework.modulith.NamedInterface;
