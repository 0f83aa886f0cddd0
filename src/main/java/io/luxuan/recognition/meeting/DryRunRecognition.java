package io.luxuan.recognition.meeting;

import io.luxuan.application.ApplicationAmounts;
import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.Applications;
import io.luxuan.application.EligibleStill;
import io.luxuan.programme.DryRun;
import io.luxuan.programme.Programme;
import io.luxuan.programme.money.Funding.FundingType;
import io.luxuan.recognition.judging.Judged;
import io.luxuan.recognition.judging.JudgedAgain;
import io.luxuan.recognition.judging.JudgedMapper;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Verdict.Refused;
import io.luxuan.shared.permission.ForProgrammeStaff;
import io.luxuan.shared.permission.UseCase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.MessageSource;

/** A recognition that a meeting has confirmed, once more by a draft: its mark, its conditions and its award. */
@UseCase
@ForProgrammeStaff
class DryRunRecognition implements DryRun {
    /** More are counted, not listed. */
    static final int MOST_LISTED = 500;
    /** They are out for reasons of their own. */
    private static final Set<ApplicationStatus> GONE = Set.of(ApplicationStatus.WITHDRAWN, ApplicationStatus.REMOVED, ApplicationStatus.ENDED);

    private final Rounds rounds;
    private final JudgedMapper judged;
    private final RecognitionMeetingMapper meetings;
    private final Applications applications;
    private final ApplicationAmounts amounts;
    private final EligibleStill eligible;
    private final MessageSource messages;

    DryRunRecognition(Rounds rounds, JudgedMapper judged, RecognitionMeetingMapper meetings, Applications applications, ApplicationAmounts amounts,
            EligibleStill eligible, MessageSource messages) {
        this.rounds = rounds;
        this.judged = judged;
        this.meetings = meetings;
        this.applications = applications;
        this.amounts = amounts;
        this.eligible = eligible;
        this.messages = messages;
    }

    @Override
    public List<Earlier> rounds(String programmeId) {
        return rounds.ofProgramme(programmeId).stream().filter(round -> rounds.programmeOf(round).recognition() != null)
                .filter(round -> meetings.find(round.id()).isPresent()).map(round -> new Earlier(round.id(), round.title())).toList();
    }

    @Override
    public Optional<Trial> on(String roundId, Programme draft) {
        Round round = rounds.get(roundId);
        if (draft.recognition() == null || rounds.programmeOf(round).recognition() == null || meetings.find(roundId).isEmpty()) {
            return Optional.empty();
        }
        List<Note> unset = draft.numbers().stream().filter(number -> !number.mayStayOpen())
                .filter(number -> !round.settings().numbers().containsKey(number.key()))
                .map(number -> Note.of("number", number.label())).toList();
        return Optional.of(unset.isEmpty() ? tried(round, draft.settled(round.settings().numbers()))
                : new Trial(0, 0, BigDecimal.ZERO, BigDecimal.ZERO, List.of(), unset));
    }

    private Trial tried(Round round, Programme draft) {
        Programme own = rounds.programmeOf(round);
        List<Judged> all = judged.inRound(round.id());
        Map<String, ApplicationSummary> byId = applications.byIds(all.stream().map(Judged::applicationId).toList());
        Map<String, Refused> barred = eligible.obstacles(round.id(), draft, byId.values());
        Map<String, BigDecimal> before = sums(own, byId);
        Map<String, BigDecimal> after = sums(draft, byId);
        Tally tally = new Tally();
        for (Judged one : all) {
            ApplicationSummary application = byId.get(one.applicationId());
            if (GONE.contains(application.status())) {
                continue;
            }
            Refused no = barred.get(one.applicationId());
            boolean in = no == null && JudgedAgain.isRecognised(one, own.recognition(), draft.recognition());
            BigDecimal sum = in && one.isAwarded(draft.recognition()) ? granted(one, before.get(application.id()), after.get(application.id()))
                    : BigDecimal.ZERO;
            tally.add(one, application, in, sum, no == null ? null : text(no));
        }
        return tally.trial(draft);
    }

    /** What the ledger had left of an award stays the most that there is. */
    private static BigDecimal granted(Judged one, BigDecimal before, BigDecimal after) {
        boolean cut = one.amount() != null && before.compareTo(one.amount()) > 0;
        return cut ? after.min(one.amount()) : after;
    }

    private Map<String, BigDecimal> sums(Programme programme, Map<String, ApplicationSummary> byId) {
        if (programme.funding() != null && programme.funding().type() == FundingType.COMPUTED) {
            return amounts.computed(programme, byId.keySet());
        }
        Map<String, BigDecimal> sums = new HashMap<>();
        byId.values().forEach(one -> sums.put(one.id(), programme.funding() == null || !programme.funding().statesAmounts() ? BigDecimal.ZERO
                : PromiseAwards.amount(programme.funding(), one.requestedAmount())));
        return sums;
    }

    private String text(Refused no) {
        return messages.getMessage("refusal." + no.code(), no.arguments().toArray(), Locale.SIMPLIFIED_CHINESE);
    }

    private static final class Tally {
        private final List<Change> changes = new ArrayList<>();
        private long before;
        private long after;
        private long unlisted;
        private boolean unscored;
        private BigDecimal sum = BigDecimal.ZERO;
        private BigDecimal sumAfter = BigDecimal.ZERO;

        void add(Judged one, ApplicationSummary application, boolean in, BigDecimal now, String reason) {
            boolean was = Boolean.TRUE.equals(one.recognised());
            BigDecimal had = !was || one.amount() == null ? BigDecimal.ZERO : one.amount();
            before += was ? 1 : 0;
            after += in ? 1 : 0;
            sum = sum.add(had);
            sumAfter = sumAfter.add(now);
            unscored |= one.score() == null;
            if (was == in && had.compareTo(now) == 0) {
                return;
            }
            if (changes.size() == MOST_LISTED) {
                unlisted++;
                return;
            }
            Effect effect = was == in ? Effect.AMOUNT : in ? Effect.IN : Effect.OUT;
            changes.add(new Change(application.number(), application.title(), application.organisationName(), effect, was ? had : null,
                    in ? now : null, reason));
        }

        Trial trial(Programme draft) {
            List<Note> notes = new ArrayList<>(List.of(Note.of("recognition")));
            if (unscored && draft.recognition().passMark() != null) {
                notes.add(Note.of("unscored"));
            }
            if (unlisted > 0) {
                notes.add(Note.of("unlisted", unlisted));
            }
            return new Trial(before, after, sum, sumAfter, changes, notes);
        }
    }
}
