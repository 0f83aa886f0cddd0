/** A project: its state, its dates, its people. */
@NamedInterface("project")
package io.luxuan.award.project;

import org.springframework.modulith.NamedInterface;
