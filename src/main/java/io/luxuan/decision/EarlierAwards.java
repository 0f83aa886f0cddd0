package io.luxuan.decision;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.programme.Exclusion;
import io.luxuan.programme.Exclusion.Scope;
import io.luxuan.programme.Programme;
import io.luxuan.round.Round;
import io.luxuan.selection.Earlier;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What awards of other rounds mean for a list: how much of each cap is used up, and whom they shut out. */
@Component
class EarlierAwards {
    private final Commitments commitments;

    EarlierAwards(Commitments commitments) {
        this.commitments = commitments;
    }

    Earlier of(Round round, Programme programme, Collection<ApplicationSummary> applications) {
        if (programme.funding().caps().isEmpty() && programme.funding().fund() == null) {
            return Earlier.NONE;
        }
        List<AwardCommitment> all = others(round, applications).stream()
                .filter(one -> one.programme().equals(programme.id()) && one.amount() != null).toList();
        BigDecimal fundYear = commitments.ofYear(programme.funding().fundOf(programme.id()), round.year(), round.id());
        return new Earlier(fundYear, sums(all, one -> one.year() == round.year()), sums(all, one -> true),
                counts(all, one -> one.year() == round.year()), counts(all, one -> true));
    }

    /** Application to the award that shuts it out. */
    Map<String, String> shuttingOut(Round round, Programme programme, Collection<ApplicationSummary> applications) {
        List<Exclusion> exclusions = programme.constraints().exclusions();
        if (exclusions.isEmpty()) {
            return Map.of();
        }
        Map<String, List<AwardCommitment>> byOrganisation =
                others(round, applications).stream().collect(Collectors.groupingBy(AwardCommitment::organisationId));
        Map<String, String> found = new HashMap<>();
        for (ApplicationSummary application : applications) {
            byOrganisation.getOrDefault(application.organisationId(), List.of()).stream()
                    .filter(award -> exclusions.stream().anyMatch(one -> shutsOut(one, award, application, round.year())))
                    .findFirst().ifPresent(award -> found.put(application.id(), award.programme() + " " + award.year()));
        }
        return found;
    }

    private static boolean shutsOut(Exclusion exclusion, AwardCommitment award, ApplicationSummary application, int year) {
        boolean same = exclusion.scope() == Scope.ORGANISATION
                ? award.year() == year : plain(award.title()).equals(plain(application.title()));
        return exclusion.programme().equals(award.programme()) && same;
    }

    private static String plain(String title) {
        return title == null ? "" : title.replaceAll("[\\s\\p{Punct}，。、“”《》（）]", "");
    }

    private List<AwardCommitment> others(Round round, Collection<ApplicationSummary> applications) {
        Set<String> organisations =
                applications.stream().map(ApplicationSummary::organisationId).collect(Collectors.toSet());
        return organisations.isEmpty() ? List.of() : commitments.of(organisations).stream()
                .filter(one -> !one.roundId().equals(round.id())).toList();
    }

    private static Map<String, BigDecimal> sums(List<AwardCommitment> all, Predicate<AwardCommitment> which) {
        return all.stream().filter(which)
                .collect(Collectors.toMap(AwardCommitment::organisationId, AwardCommitment::amount, BigDecimal::add));
    }

    private static Map<String, Integer> counts(List<AwardCommitment> all, Predicate<AwardCommitment> which) {
        return all.stream().filter(which)
                .collect(Collectors.toMap(AwardCommitment::organisationId, one -> 1, Integer::sum));
    }
}
