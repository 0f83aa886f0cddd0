/** Process instances and ended tasks, as they stand in tables. */
package io.luxuan.workflow.instance;
