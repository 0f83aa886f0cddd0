package io.luxuan.card.offline;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.card.marks.Card;
import io.luxuan.card.marks.CardMapper;
import io.luxuan.card.marks.CardWriter;
import io.luxuan.card.marks.CheckedCard;
import io.luxuan.card.offline.ReadCards.Line;
import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.Facts;
import io.luxuan.panel.seat.OwnAssignment;
import io.luxuan.programme.Rubric;
import io.luxuan.shared.Verdict.Refused;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForExperts;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.transaction.annotation.Transactional;

/** Saves the cards of a workbook as drafts: all of them, or none and what is wrong with each line. They are signed on line. */
@UseCase
@ForExperts
class BringBack {
    private final OfflineMapper seats;
    private final OwnAssignment own;
    private final CardMapper cards;
    private final CardWriter writer;
    private final Facts facts;
    private final MessageSource messages;
    private final AuditTrail audit;

    BringBack(OfflineMapper seats, OwnAssignment own, CardMapper cards, CardWriter writer, Facts facts, MessageSource messages,
            AuditTrail audit) {
        this.seats = seats;
        this.own = own;
        this.cards = cards;
        this.writer = writer;
        this.facts = facts;
        this.messages = messages;
        this.audit = audit;
    }

    /** @return how many cards were saved. @throws FaultyCards when anything is wrong */
    @Transactional
    public int bring(String roundId, byte[] file) {
        Map<String, Assignment> mine = mine(roundId);
        Rubric rubric = facts.programme(roundId).rubric();
        List<CardColumn> columns = CardColumn.of(rubric, messages);
        List<CardFault> faults = new ArrayList<>();
        List<Line> lines = new ReadCards(columns, faults).read(file).stream().filter(line -> !line.isEmpty()).toList();
        Map<String, Card> saved = mine.isEmpty() ? Map.of() : cards.byIds(mine.values().stream().map(Assignment::id).toList()).stream()
                .collect(Collectors.toMap(Card::assignmentId, Function.identity()));
        Set<String> seen = new HashSet<>();
        Map<Line, CheckedCard> checked = new HashMap<>();
        lines.forEach(line -> known(line, mine, saved, seen, columns, faults).ifPresent(seat -> {
            CheckedCard card = CheckedCard.check(rubric, line.draft());
            card.errors().forEach((field, why) -> faults.add(new CardFault(line.line(), heading(columns, field), why)));
            checked.put(line, card);
        }));
        if (faults.isEmpty() && lines.isEmpty()) {
            faults.add(new CardFault(0, "", new Refused("card.package.empty", List.of())));
        }
        if (!faults.isEmpty()) {
            throw new FaultyCards(faults);
        }
        for (Line line : lines) {
            Assignment seat = own.accepted(mine.get(line.number()).id());
            writer.write(seat, line.draft().whole(rubric), checked.get(line).points());
            audit.record(AuditEvent.of("card.package-back", "assignment", seat.id()).inRound(roundId));
        }
        return lines.size();
    }

    /** By public number. */
    private Map<String, Assignment> mine(String roundId) {
        List<Assignment> accepted = seats.accepted(Actors.require().id(), roundId, TakePackage.MOST);
        Map<String, ApplicationSummary> applications = facts.applications(accepted.stream().map(Assignment::applicationId).toList());
        return accepted.stream().collect(Collectors.toMap(seat -> applications.get(seat.applicationId()).number(), Function.identity()));
    }

    private static Optional<Assignment> known(Line line, Map<String, Assignment> mine, Map<String, Card> saved, Set<String> seen,
            List<CardColumn> columns, List<CardFault> faults) {
        Assignment seat = mine.get(line.number());
        if (seat == null) {
            faults.add(new CardFault(line.line(), columns.get(0).heading(), new Refused("card.package.not-yours", List.of())));
        } else if (!seen.add(line.number())) {
            faults.add(new CardFault(line.line(), columns.get(0).heading(), new Refused("card.package.twice", List.of())));
        } else if (saved.get(seat.id()).revision() != line.draft().revision()) {
            faults.add(new CardFault(line.line(), columns.get(2).heading(), new Refused("card.package.moved", List.of())));
        }
        return Optional.ofNullable(seat);
    }

    private static String heading(List<CardColumn> columns, String field) {
        return columns.stream().filter(column -> column.field().equals(field)).findFirst().map(CardColumn::heading).orElse("");
    }
}
