package io.luxuan.expert;

import java.time.LocalDateTime;
import java.util.Set;

/** A row of the pool, without its fields. */
record ExpertRow(
        String id, String accountId, String name, String institution, String institutionKey, String organisationId,
        String title, String keywords, int yearlyCap, boolean onLeave, String avoidedInstitutions,
        LocalDateTime createdAt) {

    Expert with(Set<String> fields) {
        return new Expert(id, accountId, name, institution, organisationId, title, fields, keywords, yearlyCap, onLeave);
    }
}
