/** The only package that imports Camunda: processes, tasks, deadlines and gates. */
@ApplicationModule(displayName = "Workflow", allowedDependencies = {"shared"})
package io.luxuan.workflow;

import org.springframework.modulith.ApplicationModule;
