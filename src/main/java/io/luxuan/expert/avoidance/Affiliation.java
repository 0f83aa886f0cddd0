package io.luxuan.expert.avoidance;

import io.luxuan.shared.UnitKey;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where somebody works, or who applies.
 *
 * @param organisationId entry in the register of organisations; null when there is none
 * @param name           as it is written
 * @param key            normalised name
 * @param families       which names mean one institution, on the day that this was read
 */
public record Affiliation(String organisationId, String name, String key, String family, Families families) {
    public static final Affiliation UNKNOWN = of(null, "");

    /** An institution without known relations. */
    public static Affiliation of(String organisationId, String name) {
        return in(Families.NONE, organisationId, name);
    }

    public static Affiliation in(Families families, String organisationId, String name) {
        String key = UnitKey.of(name);
        return new Affiliation(organisationId, name == null ? "" : name.strip(), key, families.familyOf(key), families);
    }

    /** Each that one field names. An entry in the register means the first; never empty. */
    public static List<Affiliation> all(Families families, String organisationId, String names) {
        List<Affiliation> named = UnitKey.each(names).stream().map(name -> in(families, null, name)).toList();
        return Stream.concat(Stream.of(in(families, organisationId, named.size() > 1 ? named.get(0).name() : names)),
                named.stream().skip(1)).toList();
    }

    /** One entry in the register, or one institution with its parents, affiliates and former names. */
    public boolean isSameAs(Affiliation other) {
        return organisationId != null && organisationId.equals(other.organisationId)
                || !family.isEmpty() && family.equals(other.family);
    }

    public boolean isUnknown() {
        return organisationId == null && family.isEmpty();
    }

    /** The relations that make the two one; empty when their names or entries do. */
    List<InstitutionRelation> relationsTo(Affiliation other) {
        boolean sameEntry = organisationId != null && organisationId.equals(other.organisationId);
        return sameEntry ? List.of() : families.path(key, other.key);
    }
}
