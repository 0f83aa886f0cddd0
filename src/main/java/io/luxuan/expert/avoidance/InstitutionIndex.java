package io.luxuan.expert.avoidance;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Experts of a pool by institution: what {@link Affiliation#isSameAs} says, looked up. */
final class InstitutionIndex {
    private final Map<String, BitSet> organisations = new HashMap<>();
    private final Map<String, BitSet> families = new HashMap<>();

    void add(Affiliation at, int place) {
        if (at.organisationId() != null) {
            PoolIndex.mark(organisations, at.organisationId(), place);
        }
        if (!at.family().isEmpty()) {
            PoolIndex.mark(families, at.family(), place);
        }
    }

    void meeting(Affiliation other, Consumer<BitSet> experts) {
        BitSet registered = other.organisationId() == null ? null : organisations.get(other.organisationId());
        BitSet related = families.get(other.family());
        if (registered != null) {
            experts.accept(registered);
        }
        if (related != null) {
            experts.accept(related);
        }
    }
}
