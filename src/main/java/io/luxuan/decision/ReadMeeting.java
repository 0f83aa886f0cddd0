package io.luxuan.decision;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.Applications;
import io.luxuan.programme.Programme;
import io.luxuan.ranking.RankedApplication;
import io.luxuan.ranking.Ranking;
import io.luxuan.round.Round;
import io.luxuan.round.RoundStage;
import io.luxuan.round.Rounds;
import io.luxuan.selection.Line;
import io.luxuan.selection.Proposal;
import io.luxuan.selection.ProposeList;
import io.luxuan.selection.QuotaLimit;
import io.luxuan.selection.Reason;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.workflow.Tasks;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The meeting page: before the decision what the rules propose, after it what was decided. */
@UseCase
@ForStaff
class ReadMeeting {
    private final Rounds rounds;
    private final Ranking ranking;
    private final Applications applications;
    private final RoundTerms terms;
    private final MeetingRecord record;
    private final EntryMapper entries;
    private final NextEligible next;
    private final Tasks tasks;
    private final ReasonText texts;

    ReadMeeting(Rounds rounds, Ranking ranking, Applications applications, RoundTerms terms, MeetingRecord record,
            EntryMapper entries, NextEligible next, Tasks tasks, ReasonText texts) {
        this.rounds = rounds;
        this.ranking = ranking;
        this.applications = applications;
        this.terms = terms;
        this.record = record;
        this.entries = entries;
        this.next = next;
        this.tasks = tasks;
        this.texts = texts;
    }

    public MeetingView of(String roundId) {
        Round round = rounds.get(roundId);
        List<RankedApplication> ranked = ranking.of(roundId);
        Map<String, ApplicationSummary> byId = applications.allInRound(roundId);
        Meeting meeting = record.of(roundId);
        return meeting.isConfirmed() ? decided(round, meeting, byId) : proposed(round, meeting, ranked, byId);
    }

    private MeetingView proposed(
            Round round, Meeting meeting, List<RankedApplication> ranked, Map<String, ApplicationSummary> byId) {
        Programme programme = rounds.programmeOf(round.id());
        Proposal proposal = ProposeList.propose(
                terms.terms(round.id(), ranked, byId), terms.candidates(round.id(), ranked, byId), record.changes(round.id()));
        List<MeetingRow> rows = proposal.lines().stream()
                .map(line -> row(line, programme, byId.get(line.id()), proposal)).toList();
        boolean open = round.stage() == RoundStage.MEETING;
        return new MeetingView(round, programme, meeting, open, !ranked.isEmpty(), proposal.selectedCount(),
                proposal.isShort(), proposal.committed(), rows, TieGroup.of(proposal, record.changeList(round.id())),
                CutReport.of(ranked, proposal.contested(), round.settings().scoring().tieBreaks()),
                changes(round.id(), proposal, byId), proposal.open().size(), List.of());
    }

    private MeetingView decided(Round round, Meeting meeting, Map<String, ApplicationSummary> byId) {
        Programme programme = rounds.programmeOf(round.id());
        List<MeetingRow> rows = entries.of(round.id()).stream()
                .map(entry -> row(entry, programme, byId.get(entry.applicationId()))).toList();
        BigDecimal committed = rows.stream().map(MeetingRow::amount).filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        long selected = rows.stream().filter(MeetingRow::selected).count();
        return new MeetingView(round, programme, meeting, false, true, selected,
                selected < QuotaLimit.of(round.settings().quota()).least(), committed, rows, List.of(), List.of(),
                changes(round.id(), null, byId), 0, rising(round.id(), rows));
    }

    private List<MeetingRow> rising(String roundId, List<MeetingRow> rows) {
        if (tasks.open(DecideSubstitutes.TASK, roundId, null).isEmpty()) {
            return List.of();
        }
        List<String> tied = next.tied(roundId);
        return rows.stream().filter(row -> tied.contains(row.applicationId())).toList();
    }

    private MeetingRow row(Line line, Programme programme, ApplicationSummary application, Proposal proposal) {
        boolean waits = proposal.open().contains(line.id());
        Reason reason = waits ? Reason.of("decision.tie-waits", line.rank()) : line.reason();
        return new MeetingRow(line.id(), application.number(), application.title(), application.organisationName(),
                fieldName(programme, application), line.rank(), line.candidate().score(), line.selected() && !waits,
                line.amount(), texts.of(reason, programme.policy()), texts.figures(line.figures(), programme), line.changedBy(),
                proposal.contested().contains(line.id()), waits, false);
    }

    private static MeetingRow row(StoredEntry entry, Programme programme, ApplicationSummary application) {
        return new MeetingRow(entry.applicationId(), application.number(), application.title(),
                application.organisationName(), fieldName(programme, application), entry.rankNo(), entry.score(),
                entry.selected(), entry.amount(), entry.reason(), entry.figures(), entry.changedBy(), false, false, entry.substitute());
    }

    private List<ChangeRow> changes(String roundId, Proposal proposal, Map<String, ApplicationSummary> byId) {
        return record.changeList(roundId).stream()
                .filter(change -> change.kind().departs() && byId.containsKey(change.applicationId()))
                .map(change -> new ChangeRow(change.applicationId(), byId.get(change.applicationId()).number(),
                        byId.get(change.applicationId()).title(), change.kind(), change.setTo(), change.reason(), change.madeAt(),
                        broken(proposal, change))).toList();
    }

    private String broken(Proposal proposal, MeetingChange change) {
        Reason reason = proposal == null ? null : proposal.violations().get(change.applicationId());
        return reason == null ? null : texts.of(reason);
    }

    private static String fieldName(Programme programme, ApplicationSummary application) {
        return application.field() == null ? null : programme.fields().nameOf(application.field());
    }
}
