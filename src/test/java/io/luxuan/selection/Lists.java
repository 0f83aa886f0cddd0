package io.luxuan.selection;

import io.luxuan.programme.Constraints;
import io.luxuan.programme.FieldDictionary;
import io.luxuan.programme.FieldDictionary.Field;
import io.luxuan.programme.Quota;
import io.luxuan.programme.Quota.QuotaType;
import io.luxuan.programme.money.Funding;
import io.luxuan.programme.money.Funding.FundingType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Short ways to write rounds in tests. */
final class Lists {
    static final Funding NOT_STATED = new Funding(FundingType.NOT_STATED, null, null, null);
    static final Constraints FREE = new Constraints(false, false, false, null);
    static final Constraints ONE_A_FIELD = new Constraints(true, true, true, null);
    static final FieldDictionary FIELDS = new FieldDictionary("重点领域", List.of(
            new Field("steel", "钢铁"), new Field("chemistry", "化工"), new Field("mining", "矿山开采")));

    private Lists() {}

    static Quota atLeast(int least) {
        return new Quota(QuotaType.AT_LEAST, least, null, least, 0);
    }

    static Quota about(int target, int band) {
        return new Quota(QuotaType.ABOUT, null, null, target, band);
    }

    static Quota atMost(int most) {
        return new Quota(QuotaType.AT_MOST, null, most, null, 0);
    }

    static Quota range(int least, int most) {
        return new Quota(QuotaType.RANGE, least, most, null, 0);
    }

    static Quota none() {
        return new Quota(QuotaType.NONE, null, null, null, 0);
    }

    static Terms terms(Quota quota) {
        return new Terms(quota, null, null, NOT_STATED, FREE, FIELDS, Set.of(), Earlier.NONE);
    }

    static Terms terms(Quota quota, Constraints constraints, String... occupied) {
        return new Terms(quota, null, null, NOT_STATED, constraints, FIELDS, Set.of(occupied), Earlier.NONE);
    }

    static Terms funded(Quota quota, Funding funding, int budget) {
        return new Terms(quota, null, BigDecimal.valueOf(budget), funding, FREE, FIELDS, Set.of(), Earlier.NONE);
    }

    /** One candidate a rank given, numbered a, b, c … in that order, each of its own organisation. */
    static List<Candidate> ranked(int... ranks) {
        return IntStream.range(0, ranks.length).mapToObj(at -> candidate(name(at), ranks[at], "steel")).toList();
    }

    static Candidate candidate(String name, int rank, String field) {
        return new Candidate(name, name, rank, BigDecimal.valueOf(100 - rank), "org-" + name, null, field,
                Claim.NOTHING, null, null);
    }

    static Candidate asking(String name, int rank, int requested) {
        return new Candidate(
                name, name, rank, BigDecimal.valueOf(100 - rank), "org-" + name, null, null,
                Claim.of(BigDecimal.valueOf(requested)), null, null);
    }

    static Candidate of(String organisation, String name, int rank) {
        return new Candidate(name, name, rank, BigDecimal.valueOf(100 - rank), organisation, null, null,
                Claim.NOTHING, null, null);
    }

    static Candidate excluded(String name, int rank) {
        return new Candidate(
                name, name, rank, BigDecimal.valueOf(100 - rank), "org-" + name, null, "steel",
                Claim.NOTHING, null, "ranking.excluded.site");
    }

    static List<String> names(Proposal proposal) {
        return proposal.selected().stream().map(Line::id).toList();
    }

    static String reason(Proposal proposal, String name) {
        return proposal.line(name).reason().code().replace("decision.", "");
    }

    private static String name(int at) {
        return String.valueOf((char) ('a' + at));
    }
}
