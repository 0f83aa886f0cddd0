package io.luxuan.ranking.list;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.card.marks.CardMapper;
import io.luxuan.card.marks.SignedCard;
import io.luxuan.card.marks.VoidedCard;
import io.luxuan.expert.Expert;
import io.luxuan.panel.seat.Facts;
import io.luxuan.programme.Scoring.TieBreak;
import io.luxuan.round.Round;
import io.luxuan.scoring.TieTrail;
import io.luxuan.scoring.TieTrails;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.Slice;
import io.luxuan.shared.find.FindQuery;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The stored ranking, a hundred lines a page, with what the rules did to ties, the model's advice and the signed cards. */
@UseCase
@ForStaff
class RankingPages {
    static final int PAGE = 100;

    private final RankingMapper rankings;
    private final AdviceMapper advice;
    private final CardMapper cards;
    private final Facts facts;

    RankingPages(RankingMapper rankings, AdviceMapper advice, CardMapper cards, Facts facts) {
        this.rankings = rankings;
        this.advice = advice;
        this.cards = cards;
        this.facts = facts;
    }

    /** @param far how far off its panel the opinion lies; null when it does not */
    record Opinion(SignedCard card, Expert expert, FarRow far) {}

    /** @param trail on the first line of a group of equal scores: what the rules did to the group; null elsewhere */
    record Line(
            RankingRow row, ApplicationSummary application, List<Opinion> opinions, List<Voided> voided, AdviceRow advice,
            TieTrail trail) {}

    record Voided(VoidedCard card, Expert expert) {}

    /** @param query what number, title and unit must hold; blank for all */
    public Slice<Line> page(Round round, RankingShow show, String query, int after) {
        List<RankingRow> found = rankings.lines(round.id(), show.name(), FindQuery.likes(query), after, PAGE + 1);
        Slice<RankingRow> page = Slice.of(found, PAGE, row -> String.valueOf(row.orderNo()));
        List<String> ids = page.rows().stream().map(RankingRow::applicationId).toList();
        Map<String, ApplicationSummary> applications = facts.applications(ids);
        Map<String, List<Opinion>> opinions = opinions(ids);
        Map<String, List<Voided>> voided = voided(ids);
        Map<String, AdviceRow> advised = advised(ids);
        Map<Integer, TieTrail> trails = show == RankingShow.RANKED || show == RankingShow.TIED ? trails(round, page.rows()) : new HashMap<>();
        return new Slice<>(page.rows().stream().map(row -> new Line(row, applications.get(row.applicationId()),
                opinions.getOrDefault(row.applicationId(), List.of()),
                voided.getOrDefault(row.applicationId(), List.of()), advised.get(row.applicationId()),
                row.tieGroup() == null ? null : trails.remove(row.tieGroup()))).toList(), page.next());
    }

    /** The same without cards and trails, many a page: for a workbook. */
    public Slice<Line> plain(Round round, RankingShow show, String query, int after) {
        Slice<RankingRow> page = Slice.of(rankings.lines(round.id(), show.name(), FindQuery.likes(query), after, Chunks.KEYS + 1), Chunks.KEYS,
                row -> String.valueOf(row.orderNo()));
        List<String> ids = page.rows().stream().map(RankingRow::applicationId).toList();
        Map<String, ApplicationSummary> applications = facts.applications(ids);
        Map<String, AdviceRow> advised = advised(ids);
        return new Slice<>(page.rows().stream().map(row -> new Line(row, applications.get(row.applicationId()), List.of(), List.of(),
                advised.get(row.applicationId()), null)).toList(), page.next());
    }

    private Map<String, AdviceRow> advised(List<String> ids) {
        return ids.isEmpty() ? Map.of() : advice.of(ids).stream().collect(Collectors.toMap(AdviceRow::applicationId, Function.identity()));
    }

    /** Of one group: what each rule did to it. */
    public TieTrail trail(Round round, int group) {
        return TieTrails.of(rankings.tied(round.id(), List.of(group)).stream().map(RankingRow::standing).toList(),
                round.settings().scoring().tieBreaks());
    }

    private Map<Integer, TieTrail> trails(Round round, List<RankingRow> rows) {
        List<TieBreak> declared = round.settings().scoring().tieBreaks();
        TreeSet<Integer> groups = rows.stream().map(RankingRow::tieGroup).filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        Map<Integer, TieTrail> trails = new HashMap<>();
        if (!groups.isEmpty()) {
            rankings.tied(round.id(), groups).stream().collect(Collectors.groupingBy(RankingRow::tieGroup,
                    Collectors.mapping(RankingRow::standing, Collectors.toList())))
                    .forEach((group, equals) -> trails.put(group, TieTrails.of(equals, declared)));
        }
        return trails;
    }

    private Map<String, List<Voided>> voided(List<String> ids) {
        List<VoidedCard> found = ids.isEmpty() ? List.of() : cards.voidedOfAll(ids);
        Map<String, Expert> experts = facts.experts(found.stream().map(VoidedCard::expertId).toList());
        return found.stream().map(card -> new Voided(card, experts.get(card.expertId())))
                .collect(Collectors.groupingBy(each -> each.card().applicationId()));
    }

    private Map<String, List<Opinion>> opinions(List<String> ids) {
        List<SignedCard> signed = ids.isEmpty() ? List.of() : cards.signedOfAll(ids);
        Map<String, Expert> experts = facts.experts(signed.stream().map(SignedCard::expertId).toList());
        Map<String, FarRow> far = ids.isEmpty() ? Map.of() : advice.farOf(ids).stream()
                .collect(Collectors.toMap(FarRow::assignmentId, Function.identity()));
        return signed.stream()
                .map(card -> new Opinion(card, experts.get(card.expertId()), far.get(card.assignmentId())))
                .collect(Collectors.groupingBy(opinion -> opinion.card().applicationId()));
    }
}
