package io.luxuan.review;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.expert.Expert;
import io.luxuan.shared.Slice;
import io.luxuan.shared.permission.ForStaff;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The stored ranking, a hundred lines a page, with each panel's signed cards. */
@Component
@ForStaff
class RankingPages {
    static final int PAGE = 100;

    private final RankingMapper rankings;
    private final CardMapper cards;
    private final Facts facts;

    RankingPages(RankingMapper rankings, CardMapper cards, Facts facts) {
        this.rankings = rankings;
        this.cards = cards;
        this.facts = facts;
    }

    record Opinion(SignedCard card, Expert expert) {}

    record Line(RankingRow row, ApplicationSummary application, List<Opinion> opinions) {}

    public Slice<Line> page(String roundId, int after) {
        Slice<RankingRow> page = Slice.of(rankings.page(roundId, after, PAGE + 1), PAGE,
                row -> String.valueOf(row.orderNo()));
        List<String> ids = page.rows().stream().map(RankingRow::applicationId).toList();
        Map<String, ApplicationSummary> applications = facts.applications(ids);
        Map<String, List<Opinion>> opinions = opinions(ids);
        return new Slice<>(page.rows().stream().map(row -> new Line(row, applications.get(row.applicationId()),
                opinions.getOrDefault(row.applicationId(), List.of()))).toList(), page.next());
    }

    private Map<String, List<Opinion>> opinions(List<String> ids) {
        List<SignedCard> signed = ids.isEmpty() ? List.of() : cards.signedOfAll(ids);
        Map<String, Expert> experts = facts.experts(signed.stream().map(SignedCard::expertId).toList());
        return signed.stream().map(card -> new Opinion(card, experts.get(card.expertId())))
                .collect(Collectors.groupingBy(opinion -> opinion.card().applicationId()));
    }
}
