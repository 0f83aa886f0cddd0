package io.luxuan.programme;

import java.util.List;

/**
 * Who may apply.
 *
 * @param organisationKinds names of allowed organisation kinds; empty allows all
 * @param onePerApplicant   an organisation may enter a round at most this often; null for no limit
 * @param conditions        further conditions in Chinese, each confirmed by the applicant on the form
 */
public record Eligibility(List<String> organisationKinds, Integer onePerApplicant, List<String> conditions) {
    public Eligibility {
        organisationKinds = organisationKinds == null ? List.of() : List.copyOf(organisationKinds);
        conditions = conditions == null ? List.of() : List.copyOf(conditions);
    }

    public boolean allows(String organisationKind) {
        return organisationKinds.isEmpty() || organisationKinds.contains(organisationKind);
    }
}
