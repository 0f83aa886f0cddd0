/**
 * What a stranger needs to check a decision: a sealed record of each round, and the verifier that reckons it again.
 *
 * <p>Sections say what enters a record, field by field: nothing that is not named in one of their records can get in.
 * {@code docs/record.md} specifies the form.
 */
@ApplicationModule(displayName = "Record", allowedDependencies = {
    "shared", "audit", "programme", "programme :: *", "round", "calendar", "application", "scoring", "selection", "draw", "ranking",
    "decision", "publicity", "award"})
package io.luxuan.record;

import org.springframework.modulith.ApplicationModule;
