package io.luxuan.ranking.list;

import io.luxuan.card.marks.CardMapper;
import io.luxuan.card.marks.CardVersion;
import io.luxuan.card.marks.CardVersionMapper;
import io.luxuan.ranking.ReviewRecords;
import io.luxuan.ranking.session.ResultOrigin;
import io.luxuan.ranking.session.SecondStageEntry;
import io.luxuan.ranking.session.ShortlistMapper;
import io.luxuan.ranking.session.StageCard;
import io.luxuan.ranking.session.StageCardMapper;
import io.luxuan.scoring.SecondResult;
import io.luxuan.shared.permission.ForSystem;
import io.luxuan.shared.permission.UseCase;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

@UseCase
@ForSystem
class StoredReviews implements ReviewRecords {
    private final CardMapper cards;
    private final CardVersionMapper versions;
    private final RankingMapper rankings;
    private final ShortlistMapper shortlist;
    private final StageCardMapper members;

    StoredReviews(CardMapper cards, CardVersionMapper versions, RankingMapper rankings, ShortlistMapper shortlist,
            StageCardMapper members) {
        this.cards = cards;
        this.versions = versions;
        this.rankings = rankings;
        this.shortlist = shortlist;
        this.members = members;
    }

    @Override
    public List<ScoredCard> cards(String roundId) {
        Map<String, Map<String, BigDecimal>> points = new HashMap<>();
        cards.pointsOfRound(roundId).forEach(each -> points
                .computeIfAbsent(each.assignmentId(), id -> new TreeMap<>()).put(each.criterion(), each.points()));
        Map<String, List<String>> former = versions.ofRound(roundId).stream().collect(Collectors.groupingBy(
                CardVersion::assignmentId, Collectors.mapping(CardVersion::sha256, Collectors.toList())));
        return cards.seatsOfRound(roundId).stream().map(each -> new ScoredCard(each.applicationId(), each.seat(),
                points.getOrDefault(each.assignmentId(), Map.of()), each.total(), each.firstCriterion(),
                former.getOrDefault(each.assignmentId(), List.of()))).toList();
    }

    @Override
    public Map<String, SecondResult> secondStage(String roundId) {
        return shortlist.ofRound(roundId).stream()
                .collect(Collectors.toMap(SecondStageEntry::applicationId, SecondStageEntry::result));
    }

    @Override
    public Map<String, List<SecondResult>> members(String roundId) {
        Set<String> confirmed = shortlist.ofRound(roundId).stream().filter(entry -> entry.origin() == ResultOrigin.SESSION)
                .map(SecondStageEntry::applicationId).collect(Collectors.toSet());
        return members.signedOfRound(roundId).stream().filter(card -> confirmed.contains(card.applicationId())).collect(
                Collectors.groupingBy(StageCard::applicationId, Collectors.mapping(StageCard::result, Collectors.toList())));
    }

    @Override
    public List<RankedLine> ranking(String roundId) {
        return rankings.ofRound(roundId).stream().map(row -> new RankedLine(row.applicationId(), row.rankNo(), row.score(),
                row.writtenScore(), row.secondScore(), row.firstCriterion(), row.spread(), row.opinions(),
                row.tieGroup(), row.tieBreak(), row.excluded())).toList();
    }
}
