package io.luxuan.expert.pool;

import io.luxuan.expert.Expert;
import io.luxuan.expert.avoidance.Sector;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;

/** A row of the pool, without its fields. @param onLeave on the day that the row was read for */
public record ExpertRow(
        String id, String accountId, String name, String institution, String institutionKey, String organisationId,
        String title, Sector sector, String city, String keywords, int yearlyCap, Integer roundCap, boolean onLeave,
        String avoidedInstitutions, LocalDateTime createdAt) {

    Expert with(Set<String> fields, Map<String, Set<String>> subfields) {
        return new Expert(id, accountId, name, institution, organisationId, title, sector, city, fields, subfields,
                keywords, yearlyCap, roundCap, onLeave);
    }
}
