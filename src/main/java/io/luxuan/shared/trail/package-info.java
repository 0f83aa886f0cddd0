/** What every module tells of its changes of state; the audit log keeps it. */
package io.luxuan.shared.trail;
