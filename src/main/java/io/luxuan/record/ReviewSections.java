package io.luxuan.record;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.ranking.ReviewRecords;
import io.luxuan.ranking.ReviewRecords.ScoredCard;
import io.luxuan.record.ReviewSection.CardSection;
import io.luxuan.scoring.SecondResult;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Cards and ranking of a round by public numbers. */
@Component
class ReviewSections {
    private final ReviewRecords reviews;

    ReviewSections(ReviewRecords reviews) {
        this.reviews = reviews;
    }

    List<RankingSection> ranking(String roundId, UnaryOperator<String> number) {
        return reviews.ranking(roundId).stream()
                .map(line -> RankingSection.of(number.apply(line.applicationId()), line)).toList();
    }

    /** In the order of the public numbers. */
    List<ReviewSection> of(String roundId, Map<String, ApplicationSummary> ranked) {
        Map<String, List<ScoredCard>> cards =
                reviews.cards(roundId).stream().collect(Collectors.groupingBy(ScoredCard::applicationId));
        Map<String, SecondResult> second = reviews.secondStage(roundId);
        Map<String, List<SecondResult>> members = reviews.members(roundId);
        return ranked.values().stream().sorted(Comparator.comparing(ApplicationSummary::number))
                .map(each -> new ReviewSection(each.number(), cards(cards.getOrDefault(each.id(), List.of())),
                        second.get(each.id()), members.getOrDefault(each.id(), List.of()).stream()
                                .sorted(ReviewSection.BY_RESULT).toList())).toList();
    }

    private static List<CardSection> cards(List<ScoredCard> cards) {
        return cards.stream().map(card -> new CardSection(null, sorted(card.points()), card.total(), card.first(),
                        card.former()))
                .sorted(CardSection.BY_CONTENT).toList();
    }

    private static Map<String, BigDecimal> sorted(Map<String, BigDecimal> points) {
        return new TreeMap<>(points);
    }

    List<String> ranked(String roundId) {
        return reviews.ranking(roundId).stream().map(ReviewRecords.RankedLine::applicationId).toList();
    }
}
