/** Reminders to whoever is late. */
package io.luxuan.workflow.reminder;
