package io.luxuan.watch;

import io.luxuan.workflow.FailureGroup;

/** Steps that failed alike, in words. */
record FailedCause(FailureGroup group, String process, String step, String cause) {}
