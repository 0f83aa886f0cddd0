package io.luxuan.publicity.site;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.PublishedOutcomes;
import io.luxuan.decision.DecisionFacts;
import io.luxuan.decision.ProposedEntry;
import io.luxuan.publicity.list.ListEntry;
import io.luxuan.publicity.list.ListMapper;
import io.luxuan.publicity.notice.Notice;
import io.luxuan.publicity.notice.NoticeMapper;
import io.luxuan.shared.MovableClock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Three statements for any number of applications. */
@Component
class OutcomesOfLists implements PublishedOutcomes {
    private final ListMapper lists;
    private final NoticeMapper notices;
    private final DecisionFacts decisions;
    private final MovableClock clock;

    OutcomesOfLists(ListMapper lists, NoticeMapper notices, DecisionFacts decisions, MovableClock clock) {
        this.lists = lists;
        this.notices = notices;
        this.decisions = decisions;
        this.clock = clock;
    }

    @Override
    public Map<String, Outcome> of(Collection<ApplicationSummary> applications) {
        Set<String> rounds = applications.stream().map(ApplicationSummary::roundId).collect(Collectors.toSet());
        List<String> ids = applications.stream().map(ApplicationSummary::id).toList();
        Map<String, ListEntry> entries = ids.isEmpty() ? Map.of() : lists.among(rounds, ids).stream()
                .collect(Collectors.toMap(ListEntry::applicationId, Function.identity()));
        Map<String, List<Notice>> published = published(rounds, entries.values());
        Map<String, ProposedEntry> decided = published.isEmpty() ? Map.of() : decisions.among(rounds, ids).stream()
                .collect(Collectors.toMap(ProposedEntry::applicationId, Function.identity()));
        Map<String, Outcome> found = new HashMap<>();
        applications.forEach(one -> outcome(one, entries.get(one.id()), decided.get(one.id()), published)
                .ifPresent(outcome -> found.put(one.id(), outcome)));
        return found;
    }

    /** By list the notices with which it went into publicity. */
    private Map<String, List<Notice>> published(Set<String> rounds, Collection<ListEntry> entries) {
        Set<String> listIds = new HashSet<>(rounds);
        entries.forEach(entry -> listIds.add(entry.listId()));
        return listIds.isEmpty() ? Map.of() : notices.ofLists(listIds).stream().filter(notice -> notice.kind().isList())
                .collect(Collectors.groupingBy(Notice::listId));
    }

    private Optional<Outcome> outcome(ApplicationSummary one, ListEntry entry, ProposedEntry decided, Map<String, List<Notice>> published) {
        List<Notice> waves = published.get(entry == null ? one.roundId() : entry.listId());
        if (waves == null) {
            return Optional.empty();
        }
        Notice own = entry == null ? null : waves.stream().filter(notice -> notice.id().equals(entry.noticeId())).findFirst().orElse(null);
        Notice list = own == null ? wave(waves, BinaryOperator.maxBy(Comparator.comparing(Notice::wave))) : own;
        Notice first = own == null ? wave(waves, BinaryOperator.minBy(Comparator.comparing(Notice::wave))) : own;
        return OutcomeRules.standing(one.status(), entry == null ? null : entry.state(), decided != null && decided.mayComeIn())
                .map(standing -> new Outcome(standing, reason(standing, entry, decided), list.id(), first.publishedAt(), list.endsAt(),
                        list.isInPublicityAt(clock.now())));
    }

    private static Notice wave(List<Notice> waves, BinaryOperator<Notice> which) {
        return waves.stream().reduce(which).orElseThrow();
    }

    private static String reason(Standing standing, ListEntry entry, ProposedEntry decided) {
        return standing == Standing.TAKEN_OFF ? entry.removedReason() : decided == null ? null : decided.applicantReason();
    }
}
