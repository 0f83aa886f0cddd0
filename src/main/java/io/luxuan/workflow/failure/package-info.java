/** What failed and waits for somebody. */
package io.luxuan.workflow.failure;
