/** Open tasks, as they stand in a table. */
package io.luxuan.workflow.task;
