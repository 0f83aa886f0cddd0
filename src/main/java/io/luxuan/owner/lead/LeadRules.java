package io.luxuan.owner.lead;

import static io.luxuan.shared.Verdict.ALLOWED;
import static io.luxuan.shared.Verdict.refused;

import io.luxuan.owner.Department;
import io.luxuan.owner.Lead;
import io.luxuan.shared.Verdict;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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

    /** @param department null for none chosen, or one that is closed */
    static Verdict mayJoin(List<Lead> leads, Department department) {
        if (department == null || !department.active()) {
            return refused("owner.lead-needed");
        }
        return leads.stream().anyMatch(lead -> lead.departmentId().equals(department.id())) ? refused("owner.lead-there") : ALLOWED;
    }

    /** Nobody would answer for a round whose last manager went with the department. */
    static Verdict mayLeave(List<Lead> leads, String departmentId) {
        if (leads.stream().noneMatch(lead -> lead.departmentId().equals(departmentId))) {
            return refused("owner.lead-gone");
        }
        boolean lastStaffed = isOwned(leads)
                && leads.stream().filter(Lead::staffed).allMatch(lead -> lead.departmentId().equals(departmentId));
        return lastStaffed || leads.size() == 1 ? refused("owner.lead-last") : ALLOWED;
    }

    /**
     * Where another department of those that lead has people, one of these agrees.
     *
     * @param first of who asked
     * @param second of who confirms
     */
    static Verdict notByOneAlone(List<Lead> leads, String first, String second) {
        boolean others = leads.stream().anyMatch(lead -> lead.staffed() && !lead.departmentId().equals(first));
        return others && first.equals(second) ? refused("owner.lead-other") : ALLOWED;
    }

    /**
     * Who leads a round that is made like an earlier one, by id.
     *
     * @param before  whom the earlier round's programme named
     * @param now     who leads the earlier round since; empty where none is on record
     * @param leading whom the new round's programme names
     */
    static List<String> carried(List<String> before, List<String> now, List<String> leading) {
        Set<String> carried = new LinkedHashSet<>(leading);
        carried.removeIf(id -> before.contains(id) && !now.contains(id));
        now.stream().filter(id -> !before.contains(id)).forEach(carried::add);
        return now.isEmpty() || carried.isEmpty() ? leading : List.copyOf(carried);
    }

    static boolean isOwned(List<Lead> leads) {
        return leads.stream().anyMatch(Lead::staffed);
    }

    static String names(List<Lead> leads) {
        return leads.stream().map(Lead::name).collect(Collectors.joining("、"));
    }
}
