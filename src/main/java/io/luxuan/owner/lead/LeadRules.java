package io.luxuan.owner.lead;

import static io.luxuan.shared.Verdict.ALLOWED;
import static io.luxuan.shared.Verdict.refused;

import io.luxuan.owner.Lead;
import io.luxuan.shared.Verdict;
import java.util.List;
import java.util.stream.Collectors;

/** A round is its leads' as soon as a manager belongs to any of them; until then every manager acts, as without departments. */
final class LeadRules {
    private LeadRules() {}

    static Verdict mayChange(List<Lead> leads) {
        return isOwned(leads) && leads.stream().noneMatch(Lead::mine) ? refused("owner.not-leading", names(leads)) : ALLOWED;
    }

    /** Where two lead it, both must let others read. */
    static Verdict mayRead(List<Lead> leads) {
        boolean closed = isOwned(leads) && leads.stream().noneMatch(Lead::mine)
                && leads.stream().anyMatch(lead -> lead.staffed() && !lead.othersRead());
        return closed ? refused("owner.not-readable", names(leads)) : ALLOWED;
    }

    static boolean isOwned(List<Lead> leads) {
        return leads.stream().anyMatch(Lead::staffed);
    }

    static String names(List<Lead> leads) {
        return leads.stream().map(Lead::name).collect(Collectors.joining("、"));
    }
}
