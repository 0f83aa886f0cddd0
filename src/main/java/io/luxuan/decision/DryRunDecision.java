package io.luxuan.decision;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.Applications;
import io.luxuan.programme.DryRun;
import io.luxuan.programme.Programme;
import io.luxuan.programme.money.OpenNumber;
import io.luxuan.round.Round;
import io.luxuan.round.RoundStage;
import io.luxuan.round.Rounds;
import io.luxuan.selection.Line;
import io.luxuan.selection.Proposal;
import io.luxuan.selection.ProposeList;
import io.luxuan.shared.permission.ForProgrammeStaff;
import io.luxuan.shared.permission.UseCase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The list of a meeting made once more, from what it was made from, by the rules of a draft. */
@UseCase
@ForProgrammeStaff
class DryRunDecision implements DryRun {
    private final Rounds rounds;
    private final InputStore inputs;
    private final DraftedInput drafted;
    private final Applications applications;
    private final ReasonText texts;

    DryRunDecision(Rounds rounds, InputStore inputs, DraftedInput drafted, Applications applications, ReasonText texts) {
        this.rounds = rounds;
        this.inputs = inputs;
        this.drafted = drafted;
        this.applications = applications;
        this.texts = texts;
    }

    @Override
    public List<Earlier> rounds(String programmeId) {
        return rounds.ofProgramme(programmeId).stream().filter(round -> round.reached() != RoundStage.CALL && inputs.isDecided(round.id()))
                .map(round -> new Earlier(round.id(), round.title())).toList();
    }

    @Override
    public Optional<Trial> on(String roundId, Programme draft) {
        Optional<DecisionInput> input = inputs.of(roundId).stream().filter(one -> one.step() == 0).findFirst();
        if (input.isEmpty() || draft.quota() == null || draft.constraints() == null) {
            return Optional.empty();
        }
        Round round = rounds.get(roundId);
        List<Note> notes = new ArrayList<>(unset(round, draft));
        if (!notes.isEmpty()) {
            return Optional.of(new Trial(0, 0, BigDecimal.ZERO, BigDecimal.ZERO, List.of(), notes));
        }
        Map<String, ApplicationSummary> byId = applications.byIds(input.get().candidates().stream().map(one -> one.id()).toList());
        Proposal before = ProposeList.propose(input.get().terms(), input.get().candidates(), input.get().changes());
        DecisionInput after = drafted.by(draft, round, input.get(), byId);
        return Optional.of(compared(before, ProposeList.propose(after.terms(), after.candidates(), after.changes()), byId, draft, notes));
    }

    private static List<Note> unset(Round round, Programme draft) {
        return draft.numbers().stream().filter(number -> !number.mayStayOpen())
                .filter(number -> !round.settings().numbers().containsKey(number.key()))
                .map(OpenNumber::label).map(label -> Note.of("number", label)).toList();
    }

    private Trial compared(Proposal before, Proposal after, Map<String, ApplicationSummary> byId, Programme programme, List<Note> notes) {
        List<Change> changes = before.lines().stream().map(line -> change(line, after.line(line.id()), byId.get(line.id()), programme))
                .filter(Objects::nonNull).toList();
        if (!after.open().isEmpty()) {
            notes.add(Note.of("tie", after.open().size()));
        }
        if (!after.violations().isEmpty()) {
            notes.add(Note.of("violation", after.violations().size()));
        }
        notes.add(Note.of("decision"));
        return new Trial(before.selectedCount(), after.selectedCount(), before.committed(), after.committed(), changes, notes);
    }

    private Change change(Line before, Line after, ApplicationSummary application, Programme programme) {
        Effect effect = effect(before, after);
        return effect == null ? null : new Change(application.number(), application.title(), application.organisationName(), effect,
                before.amount(), after.amount(), effect == Effect.AMOUNT ? texts.figures(after.figures(), programme) : texts.of(after.reason()));
    }

    private static Effect effect(Line before, Line after) {
        if (before.selected() != after.selected()) {
            return after.selected() ? Effect.IN : Effect.OUT;
        }
        return after.selected() && !same(before.amount(), after.amount()) ? Effect.AMOUNT : null;
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? one == null && other == null : one.compareTo(other) == 0;
    }
}
