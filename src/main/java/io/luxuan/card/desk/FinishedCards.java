package io.luxuan.card.desk;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.card.blind.Blindfold;
import io.luxuan.card.marks.Card;
import io.luxuan.card.marks.CardDraft;
import io.luxuan.card.marks.CardMapper;
import io.luxuan.card.marks.CardOpinion;
import io.luxuan.card.marks.CardOpinionMapper;
import io.luxuan.card.marks.CardPoints;
import io.luxuan.card.marks.CheckedCard;
import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.Facts;
import io.luxuan.programme.Rubric;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForExperts;
import io.luxuan.shared.permission.UseCase;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The signed-in expert's accepted seats with their saved cards: a few queries for all of them. */
@UseCase
@ForExperts
class FinishedCards {
    /** At a time: so many can be looked through before they are signed. */
    static final int MOST = 100;

    private final DeskMapper desk;
    private final CardMapper cards;
    private final CardOpinionMapper opinions;
    private final Facts facts;
    private final Blindfold blindfold;

    FinishedCards(DeskMapper desk, CardMapper cards, CardOpinionMapper opinions, Facts facts, Blindfold blindfold) {
        this.desk = desk;
        this.cards = cards;
        this.opinions = opinions;
        this.facts = facts;
        this.blindfold = blindfold;
    }

    /** Those under review that have been saved, complete or not, by application. */
    public List<FinishedCard> mine() {
        List<Assignment> seats = desk.accepted(Actors.require().id(), MOST);
        if (seats.isEmpty()) {
            return List.of();
        }
        List<String> ids = seats.stream().map(Assignment::id).toList();
        Map<String, Card> saved = cards.byIds(ids).stream().collect(Collectors.toMap(Card::assignmentId, Function.identity()));
        Map<String, List<CardPoints>> points =
                cards.pointsOf(ids).stream().collect(Collectors.groupingBy(CardPoints::assignmentId));
        Map<String, Map<String, String>> said = opinions.of(ids).stream().collect(Collectors.groupingBy(
                CardOpinion::assignmentId, Collectors.toMap(CardOpinion::part, CardOpinion::said)));
        Map<String, ApplicationSummary> applications =
                blindfold.summaries(facts.applications(seats.stream().map(Assignment::applicationId).toList()), facts::programme);
        return seats.stream().filter(seat -> saved.containsKey(seat.id()) && saved.get(seat.id()).revision() > 0)
                .map(seat -> finished(seat, applications.get(seat.applicationId()), saved.get(seat.id()),
                        points.getOrDefault(seat.id(), List.of()), said.getOrDefault(seat.id(), Map.of())))
                .filter(card -> card.application().status() == ApplicationStatus.IN_REVIEW)
                .sorted(Comparator.comparing(card -> card.seat().applicationId())).toList();
    }

    private FinishedCard finished(Assignment seat, ApplicationSummary application, Card card, List<CardPoints> points,
            Map<String, String> said) {
        Rubric rubric = facts.programme(seat.roundId()).rubric();
        CardDraft draft = new CardDraft(points.stream().collect(Collectors.toMap(
                CardPoints::criterion, point -> point.points().stripTrailingZeros().toPlainString())),
                card.commentText(), card.noteText(), card.revision(), card.editor(), said);
        return new FinishedCard(seat, application, card, CheckedCard.check(rubric, draft).checkComplete(rubric, draft), rubric);
    }
}
