/** The pages of supervisors: all rounds, and the audit log. */
package io.luxuan.watch.supervisor;
