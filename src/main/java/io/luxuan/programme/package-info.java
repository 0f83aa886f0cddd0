/** What can be selected: quota, funding, rubric, form, stages. Versioned data. */
@ApplicationModule(displayName = "Programmes", allowedDependencies = {"shared", "workflow"})
package io.luxuan.programme;

import org.springframework.modulith.ApplicationModule;
