package io.luxuan.programme;

import java.util.List;

/**
 * Who may apply.
 *
 * @param organisationKinds names of allowed organisation kinds; empty allows all
 * @param onePerApplicant   an organisation may enter a round at most this often; null for no limit
 * @param mostMembers       of a team besides its leader: each of them keeps the experts of a unit away; null for 10
 * @param conditions        further conditions in Chinese, each confirmed by the applicant on the form
 * @param rules             conditions that the platform itself judges
 * @param ownMoney          cities that have their own money for this; their units are out
 * @param leaderIdentity    whether leaders are told by the number of an identity paper: one application a round and no unfinished project,
 *                          in whatever unit; null for no
 */
public record Eligibility(
        List<String> organisationKinds, Integer onePerApplicant, Integer mostMembers, List<String> conditions, List<Rule> rules,
        List<OwnMoney> ownMoney, Boolean leaderIdentity) {
    private static final int MEMBERS = 10;

    public Eligibility {
        organisationKinds = organisationKinds == null ? List.of() : List.copyOf(organisationKinds);
        conditions = conditions == null ? List.of() : List.copyOf(conditions);
        rules = rules == null ? List.of() : List.copyOf(rules);
        ownMoney = ownMoney == null ? List.of() : List.copyOf(ownMoney);
    }

    /**
     * @param rule    an expression of docs/selection.md that is true for whoever may apply
     * @param message the Chinese sentence for everybody else, such as 须为近两年新认定的瞪羚企业。
     */
    public record Rule(String rule, String message, Moment at) {}

    /** Both are judged again whenever an application is handed in or decided on. */
    public enum Moment {
        /** By what is known of the unit: told before a form is filled. */
        DOOR,
        /** By the answers too. */
        SUBMIT
    }

    /** @param city such as 青岛; @param programme what stands in there for this one, as people know it */
    public record OwnMoney(String city, String programme) {}

    /** Most members that a team names besides its leader. */
    public int members() {
        return mostMembers == null ? MEMBERS : mostMembers;
    }

    public boolean tellsLeaders() {
        return Boolean.TRUE.equals(leaderIdentity);
    }

    public boolean allows(String organisationKind) {
        return organisationKinds.isEmpty() || organisationKinds.contains(organisationKind);
    }
}
